import { css, html, nothing } from "lit";
import { t } from "../../messages.js";
import { basics, buttons } from "../../styles.js";
import { timeOfDay } from "../../times.js";
import { fields } from "../field-style.js";
import { act } from "../live.js";
import { LiveElement } from "../live-element.js";
import { nameOfSeat } from "../plates.js";
import { forgetTyped, keepTyped, typedFor } from "../unsent.js";
import { compared } from "./writing-element.js";

/** What is said about a paragraph, and where one says it. @fires comment-over when one has said it or would rather not */
export class Comments extends LiveElement {
  static properties = { paper: { type: Number }, key: {}, comments: compared, may: compared, saying: { type: Boolean } };

  static styles = [basics, buttons, fields, css`
    :host { display: grid; gap: 0.5rem; font-family: var(--sans); font-size: 0.9375rem; }
    ul { display: grid; gap: 0.375rem; }
    li { border: 1px solid var(--line); border-radius: 0.625rem; background: var(--ground); padding: 0.375rem 0.375rem 0.375rem 0.75rem; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; }
    .said { flex: 1 1 14rem; min-inline-size: 0; overflow-wrap: anywhere; }
    form { gap: 0.5rem; } textarea { min-block-size: 4rem; } .two { display: flex; gap: 0.5rem; flex-wrap: wrap; }
    @media print { :host { display: none; } }
  `];

  select({ sections: { table }, busy }) {
    return { table, busy: busy > 0 };
  }

  render() {
    return html`${this.comments.length ? html`<ul aria-label=${t("working.comments.title")}>${this.comments.map((each) => this.#comment(each))}</ul>` : nothing}
      ${this.saying ? this.#form() : nothing}`;
  }

  #comment({ comment, seat, words, at }) {
    const settle = () => act({ act: "settle-comment", paper: this.paper, comment });
    return html`<li><span class="said"><b>${seat ? nameOfSeat(this.view, seat) : t("working.teacher")}</b> <span class="soft small">${timeOfDay(at)}</span><br><span dir="auto">${words}</span></span>
      ${this.may.includes("settle-comment") ? html`<button class="button plain" type="button" @click=${settle}>${t("working.settle")}<span class="unseen"> ${words}</span></button>` : nothing}</li>`;
  }

  #form() {
    const typed = typedFor(this.#slot).words ?? "";
    return html`<form @submit=${this.#say} @keydown=${this.#key} @input=${(event) => keepTyped(this.#slot, { words: event.target.value })}>
      <label>${t("working.comment.label")}<textarea name="words" required maxlength="500" dir="auto" .value=${typed}></textarea></label>
      <div class="two"><button class="button main" ?disabled=${this.view.busy}>${t("working.comment.go")}</button><button class="button" type="button" @click=${this.#over}>${t("working.giveUp")}</button></div></form>`;
  }

  get #slot() {
    return `comment ${this.paper}/${this.key}`;
  }

  /** To begin to say something. */
  focus() {
    this.renderRoot.querySelector("textarea")?.focus();
  }

  #key(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.#over();
  }

  async #say(event) {
    event.preventDefault();
    const words = event.target.elements.words.value.trim();
    if (!words || !(await act({ act: "comment", paper: this.paper, key: this.key, words }))) return;
    forgetTyped(this.#slot);
    this.#over();
  }

  #over() {
    this.dispatchEvent(new CustomEvent("comment-over"));
  }
}

customElements.define("hs-comments", Comments);
