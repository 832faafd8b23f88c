import { css, html, LitElement, svg } from "lit";
import { basics } from "../styles.js";

const centre = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 });
const distance = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);
const pen = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** From the plate along the table to the height of the bar, and across the bar to its other end: no words are crossed. */
function strike(seat, bar, middle) {
  const level = bar.top + bar.height * 0.62;
  const from = centre(seat);
  const fromRight = from.x >= centre(bar).x - 1;
  const side = fromRight ? middle.slice(Math.floor(middle.length / 2)) : middle.slice(0, Math.ceil(middle.length / 2)).reverse();
  const near = side.reduce((best, point, i) => (distance(point, from) < distance(side[best], from) ? i : best), 0);
  const down = side[near].y < level;
  const along = (down ? side.slice(near) : side.slice(0, near + 1).reverse()).filter(({ y }) => (down ? y < level : y > level));
  const [here, there] = fromRight ? [bar.right, bar.left] : [bar.left, bar.right];
  const last = { x: along.at(-1)?.x ?? side[near].x, y: level };
  return `M${[edgeOf(seat, side[near]), ...along, last, { x: here, y: level }, { x: there, y: level }].map(pen).join("L")}`;
}

/** Where the line from the middle of a plate to a point leaves the plate. */
function edgeOf(seat, point) {
  const from = centre(seat);
  const [x, y] = [point.x - from.x, point.y - from.y];
  const share = Math.min(1, seat.width / 2 / Math.max(1e-6, Math.abs(x)), seat.height / 2 / Math.max(1e-6, Math.abs(y)));
  return { x: from.x + x * share, y: from.y + y * share };
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
   * @param {import("./geometry.js").Point[]} middle of the table, from its left end to its right end
   */
  join(seats, bar, middle) {
    const here = this.getBoundingClientRect();
    const rect = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return new DOMRect(left - here.left, top - here.top, width, height);
    };
    const lines = bar ? seats.map((seat) => strike(rect(seat), rect(bar), middle)) : [];
    if (lines.join() !== this.lines.join()) this.lines = lines;
  }

  render() {
    const path = (d) => svg`<path d=${d} pathLength="1" />`;
    return html`<svg class=${this.drawn ? "drawn" : ""} aria-hidden="true">${this.lines.map(path)}</svg>`;
  }
}

customElements.define("hs-veto-line", VetoLine);
