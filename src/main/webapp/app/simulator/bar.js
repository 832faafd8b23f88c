import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { basics } from "../styles.js";

/**
 * The votes in favour against the votes needed: one notch for each vote that is needed, then lower ones for those to spare.
 * A text that falls short is seen as a bar that stops before its mark.
 */
export class Bar extends LitElement {
  static styles = [basics, css`
    .bar { display: flex; align-items: flex-end; gap: 3px; block-size: var(--bar, clamp(2.25rem, 6cqi, 4rem)); }
    .notch {
      flex: 1; min-inline-size: 0; block-size: 66%; border-radius: 3px; background: transparent;
      box-shadow: inset 0 0 0 1px var(--edge); transition: background 90ms;
    }
    .spare { block-size: 39%; opacity: 0.9; box-shadow: inset 0 0 0 1px var(--line); }
    .filled { background: var(--favour); box-shadow: none; }
    .mark { align-self: stretch; inline-size: 3px; border-radius: 2px; background: var(--ink); position: relative; margin-inline: 1px; }
    .ends { display: flex; font-size: clamp(0.875rem, 2.2cqi, 1.375rem); line-height: 1.3; margin-block-start: 0.25rem; }
    .needed { font-weight: 650; text-align: end; padding-inline-end: 0.25rem; }
    :host([struck]) .bar { position: relative; }
    :host([struck]) .bar::after { content: ""; position: absolute; inset-inline: -0.375rem; inset-block-start: 60%; block-size: 4px; border-radius: 2px; background: var(--against); }
    @media (forced-colors: active) {
      .notch { border: 1px solid CanvasText; }
      .filled { background: Highlight; forced-color-adjust: none; }
      .mark { background: CanvasText; forced-color-adjust: none; }
    }
  `];

  static properties = { votes: { type: Number }, required: { type: Number }, seats: { type: Number }, struck: { type: Boolean, reflect: true } };

  render() {
    const { votes, required, seats } = this;
    const notch = (place) => html`<span class="notch ${place >= required ? "spare" : ""} ${place < votes ? "filled" : ""}"></span>`;
    const notches = Array.from({ length: seats }, (_, place) => [notch(place), place === required - 1 ? html`<span class="mark"></span>` : nothing]);
    return html`<div role="img" aria-label=${t("bar.label", { votes, required })}>
      <div class="bar">${notches}</div>
      <div class="ends"><span class="needed">${t("bar.needed", { n: required })}</span></div>
    </div>`;
  }

  updated() {
    const share = (100 * this.required) / this.seats;
    this.renderRoot.querySelector(".needed").style.inlineSize = `${share}%`;
  }
}

customElements.define("hs-bar", Bar);
