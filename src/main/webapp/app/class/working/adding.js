import { css, html, LitElement, nothing } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { basics, buttons } from "../../styles.js";
import { act } from "../live.js";
import { forgetTyped, keepTyped, typedFor } from "../unsent.js";
import { compared } from "./writing-element.js";
import "./words-box.js";

/**
 * A new paragraph: a button, and the words once it was pressed. What was typed and not sent is there again when it is opened anew.
 * @fires adding-over when it was added or given up
 */
export class Adding extends LitElement {
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static properties = { paper: { type: Number }, place: compared, words: { state: true }, writing: { type: Boolean } };

  static styles = [basics, buttons, css`
    :host { font-family: var(--sans); }
    .form { display: grid; gap: 0.5rem; border-inline-start: 4px solid var(--blue); padding-inline-start: 0.75rem; }
    .two { display: flex; gap: 0.5rem; flex-wrap: wrap; }
    @media print { :host { display: none; } }
  `];

  get #slot() {
    return `add ${this.paper}/${this.place.half}/${this.place.after ?? ""}`;
  }

  willUpdate() {
    this.words ??= typedFor(this.#slot).words ?? "";
  }

  render() {
    const { half } = this.place;
    if (!this.writing) return html`<button class="button plain" type="button" @click=${this.#begin}>${icon("plus")} ${t(`working.add.${half}`)}</button>`;
    return html`<div class="form"><hs-words-box .words=${this.words} .label=${t("working.new")} .hint=${t(`working.hint.${half}`)} @words-typed=${this.#typed} @words-done=${this.#add} @words-closed=${this.#over}></hs-words-box>
      <div class="two"><button class="button main" type="button" ?disabled=${!this.words.trim()} @click=${this.#add}>${t("working.add.go")}</button><button class="button" type="button" @click=${this.#over}>${t("working.giveUp")}</button></div></div>`;
  }

  async #begin() {
    this.writing = true;
    await this.updateComplete;
    this.renderRoot.querySelector("hs-words-box").focus();
  }

  #typed({ detail }) {
    this.words = detail;
    keepTyped(this.#slot, { words: detail });
  }

  async #add() {
    const words = this.words.trim();
    if (!words || !(await act({ act: "add-paragraph", paper: this.paper, ...this.place, words }))) return;
    forgetTyped(this.#slot);
    this.words = "";
    this.#over();
  }

  async #over() {
    this.writing = false;
    this.dispatchEvent(new CustomEvent("adding-over"));
    await this.updateComplete;
    this.renderRoot.querySelector("button")?.focus();
  }
}

customElements.define("hs-adding", Adding);
