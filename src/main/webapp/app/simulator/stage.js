import { css, html } from "lit";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { putToTheVote } from "./intents.js";
import { VoteElement } from "./play-element.js";
import { hasCome, stepOf } from "./selectors.js";
import "./acts.js";
import "./result.js";
import "./seat-menu.js";
import "./table.js";
import "./veto-line.js";

/** The table with its decision in the middle; the key V puts the text to the vote while the reader is at the table. */
export class Stage extends VoteElement {
  static styles = [basics, css`
    .stage { position: relative; }
    .skip { position: absolute; inset-block-start: 0; z-index: 4; background: var(--paper); padding: 0.625rem; border-radius: 0.5rem; }
    .skip:not(:focus) { inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
  `];

  static properties = { compact: { state: true } };

  #frame = 0;
  #joinSoon = () => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#join());
  };

  connectedCallback() {
    super.connectedCallback();
    addEventListener("scroll", this.#joinSoon, { passive: true });
    addEventListener("resize", this.#joinSoon, { passive: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("scroll", this.#joinSoon);
    removeEventListener("resize", this.#joinSoon);
  }

  see(state) {
    const step = stepOf(state);
    return { vetoes: hasCome(state, "line") ? step?.decision?.vetoes : [], drawing: state.reveal.phase === "line", keys: state.settings.keys };
  }

  render() {
    const { drawing } = this.view;
    return html`<div class="stage" @keydown=${this.#key} @table-drawn=${this.#drawn}>
      <a class="skip" href="#after" @click=${this.#skip}>${t("table.skip")}</a>
      <hs-table><hs-result ?compact=${this.compact}></hs-result><hs-acts slot="acts"></hs-acts></hs-table>
      <hs-veto-line ?drawn=${drawing}></hs-veto-line>
      <hs-seat-menu .plateOf=${(seat) => this.#table.seatElement(seat)}></hs-seat-menu>
    </div>`;
  }

  updated() {
    this.#joinSoon();
  }

  get #table() {
    return this.renderRoot.querySelector("hs-table");
  }

  #drawn() {
    this.compact = !this.#table.isRound;
    this.#joinSoon();
  }

  #join() {
    const seats = (this.view.vetoes ?? []).map((seat) => this.#table?.seatElement(seat)).filter(Boolean);
    const bar = this.renderRoot.querySelector("hs-result")?.renderRoot.querySelector("hs-bar")?.renderRoot.querySelector(".bar");
    this.renderRoot.querySelector("hs-veto-line")?.join(this.compact ? [] : seats, bar ?? null, this.#table?.room?.middle);
  }

  #skip(event) {
    event.preventDefault();
    this.renderRoot.querySelector("hs-acts").focus();
  }

  #key(event) {
    if (!this.view.keys || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== "v") return;
    event.preventDefault();
    putToTheVote();
  }
}

customElements.define("hs-stage", Stage);
