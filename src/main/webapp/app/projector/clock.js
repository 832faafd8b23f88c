import { css, html, LitElement } from "lit";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { spell } from "../times.js";

const SECOND = 1000;
const LAST = 15;

/**
 * How much of the speaking time is left, or by how much it is exceeded; pure.
 * @param {{since: string, seconds: number}} speech
 * @param {number} now milliseconds on the server's clock
 * @returns {{over: boolean, seconds: number}}
 */
export function remaining({ since, seconds }, now) {
  const left = seconds - Math.max(0, Math.floor((now - Date.parse(since)) / SECOND));
  return { over: left < 0, seconds: Math.abs(left) };
}

/** A speaker's clock: down to nought, then up in overtime, which is said in a word too; up from nought where time is not limited. */
export class Clock extends LitElement {
  static styles = [basics, css`
    :host { line-height: 1; }
    .time { font-size: calc(17 * var(--u)); font-weight: 700; letter-spacing: -0.02em; }
    .last { color: var(--abstain-text); }
    .over { color: var(--against); }
    @media (max-aspect-ratio: 1) { .time { font-size: calc(11 * var(--u)); } }
    .word { font-size: calc(2.6 * var(--u)); font-weight: 650; line-height: 1.3; min-block-size: 1.3em; }
  `];

  static properties = { since: {}, seconds: { type: Number }, skew: { type: Number } };

  #timer = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), SECOND / 4);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  render() {
    const now = Date.now() + this.skew;
    if (!this.seconds) return this.#face("", spell(remaining({ since: this.since, seconds: 0 }, now).seconds), t("projector.elapsed"));
    const { over, seconds } = remaining(this, now);
    const mood = over ? "over" : seconds <= LAST ? "last" : "";
    return this.#face(mood, `${over ? "+" : ""}${spell(seconds)}`, t(over ? "projector.overtime" : "projector.left"));
  }

  #face(mood, time, word) {
    return html`<div role="timer" class=${mood}><p class="time"><bdi dir="ltr">${time}</bdi></p><p class="word">${word}</p></div>`;
  }
}

customElements.define("hs-clock", Clock);
