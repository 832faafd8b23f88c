import { html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { insist } from "../patience.js";
import { answered, asked } from "./archive.js";
import { aboutOf, linkTo, recordOf } from "./filter.js";

/**
 * A screen of the record: it says what it asks of the API and draws the answers. What was asked before is drawn at once; the
 * old answers stay until the new ones are there.
 */
export class RecordPage extends LitElement {
  static properties = {
    path: { attribute: false }, query: { attribute: false }, answers: { state: true }, problem: { state: true }, busy: { state: true },
  };

  #asked = new AbortController();

  /** @returns {Record<string, string>} the questions by the names of their answers */
  questions() {
    return {};
  }

  /** @param {object} answers by their names; `about` describes the record @returns {string} the screen's title */
  titled(answers) {
    return "";
  }

  /** @param {object} answers by their names; `about` describes the record */
  drawn(answers) {
    return nothing;
  }

  willUpdate(changed) {
    if (changed.has("query") || changed.has("path")) this.ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asked.abort();
  }

  /** Asks what is not known yet, and again while the service is not there; an older answer that comes late is dropped. */
  ask() {
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    const tell = (problem) => signal.aborted || Object.assign(this, { problem, busy: false });
    const questions = Object.entries({ about: aboutOf(this.query), ...this.questions() });
    const all = (values) => Object.fromEntries(questions.map(([name], place) => [name, values[place]]));
    this.problem = undefined;
    const known = questions.map(([, question]) => answered(question));
    if (known.every(Boolean)) return this.#take(all(known));
    this.busy = true;
    return insist(() => Promise.all(questions.map(([, question]) => asked(question))), tell, signal)
      .then((values) => signal.aborted || this.#take(all(values)), tell);
  }

  #take(answers) {
    Object.assign(this, { answers, problem: undefined, busy: false });
  }

  render() {
    if (this.problem) return this.#failed(this.problem);
    if (!this.answers) return html`<p class="coming" role="status" aria-busy="true">${t("loading")}</p>`;
    return html`<div class="screen ${this.busy ? "waiting" : ""}" aria-busy=${String(Boolean(this.busy))}>${this.drawn(this.answers)}</div>`;
  }

  updated() {
    const title = this.problem ? t("record.failed") : this.answers && this.titled(this.answers);
    if (title) document.title = t("page.titleOf", { title });
  }

  #failed({ status, type = "", message, errors = [] }) {
    const [own, version] = [this.query.get("record") === "own", type.endsWith("record-version")];
    const present = new Map([...this.query].filter(([name]) => name !== "version"));
    return html`<div class="failed" role="alert">
      <h1>${version ? t("record.otherVersion") : status === 404 ? t("record.missing") : status === 400 ? t("record.unreadable") : t("record.failed")}</h1>
      ${errors.length ? html`<ul class="faults">${errors.map(({ pointer, detail }) => html`<li><b>${pointer.replace(/^\?/, "")}</b>: ${detail}</li>`)}</ul>` : html`<p>${message}</p>`}
      <p class="row">${version ? html`<a class="button main" href=${linkTo(this.path, present)}>${t("record.present")}</a>` : html`<button class="button main" type="button" @click=${() => this.ask()}>${t("again")}</button>`}
        <a class="button" href=${linkTo([], own ? new Map() : recordOf(present))}>${t("record.whole")}</a></p>
    </div>`;
  }
}
