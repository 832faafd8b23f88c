import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { fields } from "./field-style.js";

const SORTS = ["add", "delete", "replace"];
const HALVES = { PREAMBULAR: "preambular", OPERATIVE: "operative" };

/**
 * One change of a text: a paragraph is added, deleted or worded otherwise.
 * @fires filled with the change
 */
export class ChangeField extends LitElement {
  static properties = { text: { attribute: false }, kept: { attribute: false }, type: { state: true }, half: { state: true }, number: { state: true }, words: { state: true } };
  static styles = [basics, fields, css`
    :host { display: grid; gap: 0.875rem; }
    .was { font-family: var(--serif); padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
    textarea { font-family: var(--serif); }
  `];

  constructor() {
    super();
    Object.assign(this, { type: "replace", half: "OPERATIVE", number: 1, words: "", typed: false });
  }

  get #paragraphs() {
    return this.text?.[HALVES[this.half]] ?? [];
  }

  /** Begins with the change that was typed before; whoever words a paragraph otherwise begins with its present words. */
  willUpdate(changed) {
    if (changed.has("kept") && this.kept) {
      const { type, at, text } = this.kept;
      Object.assign(this, { type, ...at, words: text ?? "", typed: Boolean(text) });
    }
    if (!this.typed) this.words = this.type === "replace" ? (this.#paragraphs[this.number - 1] ?? "") : "";
  }

  render() {
    const { type, half, words } = this;
    return html`
      ${this.#choice("type", type, SORTS.map((each) => [each, t(`class.change.${each}`)]))}
      ${this.#choice("half", half, Object.keys(HALVES).map((each) => [each, t(`class.half.${each}`)]))}
      ${this.#choice("number", String(this.number), this.#places())}
      ${type === "add" ? nothing : html`<p class="was">${this.#paragraphs[this.number - 1]}</p>`}
      ${type === "delete" ? nothing : html`<label>${t("class.field.paragraph")}<textarea required maxlength="2000" .value=${words} @input=${(event) => { this.typed = true; this.words = event.target.value; }}></textarea></label>`}`;
  }

  #places() {
    const numbered = this.#paragraphs.map((_, place) => [String(place + 1), t(this.type === "add" ? "class.change.after" : "class.change.at", { n: place + 1 })]);
    return this.type === "add" ? [["0", t("class.change.first")], ...numbered] : numbered;
  }

  #choice(name, value, of) {
    return html`<label>${t(`class.field.${name}`)}<select @change=${(event) => this.#choose(name, event.target.value)}>
      ${of.map(([each, title]) => html`<option value=${each} ?selected=${each === value}>${title}</option>`)}</select></label>`;
  }

  #choose(name, value) {
    this[name] = name === "number" ? Number(value) : value;
    if (name !== "number") this.number = Math.min(1, this.#paragraphs.length);
  }

  updated() {
    const { type, half, number, words } = this;
    const at = { half, number };
    this.dispatchEvent(new CustomEvent("filled", { detail: type === "delete" ? { type, at } : { type, at, text: words.trim() } }));
  }
}

customElements.define("hs-change-field", ChangeField);
