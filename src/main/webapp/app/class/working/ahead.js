import { css, html, nothing } from "lit";
import { icon } from "../../icons.js";
import { list, t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { timeOfDay } from "../../times.js";
import { LiveElement } from "../live-element.js";
import { nameOfSeat } from "../plates.js";
import { compared } from "./writing-element.js";
import "../speech-clock.js";
import "./asking.js";

const LONGEST = 7_200;
const before = (until) => new Date(Date.parse(until) - 1000 * LONGEST).toISOString();
const SYMBOL = /S\/(\d{4})\/(\d+)/g;

/** The symbol that the next draft may have: one more than the last that the meeting has seen. */
function symbolAfter({ papers = [], working = [] }, now) {
  const seen = [...JSON.stringify([papers.map(({ title }) => title), working.map(({ symbol }) => symbol)]).matchAll(SYMBOL)];
  const [year, number] = seen.length ? seen.map(([, of, n]) => [Number(of), Number(n)]).toSorted(([a, b], [c, d]) => a - c || b - d).at(-1) : [now.getFullYear(), 100];
  return `S/${year}/${number + 1}`;
}

/** How far the draft has come, and what comes next: silence, in blue, back to work. */
export class Ahead extends LiveElement {
  static properties = { paper: compared };

  static styles = [basics, buttons, cards, css`
    .card { display: grid; gap: 0.625rem; grid-template-columns: minmax(0, 1fr); } .card > * + * { margin: 0; }
    .acts { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
    h2 { display: flex; gap: 0.5rem; align-items: center; } h2 svg { color: var(--blue); }
    hs-speech-clock { font-size: 1.5rem; } li { overflow-wrap: anywhere; }
    @media print { :host { display: none; } }
  `];

  select({ sections: { table, papers, working } }) {
    return { table, papers, working };
  }

  render() {
    const { stage, silence, symbol, paper, may, awaited = [] } = this.paper;
    const acts = this.#acts(may, paper);
    return html`<section class="card"><h2>${icon(stage === "BLUE" ? "sealed" : "clock")} ${t("working.ahead")}</h2>
      <p>${t(`working.about.${stage === "SILENCE" && silence?.kept ? "KEPT" : stage}`, { symbol: symbol ?? "", time: silence ? timeOfDay(silence.until) : "" })}</p>
      ${awaited.length && stage !== "BLUE" ? html`<p>${t("working.awaited.about", { names: list(awaited.map((seat) => nameOfSeat(this.view, seat))) })}</p>` : nothing}
      ${stage === "SILENCE" && !silence?.kept ? html`<p class="clock">${t("working.left")} <hs-speech-clock .since=${before(silence.until)} .seconds=${LONGEST}></hs-speech-clock></p>` : nothing}
      ${silence?.objections?.length ? html`<div><h3>${t("working.objections")}</h3><ul>${silence.objections.map(({ seat, reason }) => html`<li><b>${nameOfSeat(this.view, seat)}</b>: <span dir="auto">${reason}</span></li>`)}</ul></div>` : nothing}
      ${acts.length ? html`<div class="acts">${acts}</div>` : nothing}</section>`;
  }

  #acts(may, paper) {
    const ask = (act, more = {}) => html`<hs-asking .label=${t(`working.act.${act}`)} .about=${t(`working.act.${act}.about`)} .fields=${more.fields ?? []} .body=${{ act, paper }} ?main=${more.main} ?grave=${more.grave}></hs-asking>`;
    const offered = {
      "place-under-silence": () => ask("place-under-silence", { fields: [{ name: "minutes", sort: "number", label: t("working.minutes"), first: 10, most: 120 }] }),
      "object-to-silence": () => ask("object-to-silence", { grave: true, fields: [{ name: "reason", sort: "words", label: t("working.reason") }] }),
      "lift-silence": () => ask("lift-silence"),
      "put-in-blue": () => ask("put-in-blue", { main: Boolean(this.paper.silence?.kept), fields: [{ name: "symbol", sort: "line", most: 30, label: t("working.symbol"), first: this.paper.symbol ?? symbolAfter(this.view, new Date()) }] }),
      "rework-paper": () => ask("rework-paper"),
    };
    return Object.keys(offered).filter((act) => may.includes(act)).map((act) => offered[act]());
  }
}

customElements.define("hs-ahead", Ahead);
