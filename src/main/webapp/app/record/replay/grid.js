import { css, html, LitElement } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { linkTo } from "../filter.js";
import { look } from "../look.js";
import { number } from "../words.js";
import { ruleOf, withRule } from "./rule.js";

/** What the grid tries: votes required on a Council of fifteen, and vetoes needed. */
export const TRIED = { required: "7-11", needed: "1-5" };

const count = (range) => { const [first, last] = range.split("-").map(Number); return Array.from({ length: last - first + 1 }, (any, step) => first + step); };

/** How much turns on the two numbers? Texts adopted more or fewer than they were, by votes required and vetoes needed. */
export class Grid extends LitElement {
  static properties = { rules: { attribute: false }, query: { attribute: false }, csv: {} };

  static styles = [look, css`
    section { display: grid; gap: 0.625rem; }
    table { inline-size: auto; }
    td, th { text-align: center; padding: 0.25rem; border: 0; }
    tbody th { text-align: start; padding-inline-end: 0.75rem; }
    a { display: grid; place-items: center; min-inline-size: 4.5rem; min-block-size: var(--tap); border-radius: 0.375rem; text-decoration: none; color: var(--ink); border: 1px solid var(--line); font-variant-numeric: tabular-nums; }
    a.more { background: color-mix(in srgb, var(--favour) 18%, var(--paper)); } a.fewer { background: color-mix(in srgb, var(--against) 14%, var(--paper)); }
    a[aria-current] { outline: 3px solid var(--blue); outline-offset: -1px; }
    a.button { display: inline-flex; min-inline-size: 0; }
  `];

  render() {
    const { rules, csv } = this;
    const found = new Map(rules.map((row) => [`${row.required} ${row.needed}`, row.all]));
    return html`<section class="card"><h2>${t("replay.grid")}</h2><p class="small soft">${t("replay.grid.text")}</p>
      <div class="wide" tabindex="0" role="region" aria-label=${t("replay.grid")}><table><thead><tr><td></td>${count(TRIED.required).map((required) => html`<th scope="col">${t("replay.grid.required", { n: required })}</th>`)}</tr></thead>
        <tbody>${count(TRIED.needed).map((needed) => html`<tr><th scope="row">${t("replay.grid.needed", { n: needed })}</th>${count(TRIED.required).map((required) => html`<td>${this.#cell(required, needed, found.get(`${required} ${needed}`))}</td>`)}</tr>`)}</tbody></table></div>
      <p class="no-print"><a class="button" href=${csv} download>${icon("download")} ${t("record.numbers.csv")}</a></p></section>`;
  }

  #cell(required, needed, { adopted, adoptedAtWorst }) {
    const more = adoptedAtWorst - adopted;
    const rule = { ...ruleOf(this.query), required: String(required), needed: String(needed) };
    const word = t(more < 0 ? "replay.fewerTexts" : "replay.moreTexts", { n: Math.abs(more), number: number(Math.abs(more)) });
    return html`<a class=${more > 0 ? "more" : more < 0 ? "fewer" : ""} href=${linkTo(["replay"], withRule(this.query, rule))} aria-label=${word} title=${word}>${more > 0 ? "+" : more < 0 ? "−" : "±"}${number(Math.abs(more))}</a>`;
  }
}

customElements.define("hs-replay-grid", Grid);
