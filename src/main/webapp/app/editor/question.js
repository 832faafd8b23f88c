import { html, nothing } from "lit";
import { t } from "../messages.js";
import { choose, councilId, seat } from "./intents.js";
import { FormElement } from "./element.js";

const STANDINGS = ["HYPOTHETICAL", "HISTORY", "TEXTBOOK"];

/** What is asked, when, and who sits there. */
export class Question extends FormElement {
  render() {
    return html`<section class="fields" aria-labelledby="head">
      <h2 id="head" tabindex="-1">${t("editor.section.question")}</h2>
      ${this.line(["title"], t("editor.title"))}
      ${this.text(["summary"], t("editor.summary"))}
      ${this.text(["lesson"], t("editor.lesson"), { rows: 2 })}
      ${this.select(["standing"], t("editor.standing"), STANDINGS.map((each) => [each, t(`standing.${each}`)]))}
      <div class="pair">${this.#date()}${this.#council()}</div>
      ${this.#seats()}
      <div class="pair">${this.#president()}${this.line(["agendaItem"], t("editor.agendaItem"))}</div>
    </section>`;
  }

  #date() {
    return this.field(["date"], t("editor.date"), ({ id, invalid, told }) => html`<input id=${id} type="date" min="1946-01-17" aria-invalid=${invalid} aria-describedby=${told}
      .value=${this.document.date ?? ""} @change=${({ target }) => (this.document.council ? choose(["date"], target.value) : seat(["date"], target.value))}>`);
  }

  #council() {
    const { models } = this.copy;
    const options = [["", t("editor.council.day")], ...models.map(({ id, title }) => [id, title])];
    const own = this.document.council;
    if (own && !models.some(({ id }) => id === own)) options.push([own, own]);
    return this.select(["council"], t("editor.council"), options, { change: (id) => seat(["council"], id) });
  }

  #seats() {
    const { council } = this.copy;
    if (council?.id !== councilId(this.document)) return nothing;
    const names = council.seats.map(({ name, veto }) => html`<span class="chip">${name}${veto ? html` <span class="soft">${t("editor.veto")}</span>` : nothing}</span>`);
    return html`<div><p class="help">${t("editor.seats", { n: council.seats.length, required: council.required })}</p><p class="chips">${names}</p></div>`;
  }

  #president() {
    const { council } = this.copy;
    const usual = council?.seats.find((each) => each.seat === council.president)?.name;
    const first = ["", usual ? t("editor.president.usual", { name: usual }) : t("editor.president.rotation")];
    return this.select(["president"], t("editor.president"), [first, ...(council?.seats ?? []).map((each) => [each.seat, each.name])]);
  }
}

customElements.define("hs-edit-question", Question);
