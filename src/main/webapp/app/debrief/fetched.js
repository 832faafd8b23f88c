import { html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { insist } from "../patience.js";

/** A screen about a class that asks once for what it shows, and again for another run of the meeting. */
export class Fetched extends LitElement {
  static properties = {
    class: {}, hat: {}, run: { attribute: false }, value: { state: true }, problem: { state: true }, chosen: { state: true },
  };

  #asked = new AbortController();

  /**
   * @param {string} id of the class @param {string} hat @param {number} [run]
   * @returns {Promise<object>}
   */
  question() {
    throw new Error("A screen says what it asks");
  }

  /** @param {object} value @returns {unknown} the screen, once its answer is there */
  drawn() {
    return nothing;
  }

  willUpdate(changed) {
    if (changed.has("class") || changed.has("hat") || changed.has("run")) this.ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asked.abort();
  }

  /** Asks anew, and again while the service is not there; an older answer that comes late is dropped. */
  async ask() {
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    const tell = (news) => signal.aborted || Object.assign(this, news);
    tell({ problem: undefined });
    await insist(() => this.question(this.class, this.hat, this.run), (problem) => tell({ problem }), signal)
      .then((value) => tell({ value, problem: undefined }), (problem) => tell({ problem }));
  }

  render() {
    if (this.problem) return this.#failed(this.problem);
    if (!this.value) return html`<main id="main" class="alone" aria-busy="true"><p role="status">${t("loading")}</p></main>`;
    return this.drawn(this.value);
  }

  #failed({ status, type, message }) {
    const known = type === "/problems/class-gone" ? "gone" : { 401: "key", 403: "key" }[status];
    return html`<main id="main" class="alone"><div role="alert">
      <h1>${t(known ? `debrief.${known}` : "debrief.failed")}</h1>
      <p>${known ? t(`debrief.${known}.text`) : message}</p></div>
      ${known ? nothing : html`<p><button class="button main" type="button" @click=${() => this.ask()}>${t("again")}</button></p>`}
    </main>`;
  }
}
