import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { pointer } from "./document.js";
import { add, choose, valueAt } from "./intents.js";
import { FormElement } from "./element.js";

/** The text on the table: its symbol, its sponsors, its paragraphs. */
export class Draft extends FormElement {
  static styles = [FormElement.styles, css`
    .sponsors { display: flex; flex-wrap: wrap; gap: 0.375rem; }
    .sponsors label { display: inline-flex; align-items: center; gap: 0.375rem; min-block-size: var(--tap); padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 2rem; font-weight: 500; cursor: pointer; }
    .sponsors label:has(:checked) { border-color: var(--blue); background: var(--blue-tint); }
    .sponsors label:has(:focus-visible) { outline: 3px solid var(--blue); outline-offset: 1px; }
    .sponsors input { accent-color: var(--blue); inline-size: 1.125rem; block-size: 1.125rem; }
  `];

  render() {
    return html`<section class="fields" aria-labelledby="head">
      <h2 id="head" tabindex="-1">${t("editor.section.draft")}</h2>
      <p class="help">${t("editor.draft.about")}</p>
      ${this.line(["draft", "symbol"], t("editor.symbol"), { optional: true })}
      ${this.#sponsors()}
      ${this.#paragraphs("preambular")}
      ${this.#paragraphs("operative")}
    </section>`;
  }

  #sponsors() {
    const path = ["draft", "sponsors"];
    const chosen = valueAt(path) ?? [];
    const seats = this.copy.council?.seats ?? [];
    const elsewhere = chosen.filter((code) => !seats.some(({ seat }) => seat === code)).map((seat) => ({ seat, name: seat }));
    const turn = (code) => choose(path, chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
    return html`<fieldset class="field" data-at=${pointer(path)}><legend>${t("editor.sponsors")}</legend>
      <p class="help">${t("editor.sponsors.about")}</p>
      <div class="sponsors">${[...seats, ...elsewhere].map(({ seat, name }) => html`<label><input type="checkbox" .checked=${chosen.includes(seat)} @change=${() => turn(seat)}> ${name}</label>`)}</div>
      ${this.listFaults(path)}</fieldset>`;
  }

  #paragraphs(half) {
    const path = ["draft", half];
    const texts = valueAt(path) ?? [];
    const one = (_, place) => {
      const name = t(`editor.${half}.one`, { n: place + 1 });
      return html`<li class="entry serif">${this.tools(path, place, texts.length, name)}${this.text([...path, place], html`<span class="unseen">${name}</span>`, { rows: 2, help: "" })}</li>`;
    };
    return html`<div data-list=${pointer(path)} class="fields"><h3>${t(`editor.${half}`)}</h3><p class="help">${this.help(path)}</p>
      ${texts.length ? html`<ol class="entries">${texts.map(one)}</ol>` : nothing}
      ${this.listFaults(path)}
      <p><button class="button add" type="button" @click=${() => this.begin(path, "")}>${t(`editor.${half}.add`)}</button></p></div>`;
  }
}

customElements.define("hs-edit-draft", Draft);
