import { css, html, LitElement } from "lit";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { fields } from "./field-style.js";

const lines = (text) => text.split("\n").map((each) => each.trim()).filter(Boolean);

/** A part of a form. @fires filled with its value */
class Field extends LitElement {
  static styles = [basics, buttons, fields];

  /** @param {any} value what the part of the form says now */
  fill(value) {
    this.dispatchEvent(new CustomEvent("filled", { detail: value }));
  }
}

/** The paragraphs of a text, one a line: preambular and operative. */
export class TextField extends Field {
  static properties = { text: { attribute: false } };
  static styles = [Field.styles, css`:host { display: grid; gap: 0.875rem; } textarea { font-family: var(--serif); min-block-size: 8rem; }`];

  firstUpdated() {
    this.#changed();
  }

  render() {
    const { preambular = [], operative = [] } = this.text ?? {};
    const part = (name, value, required) => html`<label>${t(`class.half.${name}`)}<span class="hint">${t("class.field.paragraphALine")}</span>
      <textarea id=${name} maxlength="12000" ?required=${required} .value=${value.join("\n")} @input=${this.#changed}></textarea></label>`;
    return html`${part("PREAMBULAR", preambular, false)}${part("OPERATIVE", operative, true)}`;
  }

  #changed() {
    const of = (name) => lines(this.renderRoot.querySelector(`#${name}`).value);
    this.fill({ preambular: of("PREAMBULAR"), operative: of("OPERATIVE") });
  }
}

/** Some of the paragraphs of a text. */
export class ParagraphsField extends Field {
  static properties = { text: { attribute: false } };

  firstUpdated() {
    this.fill([]);
  }

  render() {
    const { preambular = [], operative = [] } = this.text ?? {};
    const row = (half) => (text, place) => html`<label class="check"><input type="checkbox" data-half=${half} data-number=${place + 1} @change=${this.#changed}><span class="serif">${place + 1}. ${text}</span></label>`;
    return html`<fieldset><legend>${t("class.field.paragraphs")}</legend>${preambular.map(row("PREAMBULAR"))}${operative.map(row("OPERATIVE"))}</fieldset>`;
  }

  #changed() {
    this.fill([...this.renderRoot.querySelectorAll(":checked")].map(({ dataset }) => ({ half: dataset.half, number: Number(dataset.number) })));
  }
}

/** Some of the seats. */
export class SeatsField extends Field {
  static properties = { seats: { attribute: false }, label: {} };

  firstUpdated() {
    this.fill([]);
  }

  render() {
    return html`<fieldset><legend>${this.label}</legend><div class="grid">${this.seats.map(({ seat, name }) => html`<label class="check"><input type="checkbox" value=${seat} @change=${this.#changed}>${name}</label>`)}</div></fieldset>`;
  }

  #changed() {
    this.fill([...this.renderRoot.querySelectorAll(":checked")].map(({ value }) => value));
  }
}

const OPINIONS = ["ENCOURAGE", "DISCOURAGE", "NO_OPINION"];

/** A ballot of a straw poll: an opinion on each candidate. */
export class OpinionsField extends Field {
  static properties = { candidates: { attribute: false } };

  firstUpdated() {
    this.#changed();
  }

  render() {
    return html`${this.candidates.map((name, place) => html`<label>${name}<select data-name=${name} id=${`of-${place}`} @change=${this.#changed}>
      ${OPINIONS.map((each) => html`<option value=${each} ?selected=${each === "NO_OPINION"}>${t(`class.opinion.${each}`)}</option>`)}</select></label>`)}`;
  }

  #changed() {
    this.fill(Object.fromEntries([...this.renderRoot.querySelectorAll("select")].map(({ dataset, value }) => [dataset.name, value])));
  }
}

/** The order of amendments: each can go one place up. */
export class OrderField extends Field {
  static properties = { papers: { attribute: false }, order: { state: true } };
  static styles = [Field.styles, css`li { display: flex; gap: 0.5rem; align-items: center; } .title { flex: 1; }`];

  willUpdate() {
    if (this.order) return;
    this.order = this.papers.map(({ proposal }) => proposal);
    queueMicrotask(() => this.fill(this.order));
  }

  render() {
    const title = (id) => this.papers.find(({ proposal }) => proposal === id)?.title;
    return html`<ol aria-label=${t("class.field.order")}>${this.order.map((id, place) => html`<li><span class="title">${place + 1}. ${title(id)}</span>
      <button class="button icon" type="button" ?disabled=${place === 0} aria-label=${t("class.up", { title: title(id) })} @click=${() => this.#up(place)}>↑</button></li>`)}</ol>`;
  }

  #up(place) {
    const order = [...this.order];
    order.splice(place - 1, 0, ...order.splice(place, 1));
    this.order = order;
    this.fill(order);
  }
}

customElements.define("hs-text-field", TextField);
customElements.define("hs-paragraphs-field", ParagraphsField);
customElements.define("hs-seats-field", SeatsField);
customElements.define("hs-opinions-field", OpinionsField);
customElements.define("hs-order-field", OrderField);
