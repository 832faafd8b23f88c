import { css, html, LitElement, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { columns, leastLetters, room } from "./geometry.js";
import "./seat.js";

const CLOCKWISE = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const NARROW = 17;

/**
 * What is seen of one seat; `held` says in a class who sits there: in a short word for the plate, and in words for a screen reader.
 * @typedef {{seat: import("../api.js").SeatView, vote?: string, president?: boolean, sealed?: boolean, changed?: boolean, made?: boolean,
 *   vetoing?: boolean, open?: boolean, cast?: boolean, held?: {word: string, spoken: string, bot: boolean}}} Plate
 */

/**
 * The horseshoe, or on a narrow screen a head and two columns in the same order. Its slot is the floor within the U, its slot
 * "acts" is the floor's end, or stands below the columns. It only draws; `still` makes plates that cannot be pressed,
 * `sticking` keeps the floor in sight below columns that are longer than the screen.
 * @fires seat-asked when a plate is pressed @fires table-drawn when the plates stand where they stand
 */
export class Horseshoe extends LitElement {
  static styles = [basics, css`
    :host { position: relative; }
    svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
    path { fill: var(--table); stroke: var(--table-edge); stroke-width: 1.5; stroke-linejoin: round; }
    .round li { position: absolute; inset-block-start: 0; left: 0; }
    .round .floor { position: absolute; display: grid; align-content: center; }
    .round.deep .floor { align-content: start; padding-block-start: 3rem; }
    .columns ol { display: grid; grid-template-columns: 1fr 1fr; gap: 0.375rem 0.875rem; position: relative; padding-block-start: 1.375rem; }
    .columns li { block-size: 3.5rem; scroll-margin-block: 5rem 9rem; }
    .columns .floor { margin-block-start: 0.75rem; }
    :host([sticking]) .columns .floor { position: sticky; inset-block-end: 0; z-index: 2; }
    .columns svg { display: none; }
    .narrow ol { grid-template-columns: 1fr; }
    :host([sticking]) .narrow .floor { position: static; }
    @media (max-height: 34rem) { :host([sticking]) .columns .floor { position: static; } }
    @media (forced-colors: active) { path { stroke: CanvasText; } }
  `];

  static properties = { plates: { attribute: false }, big: { type: Boolean }, still: { type: Boolean } };

  #seen = new ResizeObserver(() => this.requestUpdate());
  #floor = 0;

  constructor() {
    super();
    this.plates = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#seen.disconnect();
  }

  render() {
    const { plates, big } = this;
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.letters = this.clientWidth / letter;
    this.isRound = this.letters >= leastLetters(plates.length);
    this.room = this.isRound ? room({ width: this.clientWidth, seats: plates.length, letter, floor: this.#floor, big }) : undefined;
    const shape = this.isRound ? (plates.length > 15 ? "round deep" : "round") : this.letters < NARROW ? "columns narrow" : "columns";
    const acts = html`<slot name="acts"></slot>`;
    return html`<div class=${shape} @keydown=${this.#key}>
      <svg aria-hidden="true">${this.isRound ? svg`<path d=${this.room.desk} />` : ""}</svg>
      <ol dir="ltr" aria-label=${t("table.label", { n: plates.length })}>
        ${repeat(plates, ({ seat }) => seat.seat, (plate) => html`<li dir="auto" id=${`seat-${plate.seat.seat}`}>${this.#plate(plate)}</li>`)}
      </ol>
      <div class="floor"><slot @slotchange=${this.#filled}></slot>${this.isRound ? acts : ""}</div>${this.isRound ? "" : acts}
    </div>`;
  }

  #plate({ seat, vote, president, sealed, changed, made, vetoing, open, cast, held }) {
    return html`<hs-seat data-seat=${seat.seat} .seat=${seat} .vote=${vote} ?president=${president} ?sealed=${sealed} ?changed=${changed}
      ?made=${made} ?vetoing=${vetoing} ?open=${open} ?cast=${cast} .held=${held} ?still=${this.still} ?lying=${!this.isRound}></hs-seat>`;
  }

  updated() {
    const places = [...this.renderRoot.querySelectorAll("li")];
    if (this.isRound) this.#setRound(places);
    else this.#setColumns(places);
    this.dispatchEvent(new CustomEvent("table-drawn", { bubbles: true, composed: true }));
  }

  get #standing() {
    return this.renderRoot.querySelector("slot:not([name])").assignedElements({ flatten: true });
  }

  #filled() {
    for (const element of this.#standing) this.#seen.observe(element);
  }

  /** The U is as deep as what stands in it asks for. */
  #measureFloor() {
    const wanted = this.#standing.reduce((sum, element) => sum + element.offsetHeight, 0);
    if (wanted === this.#floor) return;
    this.#floor = wanted;
    this.requestUpdate();
  }

  #setRound(places) {
    const { seats, plate, floor, height } = this.room;
    const measure = (element, { x, y, width, height: high }) =>
      Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${high}px`, gridArea: "" });
    places.forEach((place, i) =>
      measure(place, { ...plate, x: seats[i].x - plate.width / 2, y: seats[i].y - plate.height / 2 }));
    measure(this.renderRoot.querySelector(".floor"), floor);
    this.#measureFloor();
    this.renderRoot.querySelector("div").style.height = `${height}px`;
  }

  #setColumns(places) {
    const narrow = this.letters < NARROW;
    const tracks = { head: "1 / -1", end: "2", start: "1" };
    columns(places.length).forEach(({ row, column }, i) => {
      places[i].removeAttribute("style");
      if (!narrow) Object.assign(places[i].style, { gridRow: String(row), gridColumn: tracks[column] });
    });
    this.renderRoot.querySelector(".floor").removeAttribute("style");
    this.renderRoot.querySelector("div").style.height = "";
  }

  #key(event) {
    const seat = event.target.closest?.("hs-seat");
    if (!seat || this.still || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Home") this.focusSeat(0);
    else if (event.key in CLOCKWISE) this.#move(seat, CLOCKWISE[event.key]);
    else return;
    event.preventDefault();
  }

  #move(seat, by) {
    const seats = [...this.renderRoot.querySelectorAll("hs-seat")];
    this.focusSeat((seats.indexOf(seat) + by + seats.length) % seats.length);
  }

  /** @param {number} place clockwise from the President, who has 0 */
  focusSeat(place) {
    this.renderRoot.querySelectorAll("hs-seat")[place]?.focus();
  }

  /** @param {string} code @returns {Element | undefined} the plate of a seat */
  seatElement(code) {
    return this.renderRoot.querySelector(`hs-seat[data-seat="${code}"]`) ?? undefined;
  }
}

customElements.define("hs-horseshoe", Horseshoe);
