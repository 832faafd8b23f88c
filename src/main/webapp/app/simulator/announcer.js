import { html } from "lit";
import { StoreElement } from "../element.js";
import { basics } from "../styles.js";
import { hasCome, playOf, stepOf } from "./selectors.js";

const QUIET = 700;

/** Tells screen readers what was decided, once the reader's taps have come to rest. */
export class Announcer extends StoreElement {
  static styles = [basics];
  static properties = { said: { state: true } };

  #timer = 0;
  #last = "";

  constructor() {
    super();
    this.said = "";
  }

  select(state) {
    const step = stepOf(state);
    const words = [step?.outcome?.headline, step?.decision?.whatItTakes.sentence].filter(Boolean).join(". ");
    return { words: hasCome(state, "told") && state.play.status === "ready" ? words : "", scenario: playOf(state)?.scenario };
  }

  willUpdate() {
    const { words } = this.view;
    if (words === this.#last) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(words), QUIET);
  }

  #say(words) {
    if (!words) {
      this.#last = "";
      return;
    }
    this.#last = words;
    this.said = words;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    return html`<p class="unseen" role="status" aria-live="polite">${this.said}</p>`;
  }
}

customElements.define("hs-announcer", Announcer);
