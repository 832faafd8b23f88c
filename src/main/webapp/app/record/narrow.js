import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { changed, linkTo } from "./filter.js";
import { look } from "./look.js";
import { visit } from "./visits.js";
import "./chips.js";

const PERIODS = { whole: ["", ""], coldWar: ["1946", "1989"], since: ["1990", ""], named: ["1994", ""] };

/** The years a screen looks at, and what else was asked for in the table. `at` is the screen. */
export class Narrow extends LitElement {
  static properties = { about: { attribute: false }, query: { attribute: false }, at: { attribute: false } };

  static styles = [look, css`
    .row { align-items: end; gap: 0.5rem 0.75rem; }
    .year input { inline-size: 6.5rem; }
    :host { display: grid; gap: 0.75rem; }
    [aria-current] { background: var(--blue-tint); border-color: var(--blue); }
    .period { padding-inline: 0.75rem; }
    @media print { .row { display: none; } }
  `];

  render() {
    const { about, query, at } = this;
    const set = ({ target: { name, value } }) => (value === "" || /^\d{4}$/.test(value)) && visit(at, changed(query, { [name]: value }));
    const year = (name) => html`<label class="field year">${t(`record.year.${name}`)}<input type="number" inputmode="numeric" min="1946" max="2100" name=${name} .value=${(query.get(name) ?? "").slice(0, 4)} @change=${set}></label>`;
    return html`<div class="row">${year("from")}${year("to")}${Object.entries(PERIODS).map(([name, years]) => this.#period(name, years))}</div>
      <hs-chips .about=${about} .query=${query} .at=${at}></hs-chips>`;
  }

  #period(name, [from, to]) {
    const { query, at } = this;
    const now = (query.get("from") ?? "") === from && (query.get("to") ?? "") === to;
    return html`<a class="button plain period" href=${linkTo(at, changed(query, { from, to }))} aria-current=${now ? "true" : nothing}>${t(`record.period.${name}`)}</a>`;
  }
}

customElements.define("hs-narrow", Narrow);
