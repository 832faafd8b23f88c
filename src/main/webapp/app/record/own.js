import { css, html, LitElement, nothing } from "lit";
import { ask, send } from "../api.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { forgetOwn } from "./archive.js";
import { look } from "./look.js";
import { upload } from "./upload.js";
import { number } from "./words.js";
import "./report.js";

const PATH = "api/record/own";

/** Bring your own: a file of votes, read by the server for this browser alone, with a report of what became of it. */
export class OwnRecord extends LitElement {
  static properties = {
    path: { attribute: false }, query: { attribute: false }, merge: { state: true }, over: { state: true }, share: { state: true },
    report: { state: true }, kept: { state: true }, problem: { state: true }, failure: { state: true },
  };

  static styles = [look, css`
    .drop { border: 2px dashed var(--edge); border-radius: var(--radius); background: var(--paper); padding: clamp(1.25rem, 5vw, 3rem) 1rem; display: grid; gap: 0.75rem; justify-items: center; text-align: center; }
    .drop.over { border-color: var(--blue); background: var(--blue-tint); }
    .drop > svg { color: var(--blue); }
    label.check { display: inline-flex; gap: 0.5rem; align-items: center; min-block-size: var(--tap); cursor: pointer; text-align: start; }
    input[type="checkbox"] { inline-size: 1.15rem; block-size: 1.15rem; accent-color: var(--blue); flex: none; }
    input[type="file"] { position: absolute; inline-size: 1px; block-size: 1px; opacity: 0; }
    input[type="file"]:focus-visible + .button { outline: 3px solid var(--blue); outline-offset: 2px; }
    progress { inline-size: min(24rem, 100%); accent-color: var(--blue); }
    ul.plain { list-style: disc; padding-inline-start: 1.25rem; display: grid; gap: 0.25rem; max-inline-size: 46rem; }
  `];

  connectedCallback() {
    super.connectedCallback();
    document.title = t("page.titleOf", { title: t("record.own.title") });
    this.#look();
  }

  /** What was brought before; nothing is no trouble. */
  async #look() {
    try {
      this.kept = await ask(PATH);
    } catch ({ status, message }) {
      if (status !== 404) this.failure = message;
    }
  }

  render() {
    const report = this.report ?? this.kept;
    return html`<div class="screen"><header class="stack"><h1>${t("record.own.title")}</h1><p class="lead">${t("record.own.lead")}</p></header>
      ${this.#drop()}
      <div role="status">${this.share === undefined ? nothing : html`<p><label>${t(this.share < 1 ? "record.own.sending" : "record.own.reading")} <progress max="1" .value=${this.share < 1 ? this.share : null}></progress></label></p>`}</div>
      ${this.failure ? html`<p class="note" role="alert">${icon("warning")} ${this.failure}</p>` : nothing}
      ${this.problem ? html`<p class="note" role="alert">${t(this.kept ? "record.own.unchanged" : "record.own.refused")}</p>` : nothing}
      ${this.kept && this.share === undefined ? html`<div class="row"><a class="button main" href="#/record?record=own">${t("record.own.explore", { votes: number(this.kept.votes) })}</a><button class="button" type="button" @click=${this.#forget}>${icon("close")} ${t("record.own.forget")}</button></div>` : nothing}
      ${report ? html`<hs-report .report=${report}></hs-report>` : nothing}
      <section class="stack"><h2>${t("record.own.kept")}</h2><ul class="plain"><li>${t("record.own.kept.memory")}</li><li>${t("record.own.kept.long")}</li><li>${t("record.own.kept.alone")}</li></ul></section>
      <section class="stack"><h2>${t("record.own.forms")}</h2><ul class="plain"><li>${t("record.own.forms.library")}</li><li>${t("record.own.forms.own")}</li></ul></section>
    </div>`;
  }

  #drop() {
    const over = (is) => (event) => { event.preventDefault(); this.over = is; };
    return html`<div class="drop ${this.over ? "over" : ""}" @dragover=${over(true)} @dragleave=${over(false)} @drop=${this.#dropped}>
      ${icon("download", "2rem")}<p>${t("record.own.drop")}</p>
      <label><input type="file" accept=".csv,text/csv" @change=${({ target }) => { this.#bring(target.files[0]); target.value = ""; }}><span class="button main">${t("record.own.choose")}</span></label>
      <label class="check"><input type="checkbox" .checked=${Boolean(this.merge)} @change=${({ target }) => { this.merge = target.checked; }}>${t("record.own.merge")}</label></div>`;
  }

  #dropped(event) {
    event.preventDefault();
    this.over = false;
    this.#bring(event.dataTransfer.files[0]);
  }

  async #bring(file) {
    if (!file || this.share !== undefined) return;
    Object.assign(this, { share: 0, problem: undefined, failure: undefined, report: undefined });
    try {
      this.kept = await upload(file, Boolean(this.merge), (share) => { this.share = share; });
      forgetOwn();
    } catch (problem) {
      this.#refuse(problem, file);
    }
    this.share = undefined;
  }

  #refuse(problem, { name }) {
    const { faults } = problem.body ?? {};
    if (!faults) this.failure = problem.message;
    else Object.assign(this, { problem, report: { name, ...problem.body, accepted: false } });
  }

  async #forget() {
    try {
      await send(PATH, { method: "DELETE" });
      forgetOwn();
      Object.assign(this, { kept: undefined, report: undefined, problem: undefined, failure: undefined });
    } catch ({ message }) {
      this.failure = message;
    }
  }
}

customElements.define("hs-own-record", OwnRecord);
