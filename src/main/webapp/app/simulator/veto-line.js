import { css, html, LitElement, svg } from "lit";
import { basics } from "../styles.js";

const centre = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 });

/** From the plate's edge that looks at the bar, to the bar's nearer end, and across it. */
function strike(seat, bar) {
  const from = centre(seat);
  const fromRight = from.x > centre(bar).x;
  const [near, far] = fromRight ? [bar.right + 6, bar.left - 6] : [bar.left - 6, bar.right + 6];
  const start = { x: Math.min(Math.max(near, seat.left), seat.right), y: from.y > bar.bottom ? seat.top : from.y < bar.top ? seat.bottom : from.y };
  if (start.x !== near) start.y = Math.min(Math.max(from.y, seat.top), seat.bottom);
  const level = bar.top + bar.height * 0.62;
  return `M${start.x} ${start.y}L${near} ${level}L${far} ${level}`;
}

/** A veto: one red line from the seat that cast it across the bar, drawn once. */
export class VetoLine extends LitElement {
  static styles = [basics, css`
    :host { position: absolute; inset: 0; pointer-events: none; z-index: 3; }
    svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
    path { fill: none; stroke: var(--against); stroke-width: 4; stroke-linecap: round; stroke-linejoin: round; stroke-dasharray: 1; stroke-dashoffset: 0; }
    .drawn path { animation: draw 400ms ease-in-out; }
    @keyframes draw { from { stroke-dashoffset: 1; } }
    @media (prefers-reduced-motion: reduce) { .drawn path { animation: none; } }
    @media (forced-colors: active) { path { stroke: Highlight; } }
  `];

  static properties = { lines: { state: true }, drawn: { type: Boolean } };

  constructor() {
    super();
    this.lines = [];
  }

  /**
   * @param {Element[]} seats the plates of the members that cast a veto
   * @param {Element | null} bar
   */
  join(seats, bar) {
    const here = this.getBoundingClientRect();
    const rect = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return new DOMRect(left - here.left, top - here.top, width, height);
    };
    const lines = bar ? seats.map((seat) => strike(rect(seat), rect(bar))) : [];
    if (lines.join() !== this.lines.join()) this.lines = lines;
  }

  render() {
    const path = (d) => svg`<path d=${d} pathLength="1" />`;
    return html`<svg class=${this.drawn ? "drawn" : ""} aria-hidden="true">${this.lines.map(path)}</svg>`;
  }
}

customElements.define("hs-veto-line", VetoLine);
