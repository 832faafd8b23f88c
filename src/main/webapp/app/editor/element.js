import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { pointer } from "./document.js";
import { wordsOf } from "./faults.js";
import { add, choose, pause, remove, shift, valueAt, write } from "./intents.js";
import { fieldAt } from "./schema.js";
import { copy } from "./stores.js";

const idOf = (path) => `f${pointer(path).replace(/\W/g, "-")}`;

/** A part of the form. It is drawn anew whenever the copy changes, and draws its fields with the schema's help. */
export class FormElement extends LitElement {
  static styles = [basics, buttons, cards, css`
    .fields { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
    .pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); align-items: start; }
    .field { display: grid; gap: 0.25rem; min-inline-size: 0; }
    label, legend, .label { font-weight: 600; font-size: 0.9375rem; padding: 0; }
    .help { font-size: 0.8125rem; color: var(--soft); line-height: 1.4; }
    input:not([type="radio"], [type="checkbox"]), textarea, select {
      inline-size: 100%; min-block-size: var(--tap); padding: 0.5rem 0.75rem; border: 1px solid var(--edge); border-radius: 0.5rem;
      background: var(--paper); color: var(--ink); font: inherit; line-height: 1.45;
    }
    textarea { resize: vertical; field-sizing: content; min-block-size: 4.25rem; }
    [aria-invalid="true"] { border-color: var(--against); box-shadow: inset 0 0 0 1px var(--against); }
    .fault { color: var(--against); font-size: 0.875rem; display: flex; gap: 0.375rem; align-items: baseline; overflow-wrap: anywhere; }
    .entry { border: 1px solid var(--line); border-radius: 0.625rem; padding: 0.75rem; display: grid; gap: 0.75rem; background: var(--paper); }
    .entries { display: grid; gap: 0.75rem; }
    .tools { display: flex; flex-wrap: wrap; gap: 0.25rem; align-items: center; }
    .tools .number { margin-inline-end: auto; font-weight: 600; color: var(--soft); font-size: 0.875rem; }
    h2 { font-family: var(--serif); font-size: 1.375rem; }
    .serif textarea { font-family: var(--serif); font-size: 1.0625rem; }
  `];

  #end = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#end = copy.subscribe(() => this.requestUpdate());
    this.addEventListener("focusout", pause);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
    this.removeEventListener("focusout", pause);
  }

  get copy() {
    return copy.state;
  }

  get document() {
    return copy.state.document;
  }

  /** What is wrong at a place, or below it. */
  faults(path, deep = false) {
    const place = pointer(path);
    return copy.state.check.faults.filter((fault) => fault.pointer === place || (deep && fault.pointer.startsWith(`${place}/`)));
  }

  /** A field with its label, its help, and what is wrong with it. @param {(attributes: object) => unknown} control */
  field(path, label, control, { deep = false, help } = {}) {
    const id = idOf(path);
    const faults = this.faults(path, deep);
    const words = help ?? fieldAt(copy.state.schema, path).description;
    const told = [words && `${id}-help`, faults.length && `${id}-fault`].filter(Boolean).join(" ");
    return html`<div class="field" data-at=${pointer(path)}>
      <label for=${id}>${label}</label>
      ${control({ id, invalid: faults.length ? "true" : nothing, told: told || nothing })}
      ${words ? html`<p class="help" id="${id}-help">${words}</p>` : nothing}
      ${faults.length ? html`<div id="${id}-fault">${faults.map((fault) => html`<p class="fault">${icon("warning")} ${wordsOf(fault, copy.state.document)}</p>`)}</div>` : nothing}
    </div>`;
  }

  line(path, label, { type = "text", ...more } = {}) {
    const { maxLength } = fieldAt(copy.state.schema, path);
    return this.field(path, label, ({ id, invalid, told }) => html`<input id=${id} type=${type} autocomplete="off" maxlength=${maxLength ?? nothing} aria-invalid=${invalid} aria-describedby=${told}
      .value=${String(valueAt(path) ?? "")} @input=${({ target }) => write(path, target.value || (more.optional ? undefined : ""))}>`, more);
  }

  text(path, label, { rows = 3, ...more } = {}) {
    const { maxLength } = fieldAt(copy.state.schema, path);
    return this.field(path, label, ({ id, invalid, told }) => html`<textarea id=${id} rows=${rows} maxlength=${maxLength ?? nothing} aria-invalid=${invalid} aria-describedby=${told}
      .value=${valueAt(path) ?? ""} @input=${({ target }) => write(path, target.value || (more.optional ? undefined : ""))}></textarea>`, more);
  }

  /** @param {[string, string][]} options value and words; the value "" leaves the place out */
  select(path, label, options, { value = valueAt(path) ?? "", change = (chosen) => choose(path, chosen || undefined), ...more } = {}) {
    return this.field(path, label, ({ id, invalid, told }) => html`<select id=${id} aria-invalid=${invalid} aria-describedby=${told} @change=${({ target }) => change(target.value)}>
      ${options.map(([each, words]) => html`<option value=${each} .selected=${each === value}>${words}</option>`)}</select>`, more);
  }

  /** The head of an entry in a list: its number, and the buttons that move or remove it. */
  tools(path, place, count, name) {
    const button = (key, mark, disabled, act) => html`<button class="button plain icon" type="button" data-act=${key} ?disabled=${disabled} aria-label=${t(`editor.${key}`, { name })} title=${t(`editor.${key}`, { name })} @click=${act}>${mark}</button>`;
    return html`<div class="tools"><span class="number">${name}</span>
      ${button("up", "↑", place === 0, () => shift(path, place, -1))}
      ${button("down", "↓", place === count - 1, () => shift(path, place, 1))}
      ${button("remove", icon("close"), false, () => this.take(path, place))}</div>`;
  }

  /** Removes an entry; what has the focus next is its neighbour, else what adds one. */
  async take(path, place) {
    remove([...path, place]);
    await this.updateComplete;
    const list = this.renderRoot.querySelector(`[data-list="${pointer(path)}"]`);
    const next = list?.querySelectorAll('[data-act="remove"]');
    (next?.[Math.min(place, next.length - 1)] ?? list?.querySelector(".add"))?.focus();
  }

  /** What the schema says about a place. */
  help(path) {
    return fieldAt(copy.state.schema, path).description;
  }

  /** Adds an entry to a list, and begins writing it. */
  async begin(path, entry) {
    add(path, entry);
    await this.updateComplete;
    const fields = this.renderRoot.querySelectorAll(`[data-list="${pointer(path)}"] .entries > :last-child :is(input, textarea, select)`);
    fields[0]?.focus();
  }

  /** What is wrong with a list as a whole. */
  listFaults(path) {
    return this.faults(path).map(({ detail }) => html`<p class="fault" data-at=${pointer(path)}>${icon("warning")} ${detail}</p>`);
  }
}
