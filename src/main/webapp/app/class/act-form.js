import { css, html, nothing } from "lit";
import { known, t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { bodyOf, fieldsOf } from "./forms.js";
import { fields as fieldStyle } from "./field-style.js";
import { nameOf } from "./grouping.js";
import { serverNow } from "./live.js";
import { LiveElement } from "./live-element.js";
import { keepTyped, typedFor } from "./unsent.js";
import { rulingFields, rulingStyle } from "./ruling-fields.js";
import "./trouble.js";
import "./text-fields.js";
import "./change-field.js";

const lines = (text) => text.split("\n").map((each) => each.trim()).filter(Boolean);

/**
 * Asks for what an act needs.
 * @fires act-filled with the body of the act
 */
export class ActForm extends LiveElement {
  static properties = { entry: { attribute: false }, options: { attribute: false }, chosen: { state: true }, typed: { state: true } };
  static styles = [basics, buttons, fieldStyle, rulingStyle, css`.main { inline-size: 100%; } .trouble { min-block-size: 0; }`];

  constructor() {
    super();
    this.options = [];
    this.chosen = undefined;
    this.typed = {};
    this.kept = {};
  }

  /** Begins with what was typed before and not sent. */
  connectedCallback() {
    super.connectedCallback();
    this.kept = typedFor(nameOf(this.entry));
    this.typed = this.kept;
  }

  select({ sections, busy }) {
    return { sections, busy: busy > 0 };
  }

  render() {
    const { entry, options } = this;
    return html`<form @submit=${this.#submit} @input=${this.#keep}>
      ${this.#mustChoose ? this.#which(options) : nothing}
      ${this.#mustChoose && !this.#option ? nothing : fieldsOf(entry.act).map((field) => this.#field(field))}
      <hs-trouble></hs-trouble>
      <button class="button main" ?disabled=${this.view.busy}>${t(known(`class.send.${entry.act}`) ? `class.send.${entry.act}` : "class.send")}</button>
    </form>`;
  }

  /** What a ruling settles is asked by its own fields. */
  get #mustChoose() {
    return this.options.length > 1 && this.entry.act !== "rule";
  }

  #which(options) {
    return html`<label>${t("class.which")}
      <select id="which" required @change=${(event) => this.#choose(Number(event.target.value))}><option value="" disabled ?selected=${this.chosen === undefined}>${t("class.choose")}</option>
      ${options.map(({ title }, place) => html`<option value=${place} ?selected=${place === this.chosen}>${title}</option>`)}</select></label>`;
  }

  #choose(place) {
    this.chosen = place;
    this.kept = {};
    this.typed = {};
  }

  get #option() {
    if (this.entry.act === "rule") return undefined;
    return this.options[this.#mustChoose ? this.chosen : 0]?.option;
  }

  get #paper() {
    const { draft, proposal } = this.#option ?? {};
    return this.view.sections.papers?.find((paper) => paper.proposal === (draft ?? proposal));
  }

  #value({ name, first = "" }) {
    return this.typed[name] ?? first;
  }

  #put(name, value) {
    this.typed = { ...this.typed, [name]: value };
  }

  /** Once the parts of the form have told what they say. */
  #keep() {
    setTimeout(() => keepTyped(nameOf(this.entry), this.typed));
  }

  #field(field) {
    const { name, sort } = field;
    if (this.#option && name in this.#option) return nothing;
    const own = `class.field.${this.entry.act}.${name}`;
    const label = t(field.label ?? (known(own) ? own : `class.field.${name}`));
    const put = (value) => this.#put(name, value);
    switch (sort) {
      case "line":
        return html`<label>${label}<input maxlength="200" ?required=${!field.optional} .value=${this.#value(field)} @input=${(event) => put(event.target.value)}></label>`;
      case "words":
        return html`<label>${label}<textarea maxlength="2000" ?required=${!field.optional} .value=${this.#value(field)} @input=${(event) => put(event.target.value)}></textarea></label>`;
      case "names":
        return html`<label>${label}<span class="hint">${t("class.field.oneALine")}</span><textarea required maxlength="2000" .value=${this.typed[name]?.join("\n") ?? ""} @change=${(event) => put(lines(event.target.value))}></textarea></label>`;
      case "number": case "minutes":
        return html`<label>${label}<input type="number" min="1" max=${field.most} required .value=${String(this.#value(field))} @input=${(event) => put(Number(event.target.value))}></label>`;
      case "flag":
        return html`<label class="check"><input type="checkbox" .checked=${this.#value(field)} @change=${(event) => put(event.target.checked)}>${label}</label>`;
      case "choice":
        return html`<label>${label}<select required name=${name} @change=${(event) => put(event.target.value)}><option value="" disabled ?selected=${!this.#value(field)}>${t("class.choose")}</option>${field.of.map((each) => html`<option value=${each} ?selected=${each === this.#value(field)}>${t(`${field.texts}.${each}`)}</option>`)}</select></label>`;
      default:
        return this.#whole(sort, name, put);
    }
  }

  #whole(sort, name, put) {
    const { sections } = this.view;
    const filled = (event) => put(event.detail);
    switch (sort) {
      case "ruling":
        return rulingFields({ sections, subjects: this.options.map(({ option }) => option.subject), said: this.typed[name] ?? {}, put });
      case "text":
        return html`<hs-text-field .text=${this.kept[name] ?? this.#paper?.text} @filled=${filled}></hs-text-field>`;
      case "change":
        return html`<hs-change-field .text=${this.#paper?.text} .kept=${this.kept[name]} @filled=${filled}></hs-change-field>`;
      case "paragraphs":
        return html`<hs-paragraphs-field .text=${this.#paper?.text} @filled=${filled}></hs-paragraphs-field>`;
      case "seats":
        return html`<hs-seats-field .seats=${sections.table.council.seats} label=${t(`class.field.${name}`)} @filled=${filled}></hs-seats-field>`;
      case "opinions":
        return html`<hs-opinions-field .candidates=${sections.poll?.candidates ?? []} @filled=${filled}></hs-opinions-field>`;
      default:
        return html`<hs-order-field .papers=${this.#amendments()} @filled=${filled}></hs-order-field>`;
    }
  }

  #amendments() {
    return this.view.sections.papers.filter(({ type, draft, standing }) => type === "AMENDMENT" && standing === "TABLED" && draft === this.#option?.draft);
  }

  #submit(event) {
    event.preventDefault();
    const typed = {};
    for (const field of fieldsOf(this.entry.act)) {
      if (field.name in (this.#option ?? {})) continue;
      const value = this.#value(field);
      if (field.sort === "ruling") Object.assign(typed, { subject: "OTHER" }, value);
      else typed[field.name] = field.sort === "minutes" ? new Date(serverNow() + value * 60_000).toISOString() : value;
    }
    this.dispatchEvent(new CustomEvent("act-filled", { detail: bodyOf(this.entry, this.#option, typed) }));
  }
}

customElements.define("hs-act-form", ActForm);
