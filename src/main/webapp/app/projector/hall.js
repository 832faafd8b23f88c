import { css, html, LitElement, nothing, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { fit } from "./fit.js";
import "../simulator/horseshoe.js";
import "../simulator/seat.js";
import "../simulator/veto-line.js";

const place = (element, { x, y, width, height }) =>
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });

const upright = matchMedia("(max-aspect-ratio: 1)");

/** The horseshoe as large as its box allows; its slot is the floor within the U, whose measures content may use as cqi and cqb. On an upright screen it is the simulator's. */
export class Hall extends LitElement {
  static styles = [basics, css`
    :host { position: relative; inline-size: 100%; block-size: 100%; min-block-size: 0; }
    svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
    path { fill: var(--table); stroke: var(--table-edge); stroke-width: 1.5; stroke-linejoin: round; }
    li, .floor { position: absolute; }
    .floor { container-type: size; display: grid; }
    @media (max-aspect-ratio: 1) { :host { block-size: auto; min-block-size: 1px; } }
    @media (forced-colors: active) { path { stroke: CanvasText; } }
  `];

  /** plates: clockwise from the head of the table. sealed: their backs are seen. drawing: the line of each veto is being drawn. */
  static properties = {
    plates: { attribute: false },
    sealed: { type: Boolean },
    drawing: { type: Boolean },
    room: { state: true },
  };

  #seen = new ResizeObserver(() => {
    this.#measure();
    this.requestUpdate();
  });
  #frame = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#seen.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  willUpdate(changed) {
    if (changed.has("plates")) this.#measure();
  }

  #measure() {
    const { clientWidth: width, clientHeight: height } = this;
    if (!width || !height || !this.plates?.length) return;
    this.room = upright.matches ? undefined : fit({ width, height, seats: this.plates.length });
  }

  render() {
    if (upright.matches) return html`<slot></slot><hs-horseshoe still .plates=${this.plates ?? []}></hs-horseshoe>`;
    if (!this.room) return nothing;
    return html`<svg aria-hidden="true">${svg`<path d=${this.room.desk} />`}</svg>
      <ol dir="ltr" aria-label=${t("table.label", { n: this.plates.length })}>${repeat(this.plates, ({ seat }) => seat.seat, (plate) => html`<li dir="auto">${this.#seat(plate)}</li>`)}</ol>
      <div class="floor"><slot></slot></div>
      <hs-veto-line ?drawn=${this.drawing}></hs-veto-line>`;
  }

  #seat({ seat, vote, president, cast, made, vetoing, held }) {
    return html`<hs-seat still .seat=${seat} .vote=${vote} .held=${held} ?president=${president} ?cast=${cast} ?sealed=${this.sealed}
      ?made=${made} ?vetoing=${vetoing}></hs-seat>`;
  }

  updated() {
    if (!this.room) return;
    const { seats, plate, floor } = this.room;
    this.renderRoot.querySelectorAll("li").forEach((seat, i) =>
      place(seat, { ...plate, x: seats[i].x - plate.width / 2, y: seats[i].y - plate.height / 2 }));
    place(this.renderRoot.querySelector(".floor"), floor);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#strike());
  }

  /** Draws the line of each veto once its bar stands where it will stay. */
  #strike() {
    const plates = [...this.renderRoot.querySelectorAll("hs-seat")].filter(({ vetoing }) => vetoing);
    const bar = this.querySelector("hs-bar")?.renderRoot.querySelector(".bar");
    this.renderRoot.querySelector("hs-veto-line").join(plates, bar ?? null, this.room.middle);
  }
}

customElements.define("hs-hall", Hall);
