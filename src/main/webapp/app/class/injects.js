import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { fields } from "./field-style.js";
import { act } from "./live.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";

const OCCASIONS = ["AGENDA_ADOPTED", "VOTE_OPENED", "ADOPTED", "NOT_ADOPTED", "VETO"];

/** News and private intelligence: what is prepared, released by hand, after some minutes or on an occasion; and a form for more. */
export class Injects extends LiveElement {
  static properties = { when: { state: true } };

  static styles = [basics, buttons, fields, css`
    :host { display: grid; gap: 1rem; }
    li { padding-block: 0.5rem; border-block-end: 1px solid var(--line); display: grid; gap: 0.25rem; overflow-wrap: anywhere; }
    .acts { display: flex; gap: 0.5rem; flex-wrap: wrap; }
    .two { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
  `];

  constructor() {
    super();
    this.when = "hand";
  }

  select({ sections: { plan, table }, busy }) {
    return { plan, table, busy: busy > 0 };
  }

  render() {
    const { plan } = this.view;
    const injects = plan?.injects ?? [];
    return html`${injects.length ? html`<ul>${repeat(injects, ({ inject }) => inject, (each) => this.#inject(each))}</ul>` : html`<p class="soft">${t("class.injects.none")}</p>`}${this.#form()}`;
  }

  #inject({ inject, title, text, to, when, released }) {
    const facts = [to ? t("class.news.to", { name: nameOfSeat(this.view, to) }) : t("class.news.all"), this.#time(when), released ? t("class.injects.released") : ""].filter(Boolean).join(" · ");
    return html`<li><h3>${title}</h3><p>${text}</p><p class="soft small">${facts}</p>
      ${released ? nothing : html`<div class="acts"><button class="button" type="button" @click=${() => act({ act: "release-inject", inject })}>${t("class.injects.release")}<span class="unseen"> ${title}</span></button>
        <button class="button plain" type="button" @click=${() => act({ act: "drop-inject", inject })}>${t("class.injects.drop")}<span class="unseen"> ${title}</span></button></div>`}</li>`;
  }

  #time(when) {
    if (when?.minutes) return t("class.injects.after", { n: when.minutes });
    return when?.on ? t(`class.occasion.${when.on}`) : "";
  }

  #form() {
    const { table, busy } = this.view;
    return html`<form @submit=${this.#prepare}><h3>${t("class.injects.new")}</h3>
      <label>${t("class.field.title")}<input name="title" required maxlength="120"></label>
      <label>${t("class.field.text")}<textarea name="text" required maxlength="2000"></textarea></label>
      <div class="two"><label>${t("class.field.to")}<select name="to"><option value="">${t("class.news.all")}</option>${table?.council.seats.map(({ seat, name }) => html`<option value=${seat}>${name}</option>`)}</select></label>
        <label>${t("class.field.when")}<select name="when" @change=${(event) => { this.when = event.target.value; }}><option value="hand">${t("class.injects.hand")}</option><option value="after">${t("class.injects.minutes")}</option>
          ${OCCASIONS.map((each) => html`<option value=${each}>${t(`class.occasion.${each}`)}</option>`)}</select></label>
        ${this.when === "after" ? html`<label>${t("class.field.minutes")}<input name="minutes" type="number" min="1" max="240" value="10" required></label>` : nothing}</div>
      <button class="button" ?disabled=${busy}>${t("class.injects.prepare")}</button></form>`;
  }

  async #prepare(event) {
    event.preventDefault();
    const form = event.target;
    const { title, text, to, when, minutes } = form.elements;
    const time = { hand: {}, after: { when: { type: "after", minutes: Number(minutes?.value) } } }[when.value] ?? { when: { type: "on", occasion: when.value } };
    const inject = { id: 0, title: title.value.trim(), text: text.value.trim(), ...(to.value ? { to: to.value } : {}), ...time };
    if (!(await act({ act: "prepare-inject", inject }))) return;
    form.reset();
    this.when = "hand";
  }
}

customElements.define("hs-injects", Injects);
