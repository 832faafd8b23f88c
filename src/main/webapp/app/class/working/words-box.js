import { css, html, LitElement } from "lit";
import { basics } from "../../styles.js";
import { placeAfter } from "./same.js";

/**
 * A paragraph to type in: it grows with its words, has no line breaks, and keeps the place of the cursor when its words are changed from outside.
 * @fires words-typed with the words
 * @fires words-done at Enter, @fires words-closed at Escape
 */
export class WordsBox extends LitElement {
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static properties = { words: {}, label: {}, hint: {} };

  static styles = [basics, css`
    textarea {
      font: 1.0625rem/1.5 var(--serif); color: var(--ink); background: var(--paper); inline-size: 100%; min-block-size: 5.5rem; padding: 0.625rem 0.75rem;
      border: 2px solid var(--blue); border-radius: 0.5rem; resize: none; overflow: hidden; field-sizing: content; display: block;
    }
    p { font: 0.8125rem/1.4 var(--sans); color: var(--soft); margin-block-start: 0.25rem; }
    @media (hover: none) and (pointer: coarse) { p { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } }
    @media print { p { display: none; } textarea { border: 0; padding: 0; } }
  `];

  render() {
    return html`<textarea aria-label=${this.label} aria-describedby="hint" dir="auto" rows="3" maxlength="4000" spellcheck="true" enterkeyhint="done" @input=${this.#typed} @keydown=${this.#key}></textarea><p id="hint">${this.hint}</p>`;
  }

  get #box() {
    return this.renderRoot.querySelector("textarea");
  }

  updated(changed) {
    if (changed.has("words")) this.#show(this.words ?? "");
    this.#grow();
  }

  #show(words) {
    const box = this.#box;
    if (box.value === words) return;
    const { value, selectionStart, selectionEnd } = box;
    box.value = words;
    box.setSelectionRange(placeAfter(value, words, selectionStart), placeAfter(value, words, selectionEnd));
  }

  /** Where the browser does not let it grow by itself. */
  #grow() {
    if (CSS.supports("field-sizing", "content")) return;
    this.#box.style.blockSize = "auto";
    this.#box.style.blockSize = `${this.#box.scrollHeight + 4}px`;
  }

  #typed() {
    const box = this.#box;
    if (/[\r\n]/.test(box.value)) {
      const { selectionEnd } = box;
      box.value = box.value.replace(/\s*[\r\n]+\s*/g, " ");
      box.setSelectionRange(selectionEnd, selectionEnd);
    }
    this.words = box.value;
    this.dispatchEvent(new CustomEvent("words-typed", { detail: box.value }));
  }

  #key(event) {
    if (event.isComposing) return;
    const name = { Enter: "words-done", Escape: "words-closed" }[event.key];
    if (!name) return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent(name));
  }
}

customElements.define("hs-words-box", WordsBox);
