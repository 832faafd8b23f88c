import { css, html, nothing } from "lit";
import { t } from "../../messages.js";
import { basics, buttons } from "../../styles.js";
import { fields } from "../field-style.js";
import { act, live } from "../live.js";
import { LiveElement } from "../live-element.js";
import { aroundTable } from "../plates.js";
import { addressOf } from "./stage.js";
import { told } from "./told.js";
import "../sheet.js";
import "../trouble.js";

/** Begins a draft: what it is called, what it begins with, and who may see it. */
export class BeginDraft extends LiveElement {
  static properties = { asking: { state: true }, from: { state: true }, closed: { state: true } };

  static styles = [basics, buttons, fields, css`
    .begin { inline-size: 100%; } textarea { font-family: var(--serif); }
    .radio { display: grid; }
  `];

  constructor() {
    super();
    this.from = "blank";
  }

  select({ hat, classId, busy, sections: { working = [], table, me, lesson } }) {
    return { hat, classId, busy: busy > 0, working, table, seat: me?.seat, scenario: lesson?.scenario };
  }

  render() {
    return html`<button class="button begin" type="button" aria-haspopup="dialog" @click=${() => { this.asking = true; }}>${t("working.begin")}</button>
      ${this.asking ? html`<hs-sheet heading=${t("working.begin")} @sheet-closed=${() => { this.asking = false; }}>${this.#form()}</hs-sheet>` : nothing}`;
  }

  #form() {
    const { hat, busy, scenario, working } = this.view;
    const sources = ["blank", ...(scenario ? ["of-scenario"] : []), "pasted", ...(working.length > 1 ? ["merged"] : [])];
    return html`<form @submit=${this.#begin}>
      <label>${t("working.title")}<input name="title" required maxlength="120" dir="auto"></label>
      ${hat === "teacher" ? html`<label>${t("working.pen")}<select name="as">${this.#options()}</select></label>` : nothing}
      <fieldset class="radio"><legend>${t("working.source")}</legend>${sources.map((each) => this.#radio("source", each, this.from === each, `working.source.${each}`, () => { this.from = each; }))}</fieldset>
      ${this.#source()}
      <fieldset class="radio"><legend>${t("working.circle")}</legend>
        ${this.#radio("circle", "open", !this.closed, "working.circle.open", () => { this.closed = false; })}
        ${this.#radio("circle", "closed", Boolean(this.closed), "working.circle.closed", () => { this.closed = true; })}</fieldset>
      ${this.closed ? html`<fieldset><legend>${t("working.invited")}</legend><div class="grid">${this.#others().map(({ seat, name }) =>
        html`<label class="check"><input type="checkbox" name="invited" value=${seat}>${name}</label>`)}</div></fieldset>` : nothing}
      <hs-trouble></hs-trouble><button class="button main" ?disabled=${busy}>${t("working.begin.go")}</button></form>`;
  }

  #radio(name, value, checked, key, choose) {
    return html`<label class="check"><input type="radio" name=${name} value=${value} .checked=${checked} @change=${choose}>${t(key)}</label>`;
  }

  #source() {
    if (this.from === "pasted") return html`<label>${t("working.pasted")}<span class="hint">${t("working.pasted.hint")}</span><textarea name="text" required maxlength="60000" rows="8" dir="auto"></textarea></label>`;
    if (this.from !== "merged") return nothing;
    const drafts = (taken) => this.view.working.map(({ paper, title }, place) => html`<option value=${paper} ?selected=${place === taken}>${title}</option>`);
    return html`<p class="hint">${t("working.merged.hint")}</p><label>${t("working.merged.one")}<select name="one">${drafts(0)}</select></label><label>${t("working.merged.other")}<select name="other">${drafts(1)}</select></label>`;
  }

  #options() {
    return aroundTable(this.view).map(({ seat, name }) => html`<option value=${seat}>${name}</option>`);
  }

  #others() {
    return aroundTable(this.view).filter(({ seat }) => seat !== this.view.seat);
  }

  async #begin(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const { classId, hat } = this.view;
    const known = new Set(this.view.working.map(({ paper }) => paper));
    const answer = await act({
      act: "begin-paper", title: form.get("title").trim(), source: this.#sourceOf(form),
      ...(hat === "teacher" ? { as: form.get("as") } : {}), ...(this.closed ? { invited: form.getAll("invited") } : {}),
    });
    if (!answer) return;
    this.renderRoot.querySelector("hs-sheet")?.close();
    await told(live, answer.version);
    const begun = live.state.sections.working?.findLast(({ paper }) => !known.has(paper));
    if (begun) location.hash = addressOf(classId, hat, begun.paper);
  }

  #sourceOf(form) {
    switch (this.from) {
      case "pasted": return { type: "pasted", text: form.get("text") };
      case "merged": return { type: "merged", one: Number(form.get("one")), other: Number(form.get("other")) };
      default: return { type: this.from };
    }
  }
}

customElements.define("hs-working-begin", BeginDraft);
