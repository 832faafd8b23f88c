import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { timeOfDay } from "../times.js";
import { sheet } from "./look.js";

const SORTS = ["VOTE", "PAPER", "MOTION", "ORDER", "SPEECH", "STATEMENT", "POLL", "AGENDA", "MEETING"];

/** What happened when; the reader may leave only one sort of thing. */
export class Timeline extends LitElement {
  static properties = { timeline: { attribute: false }, seats: { attribute: false }, sort: { state: true } };

  static styles = [sheet, css`
    header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; }
    ol { border-inline-start: 2px solid var(--line); margin-inline-start: 0.375rem; }
    li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0 0.75rem; padding: 0.25rem 0 0.25rem 1rem; position: relative; overflow-wrap: anywhere; }
    li::before { content: ""; position: absolute; inset-inline-start: -0.4375rem; inset-block-start: 0.6875rem; inline-size: 0.75rem; block-size: 0.75rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--edge); }
    .VOTE { font-weight: 650; } .VOTE::before { background: var(--blue); border-color: var(--blue); }
    time { white-space: nowrap; color: var(--soft); font-variant-numeric: tabular-nums; font-weight: 400; }
    select { min-block-size: var(--tap); border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--paper); padding-inline: 0.5rem; }
    @media print { label { display: none; } }
  `];

  render() {
    const { timeline = [], sort } = this;
    const sorts = SORTS.filter((name) => timeline.some((each) => each.sort === name));
    const shown = sort ? timeline.filter((each) => each.sort === sort) : timeline;
    return html`<section class="card">
      <header><h2>${t("debrief.timeline")}</h2>
        ${sorts.length > 1 ? html`<label><span class="unseen">${t("debrief.only")}</span><select @change=${(event) => { this.sort = event.target.value; }}>
          <option value="">${t("debrief.everything")}</option>${sorts.map((name) => html`<option value=${name}>${t(`debrief.sort.${name}`)}</option>`)}</select></label>` : nothing}</header>
      ${shown.length ? html`<ol>${shown.map((each) => html`<li class=${each.sort}><time datetime=${each.at}>${timeOfDay(each.at)}</time><span>${each.text}</span></li>`)}</ol>` : html`<p class="soft">${t("debrief.nothing")}</p>`}
    </section>`;
  }
}

customElements.define("hs-timeline", Timeline);
