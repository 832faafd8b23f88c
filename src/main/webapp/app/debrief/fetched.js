import { html, LitElement, nothing } from "lit";
import { t } from "../messages.js";

/** A screen about a class that asks once for what it shows, and again for another run of the meeting. */
export class Fetched extends LitElement {
  static properties = {
    class: {}, hat: {}, run: { attribute: false }, value: { state: true }, problem: { state: true }, chosen: { state: true },
  };

  #asked = 0;

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

  /** Asks anew; an older answer that comes late is dropped. */
  async ask() {
    const mine = (this.#asked += 1);
    this.problem = undefined;
    try {
      const value = await this.question(this.class, this.hat, this.run);
      if (mine === this.#asked) this.value = value;
    } catch (problem) {
      if (mine === this.#asked) this.problem = problem;
    }
  }

  render() {
    if (this.problem) return this.#failed(this.problem);
    if (!this.value) return html`<main id="main" class="alone" aria-busy="true"><p role="status">${t("loading")}</p></main>`;
    return this.drawn(this.value);
  }

  #failed({ status, message }) {
    const known = { 401: "key", 403: "key", 404: "gone" }[status];
    return html`<main id="main" class="alone"><div role="alert">
      <h1>${t(known ? `debrief.${known}` : "debrief.failed")}</h1>
      <p>${known ? t(`debrief.${known}.text`) : message}</p></div>
      ${known ? nothing : html`<p><button class="button main" type="button" @click=${() => this.ask()}>${t("again")}</button></p>`}
    </main>`;
  }
}
