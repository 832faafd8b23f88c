import { css, html, LitElement } from "lit";
import { t } from "../messages.js";
import { linkTo } from "./filter.js";
import { look } from "./look.js";
import { number } from "./words.js";

const LEVELS = 10;
const MOVES = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

/** How dark a cell is; less than none, as kappa may be, is as pale as none. @param {number} value @returns {number} 0 to 10 */
const level = (value) => Math.max(0, Math.round(value * LEVELS));

/** How often each two members voted alike: a table of shades and numbers. One cell has the tab stop, arrow keys walk. */
export class Matrix extends LitElement {
  static properties = { agreement: { attribute: false }, query: { attribute: false } };

  static styles = [look, css`
    .wide { max-block-size: 80vh; overflow: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
    table { inline-size: auto; border-collapse: separate; border-spacing: 1px; font-size: 0.8125rem; }
    th, td { padding: 0; border: 0; text-align: center; vertical-align: middle; }
    thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); padding: 0.375rem 0.25rem; color: var(--ink); }
    tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); text-align: start; padding-inline: 0.625rem 0.5rem; white-space: nowrap; font-weight: 550; }
    thead th:first-child { inset-inline-start: 0; z-index: 2; }
    tbody th a { color: var(--ink); text-decoration: none; } tbody th a:hover { text-decoration: underline; }
    td a { display: grid; place-items: center; inline-size: 2.75rem; block-size: 2rem; text-decoration: none; color: var(--ink); }
    td a:hover { outline: 2px solid var(--blue); outline-offset: -2px; }
    td a:focus-visible { outline-offset: -3px; outline-color: var(--ink); border-radius: 0; }
    .self { background: var(--line); } .unknown { color: var(--soft); }
    .s1 { background: color-mix(in srgb, var(--blue) 5%, var(--paper)); } .s2 { background: color-mix(in srgb, var(--blue) 10%, var(--paper)); }
    .s3 { background: color-mix(in srgb, var(--blue) 15%, var(--paper)); } .s4 { background: color-mix(in srgb, var(--blue) 20%, var(--paper)); }
    .s5 { background: color-mix(in srgb, var(--blue) 26%, var(--paper)); } .s6 { background: color-mix(in srgb, var(--blue) 32%, var(--paper)); }
    .s7 { background: color-mix(in srgb, var(--blue) 38%, var(--paper)); } .s8 { background: color-mix(in srgb, var(--blue) 44%, var(--paper)); }
    .s9, .s10 { background: var(--blue); } .s9 a, .s10 a { color: var(--on-blue); }
    .s9 { background: color-mix(in srgb, var(--blue) 88%, var(--paper)); }
    @media (forced-colors: active) { td { border: 1px solid; } }
    @media print { .wide { max-block-size: none; overflow: visible; border: 0; } table { font-size: 6.5pt; } td a { inline-size: 1.5rem; block-size: 1.125rem; } }
  `];

  render() {
    const { members, pairs } = this.agreement;
    const found = new Map(pairs.flatMap((pair) => [[`${pair.one} ${pair.other}`, pair], [`${pair.other} ${pair.one}`, pair]]));
    return html`<div class="wide" role="region" tabindex="0" aria-label=${t("record.agreement.matrix")}><table @keydown=${this.#key}>
      <caption class="unseen">${t("record.agreement.matrix")}</caption>
      <thead><tr><th scope="col"><span class="unseen">${t("record.members.name")}</span></th>${members.map(({ seat, name }) => html`<th scope="col"><abbr title=${name}>${seat}</abbr></th>`)}</tr></thead>
      <tbody>${members.map((one, row) => html`<tr><th scope="row"><a href=${linkTo(["members", one.seat])} tabindex="-1">${one.name}</a></th>
        ${members.map((other, column) => (one === other ? html`<td class="self"><span class="unseen">–</span></td>` : this.#cell(one, other, found.get(`${one.seat} ${other.seat}`), row === 0 && column === 1)))}</tr>`)}</tbody></table></div>`;
  }

  #cell(one, other, pair, first) {
    const known = pair?.value !== undefined;
    const title = t(known ? "record.agreement.cell" : "record.agreement.unknown", { one: one.name, other: other.name, votes: number(pair?.votes ?? 0) });
    return html`<td class=${known ? `s${level(pair.value)}` : "unknown"}><a href=${linkTo(["agreement", one.seat, other.seat], this.query)} title=${title} tabindex=${first ? "0" : "-1"}>${known ? number(pair.value, 2) : "·"}</a></td>`;
  }

  #key(event) {
    const at = event.target.closest("td");
    const move = MOVES[event.key];
    if (!at || !move) return;
    const rows = [...this.renderRoot.querySelectorAll("tbody tr")];
    const [down, right] = getComputedStyle(this).direction === "rtl" ? [move[0], -move[1]] : move;
    let [row, column] = [rows.indexOf(at.parentElement) + down, at.cellIndex + right];
    if (rows[row]?.cells[column]?.classList.contains("self")) [row, column] = [row + down, column + right];
    const link = rows[row]?.cells[column]?.querySelector("td a");
    if (!link) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    link.tabIndex = 0;
    link.focus();
  }
}

customElements.define("hs-matrix", Matrix);
