import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { wall } from "./look.js";
import { isOn, readingTime, stops } from "./pages.js";

const opening = /^([^\s,]+)(.*)$/s;
const words = (text) => text.trim().split(/\s+/).length;

/** A text of the Council in its own serif; a long one turns its pages by itself, slowly enough to be read aloud. */
export class Paper extends LitElement {
  /** part: only these paragraphs, each with its half and its number; the whole text where left out. */
  static properties = { text: { attribute: false }, part: { attribute: false }, page: { state: true }, pages: { state: true } };

  static styles = [wall, css`
    :host { display: grid; grid-template-rows: minmax(0, 1fr) auto; font-size: inherit; }
    .window { overflow: hidden; min-block-size: 0; font-family: var(--serif); line-height: 1.42; }
    article { transition: transform 500ms ease-in-out; }
    .body { font-style: italic; }
    .window p + p, li { margin-block-start: 0.5em; }
    ol { list-style: decimal; padding-inline-start: 2em; margin-block-start: 0.6em; }
    li { padding-inline-start: 0.3em; }
    .preamble { padding-inline-start: 2em; margin-block-start: 0.5em; }
    .other { visibility: hidden; }
    .pages { display: flex; gap: 0.45em; justify-content: center; padding-block-start: 0.5em; font-size: 0.62em; font-family: var(--sans); color: var(--soft); }
    .dot { inline-size: 0.7em; block-size: 0.7em; border: 2px solid var(--edge); border-radius: 50%; align-self: center; }
    .now { background: var(--blue); border-color: var(--blue); }
    @media (prefers-reduced-motion: reduce) { article { transition: none; } }
    @media (max-aspect-ratio: 1) { .window { overflow: visible; } article { transform: none !important; } .other { visibility: visible; } .pages { display: none; } }
  `];

  #timer = 0;
  #seen = new ResizeObserver(() => this.#paginate());

  constructor() {
    super();
    this.page = 0;
    this.pages = [0];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#seen.disconnect();
    clearTimeout(this.#timer);
  }

  render() {
    const { preambular = [], operative = [] } = this.text ?? {};
    return html`<div class="window"><article>
        <p class="body">${t("draft.body")}</p>
        <div class="preamble">${this.#shown("PREAMBULAR", preambular).map(({ text }) => html`<p class="piece">${this.#opened(text)}</p>`)}</div>
        <ol>${this.#shown("OPERATIVE", operative).map(({ text, number }) => html`<li class="piece" value=${number}>${this.#opened(text)}</li>`)}</ol>
      </article></div>
      ${this.pages.length > 1 ? html`<p class="pages"><span>${t("projector.page", { n: this.page + 1, whole: this.pages.length })}</span>
        ${this.pages.map((_, i) => html`<span class="dot ${i === this.page ? "now" : ""}" aria-hidden="true"></span>`)}</p>` : nothing}`;
  }

  updated(changed) {
    if (changed.has("text") || changed.has("part")) this.#paginate();
  }

  #shown(half, paragraphs) {
    const numbered = paragraphs.map((text, i) => ({ text, number: i + 1 }));
    if (!this.part) return numbered;
    return numbered.filter(({ number }) => this.part.some((each) => each.half === half && each.number === number));
  }

  #opened(text) {
    const [, first, rest] = opening.exec(text) ?? ["", "", text];
    return html`<i>${first}</i>${rest}`;
  }

  get #window() {
    return this.renderRoot.querySelector(".window");
  }

  #pieces() {
    const start = this.renderRoot.querySelector("article").getBoundingClientRect().top;
    return [...this.renderRoot.querySelectorAll(".body, .piece")].map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { element, top: top - start, bottom: bottom - start };
    });
  }

  #paginate() {
    if (!this.#window) return;
    const found = stops(this.#pieces(), this.#window.clientHeight);
    if (found.join() === this.pages.join()) return this.#waitHere();
    this.pages = found;
    this.#turn(0);
  }

  #turn(page) {
    this.page = page;
    this.renderRoot.querySelector("article").style.transform = `translateY(${-this.pages[page]}px)`;
    this.#waitHere();
  }

  /** Shows the paragraphs of this page and no half ones, for as long as it takes to read them aloud. */
  #waitHere() {
    clearTimeout(this.#timer);
    const from = this.pages[this.page];
    const seen = this.#pieces().filter((piece) => {
      const shown = isOn(piece, from, this.#window.clientHeight);
      piece.element.classList.toggle("other", !shown && this.pages.length > 1);
      return shown;
    });
    if (this.pages.length < 2) return;
    const time = readingTime(seen.reduce((sum, { element }) => sum + words(element.textContent), 0));
    this.#timer = setTimeout(() => this.#turn((this.page + 1) % this.pages.length), time);
  }
}

customElements.define("hs-paper", Paper);
