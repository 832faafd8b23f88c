import { css, html, LitElement, nothing } from "lit";
import { ask, json } from "../api.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { insist } from "../patience.js";
import { basics, buttons, cards } from "../styles.js";
import "./sheet.js";

const KEPT = "horseshoe.draft";
const PAUSE = 600;

/** Is this text ready? A draft is typed or pasted; beside it stands what the Council would print, and what its drafters would remark. */
export class DraftDesk extends LitElement {
  static properties = { text: { state: true }, check: { state: true }, problem: { state: true }, busy: { state: true }, before: { state: true } };

  static styles = [basics, buttons, cards, css`
    :host { container-type: inline-size; }
    main { max-inline-size: 100rem; margin-inline: auto; padding: 0.875rem clamp(0.75rem, 2.2vw, 2.25rem) 3rem; display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
    h1 { font-family: var(--serif); font-size: clamp(1.5rem, 1.15rem + 1.4vw, 2.25rem); line-height: 1.15; margin: 0; }
    .lead { max-inline-size: 48rem; color: var(--soft); }
    .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
    .work { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
    label { display: grid; gap: 0.375rem; font-weight: 650; }
    textarea { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.5; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 0.5rem; padding: 0.75rem 0.875rem; inline-size: 100%; min-block-size: 22rem; resize: vertical; field-sizing: content; max-block-size: 80vh; }
    @container (min-width: 62rem) { .work { grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr); } }
    @media print { .write, .row, .lead { display: none; } }
  `];

  #pause = 0;
  #asked = new AbortController();

  constructor() {
    super();
    this.text = sessionStorage.getItem(KEPT) ?? t("drafting.example");
    this.before = [];
  }

  connectedCallback() {
    super.connectedCallback();
    document.title = t("page.titleOf", { title: t("drafting.title") });
    this.#ask(this.text);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  render() {
    const { text, check, problem, before } = this;
    return html`<main id="main"><header><h1>${t("drafting.title")}</h1><p class="lead">${t("drafting.lead")}</p></header>
      <div class="row"><button class="button" type="button" ?disabled=${!before.length} @click=${this.#undo}>${icon("undo")} ${t("drafting.undo")}</button>
        <button class="button" type="button" ?disabled=${!check} @click=${this.#tidy}>${icon("changed")} ${t("drafting.tidy")}</button>
        <button class="button" type="button" @click=${() => print()}>${icon("print")} ${t("drafting.print")}</button></div>
      <div class="work"><label class="write">${t("drafting.text")}<textarea spellcheck="true" .value=${text} @input=${this.#typed} aria-describedby="drafting-hint"></textarea></label>
        <div>${problem ? html`<p class="note" role="alert">${problem.message}</p>` : nothing}
          ${check ? html`<hs-draft-sheet .check=${check} aria-busy=${String(Boolean(this.busy))} @mend-asked=${({ detail }) => this.#mend(detail)}></hs-draft-sheet>` : problem ? nothing : html`<p role="status">${t("loading")}</p>`}</div></div>
      <p class="soft small" id="drafting-hint">${t("drafting.hint")}</p></main>`;
  }

  #typed({ target: { value } }) {
    this.text = value;
    sessionStorage.setItem(KEPT, value);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#ask(value), PAUSE);
  }

  /** Asks what there is to remark; an older answer that comes late is dropped. */
  async #ask(text, mend) {
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    if (!text.trim()) return Object.assign(this, { check: undefined, problem: { message: t("drafting.empty") } });
    this.busy = true;
    const tell = (answer) => signal.aborted || Object.assign(this, answer, { busy: false });
    const check = await insist(() => ask("api/drafts/check", { ...json({ text, mend }), signal }), (problem) => tell({ problem }), signal)
      .catch((problem) => void tell({ problem }));
    if (check) tell({ check, problem: undefined });
    return signal.aborted ? undefined : check;
  }

  async #mend(number) {
    const check = await this.#ask(this.text, number);
    if (check) this.#replace(check.text);
  }

  #tidy() {
    this.#replace(this.check.text);
    this.#ask(this.text);
  }

  #replace(text) {
    this.before = [...this.before, this.text];
    this.text = text;
    sessionStorage.setItem(KEPT, text);
  }

  #undo() {
    this.text = this.before.at(-1);
    this.before = this.before.slice(0, -1);
    sessionStorage.setItem(KEPT, this.text);
    this.#ask(this.text);
  }
}

customElements.define("hs-draft-desk", DraftDesk);
