import { html, nothing } from "lit";
import { t } from "../messages.js";
import { pointer } from "./document.js";
import { FormElement } from "./element.js";
import { choose, valueAt, write } from "./intents.js";

const PATH = ["injects"];
const OCCASIONS = ["AGENDA_ADOPTED", "VOTE_OPENED", "ADOPTED", "NOT_ADOPTED", "VETO"];
const choiceOf = (when) => when?.on ?? (when ? "after" : "");

/** News and private intelligence, ready to be let into a class. */
export class InjectsForm extends FormElement {
  render() {
    const injects = this.document.injects ?? [];
    return html`<section class="fields" aria-labelledby="head" data-list=${pointer(PATH)}>
      <h2 id="head" tabindex="-1">${t("editor.section.injects")}</h2>
      <p class="help">${t("editor.injects.about")}</p>
      ${this.listFaults(PATH)}
      <ol class="entries">${injects.map((_, place) => this.#inject(place, injects.length))}</ol>
      <p><button class="button add" type="button" @click=${() => this.begin(PATH, { title: "", text: t("editor.inject.begun") })}>${t("editor.injects.add")}</button></p>
    </section>`;
  }

  #inject(place, count) {
    const path = [...PATH, place];
    const seats = (this.copy.council?.seats ?? []).map(({ seat, name }) => [seat, name]);
    return html`<li class="entry" data-at=${pointer(path)}>
      ${this.tools(PATH, place, count, t("editor.inject.one", { n: place + 1 }))}
      ${this.line([...path, "title"], t("editor.inject.title"), { help: "" })}
      ${this.text([...path, "text"], t("editor.inject.text"))}
      <div class="pair">
        ${this.select([...path, "to"], t("editor.inject.to"), [["", t("editor.inject.all")], ...seats], { help: "" })}
        ${this.#when([...path, "when"])}
        ${this.#minutes([...path, "when", "after"])}
      </div>
    </li>`;
  }

  #when(path) {
    const options = [["", t("editor.inject.teacher")], ["after", t("editor.inject.after")], ...OCCASIONS.map((each) => [each, t(`editor.occasion.${each}`)])];
    const change = (chosen) => choose(path, chosen === "" ? undefined : chosen === "after" ? { after: 10 } : { on: chosen });
    return this.select(path, t("editor.inject.when"), options, { value: choiceOf(valueAt(path)), change, help: "" });
  }

  #minutes(path) {
    const minutes = valueAt(path);
    if (choiceOf(valueAt(path.slice(0, -1))) !== "after") return nothing;
    const change = ({ target }) => write(path, Number.isInteger(target.valueAsNumber) ? target.valueAsNumber : 0);
    return this.field(path, t("editor.inject.minutes"), ({ id, invalid, told }) => html`<input id=${id} type="number" min="1" max="240" step="1" inputmode="numeric" aria-invalid=${invalid} aria-describedby=${told} .value=${String(minutes)} @change=${change}>`, { help: "" });
  }
}

customElements.define("hs-edit-injects", InjectsForm);
