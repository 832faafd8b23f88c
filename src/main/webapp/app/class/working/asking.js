import { css, html, nothing } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { basics, buttons } from "../../styles.js";
import { fields } from "../field-style.js";
import { act } from "../live.js";
import { LiveElement } from "../live-element.js";
import { aroundTable } from "../plates.js";
import "../sheet.js";
import "../trouble.js";

/**
 * @typedef {{name: string, sort: "line" | "words" | "number" | "seat" | "seats", label: string, first?: any, most?: number, of?: string[]}} Asked
 *   of: the seats that can be chosen, all of them where left out
 */

/** A button for one act on a draft. What it needs is asked in a sheet first; with `about` the sheet says what it means, and nothing is done before that was read. */
export class Asking extends LiveElement {
  static shadowRootOptions = { ...LiveElement.shadowRootOptions, delegatesFocus: true };
  static properties = { label: {}, of: {}, sign: {}, about: {}, fields: { attribute: false }, body: { attribute: false }, main: { type: Boolean }, grave: { type: Boolean }, asking: { state: true } };

  static styles = [basics, buttons, fields, css`
    .first { inline-size: 100%; }
    .grave { color: var(--against); border-color: var(--against); }
  `];

  constructor() {
    super();
    this.fields = [];
    this.body = {};
  }

  select({ sections: { table }, busy }) {
    return { table, busy: busy > 0 };
  }

  render() {
    const { label, of, sign, asking, main, grave } = this;
    return html`<button class="button first ${main ? "main" : ""} ${grave ? "grave" : ""}" type="button" aria-haspopup=${this.#direct ? nothing : "dialog"} @click=${this.#press}>${sign ? icon(sign) : nothing}${label}${of ? html`<span class="unseen"> ${of}</span>` : nothing}</button>
      ${asking ? html`<hs-sheet heading=${label} @sheet-closed=${() => { this.asking = false; }}>${this.#form()}</hs-sheet>` : nothing}`;
  }

  get #direct() {
    return !this.about && !this.fields.length;
  }

  #form() {
    return html`<form @submit=${this.#submit}>${this.about ? html`<p>${this.about}</p>` : nothing}${this.fields.map((field) => this.#field(field))}
      <hs-trouble></hs-trouble><button class="button main" ?disabled=${this.view.busy}>${this.label}</button></form>`;
  }

  #field({ name, sort, label, first, most, of }) {
    const seats = aroundTable(this.view).filter(({ seat }) => !of || of.includes(seat));
    switch (sort) {
      case "line": return html`<label>${label}<input name=${name} required maxlength=${most ?? 120} dir="auto" .value=${first ?? ""}></label>`;
      case "words": return html`<label>${label}<textarea name=${name} required maxlength=${most ?? 500} dir="auto" rows="3"></textarea></label>`;
      case "number": return html`<label>${label}<input name=${name} type="number" required min="1" max=${most} .value=${String(first)}></label>`;
      case "seat": return html`<label>${label}<select name=${name}>${seats.map(({ seat, name: member }) => html`<option value=${seat}>${member}</option>`)}</select></label>`;
      default: return html`<fieldset><legend>${label}</legend><div class="grid">${seats.map(({ seat, name: member }) =>
        html`<label class="check"><input type="checkbox" name=${name} value=${seat} ?checked=${first?.includes(seat)}>${member}</label>`)}</div></fieldset>`;
    }
  }

  #press() {
    if (this.#direct) act(this.body);
    else this.asking = true;
  }

  async #submit(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const read = { number: (name) => Number(form.get(name)), seats: (name) => form.getAll(name) };
    const asked = this.fields.map(({ name, sort }) => [name, (read[sort] ?? ((each) => form.get(each).trim()))(name)]);
    if (await act({ ...this.body, ...Object.fromEntries(asked) })) this.renderRoot.querySelector("hs-sheet")?.close();
  }
}

customElements.define("hs-asking", Asking);
