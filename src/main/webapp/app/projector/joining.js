import { css, html, nothing } from "lit";
import { platesOf } from "../class/plates.js";
import { followWhere, place } from "../class/where.js";
import { wire } from "../class/wire.js";
import { t } from "../messages.js";
import { Scene } from "./scene.js";
import "./hall.js";

/** While the class comes in: where to go, the code, and the seats filling around the table. */
export class Joining extends Scene {
  static styles = [Scene.styles, css`
    .way { --f: var(--upright, min(1cqi, 2.05cqb)); display: grid; grid-template-columns: auto minmax(0, 1fr); gap: calc(3.4 * var(--f)); align-items: center; align-self: center; justify-self: center; }
    .qr { inline-size: calc(37 * var(--f)); block-size: calc(37 * var(--f)); background: #fff; border-radius: calc(1 * var(--f)); padding: calc(1 * var(--f)); }
    img { inline-size: 100%; block-size: 100%; display: block; }
    .do { font-size: calc(3.1 * var(--f)); line-height: 1.25; }
    .address { font-size: calc(3.2 * var(--f)); font-weight: 650; overflow-wrap: anywhere; }
    .code { font-size: calc(9.4 * var(--f)); font-weight: 750; letter-spacing: 0.06em; line-height: 1.15; white-space: nowrap; }
    .count { font-size: calc(2.5 * var(--f)); color: var(--soft); margin-block-start: calc(1 * var(--f)); }
    hs-where-note { display: block; font-size: calc(1.7 * var(--f)); line-height: 1.3; margin-block-start: calc(1 * var(--f)); }
    .closed { grid-column: 1 / -1; text-align: center; }
    .closed h2 { font-size: calc(6 * var(--f)); }
    @media (max-aspect-ratio: 1) { .way { grid-template-columns: 1fr; justify-items: center; background: var(--ground); padding-block: 1rem; } .code { letter-spacing: 0; } }
  `];

  #end = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#end = followWhere(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  render() {
    const { table, lesson } = this.sections;
    if (!table) return nothing;
    return html`<hs-hall .plates=${this.#plates()}>
      <div class="way">${lesson.locked ? this.#locked() : this.#way()}</div>
    </hs-hall>`;
  }

  #way() {
    const { code } = this.sections.lesson;
    return html`<div class="qr"><img src=${wire.picture(code)} alt=${t("projector.qr")}></div>
      <div>
        <p class="do">${t("projector.scan")}</p>
        <p class="address" dir="ltr">${place()}/#/join</p>
        <p class="do">${t("projector.enter")}</p>
        <p class="code" dir="ltr" aria-label=${[...code].join(" ")}>${code}</p>
        <p class="count">${this.#count()}</p>
        <hs-where-note></hs-where-note>
      </div>`;
  }

  #locked() {
    return html`<div class="closed"><h2>${t("projector.locked")}</h2><p class="count">${this.#count()}</p></div>`;
  }

  #count() {
    const { holders = {}, council } = this.sections.table;
    const people = Object.values(holders).reduce((sum, { people: some = [] }) => sum + some.length, 0);
    const seats = Object.values(holders).filter(({ people: some = [] }) => some.length).length;
    return [t("projector.joined", { n: people }), t("projector.taken", { n: seats, whole: council.seats.length })].join(" · ");
  }

  #plates() {
    const { holders = {} } = this.sections.table;
    return platesOf(this.sections, { result: null }).map((plate) => {
      const taken = Boolean(holders[plate.seat.seat]?.people?.length);
      return { ...plate, held: { ...plate.held, taken } };
    });
  }
}

customElements.define("hs-joining", Joining);
