import { css, html, LitElement } from "lit";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { serverNow } from "./live.js";

const two = (n) => String(n).padStart(2, "0");
const minutes = (seconds) => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;

/** How long something has gone on, or what is left of its time; by the server's clock, whatever this machine's says. */
export class SpeechClock extends LitElement {
  static properties = { since: {}, seconds: { type: Number } };
  static styles = [basics, css`
    :host { display: inline-block; font-weight: 700; font-variant-numeric: tabular-nums; }
    .over { color: var(--against); }
  `];

  #timer = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), 500);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  render() {
    const gone = Math.max(0, Math.floor((serverNow() - Date.parse(this.since)) / 1000));
    if (!this.seconds) return html`<span role="timer">${minutes(gone)}</span>`;
    const left = this.seconds - gone;
    return left >= 0 ? html`<span role="timer">${minutes(left)}</span>` : html`<span role="timer" class="over">${t("class.floor.over", { time: minutes(-left) })}</span>`;
  }
}

customElements.define("hs-speech-clock", SpeechClock);
