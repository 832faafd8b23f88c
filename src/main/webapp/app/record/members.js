import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { cited } from "./citing.js";
import { filterOf, linkTo } from "./filter.js";
import { look } from "./look.js";
import { RecordPage } from "./page.js";
import { number } from "./words.js";

const plain = (text) => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
const ORDERS = { name: (one, other) => one.name.localeCompare(other.name), votes: (one, other) => other.votes - one.votes, vetoes: (one, other) => other.vetoes - one.vetoes, first: (one, other) => one.first.localeCompare(other.first), last: (one, other) => other.last.localeCompare(one.last) };
const COUNTS = new Set(["votes", "vetoes"]);

/** Who ever sat in the record. */
export class Members extends RecordPage {
  static properties = { ...RecordPage.properties, wanted: { state: true }, order: { state: true } };

  static styles = [look, css`
    :host { container-type: inline-size; }
    table { max-inline-size: 56rem; }
    .find { max-inline-size: 24rem; } .find input { inline-size: 100%; }
    thead button { display: inline-flex; gap: 0.25rem; align-items: center; min-block-size: var(--tap); border: 0; background: none; padding: 0; color: inherit; font: inherit; cursor: pointer; }
    thead button:hover, [aria-sort] button { color: var(--ink); font-weight: 700; }
    tbody tr:hover { background: var(--blue-tint); }
    .permanent { font-weight: 400; font-size: 0.8125rem; color: var(--soft); }
    @container (max-width: 34rem) { .first { display: none; } }
  `];

  constructor() {
    super();
    this.wanted = "";
    this.order = "name";
  }

  titled() {
    return t("record.members.title");
  }

  drawn({ about }) {
    const found = about.members.filter(({ name, officialName, seat }) => plain(`${name} ${officialName} ${seat}`).includes(plain(this.wanted.trim())));
    return html`<header class="stack"><h1>${t("record.members.title")}</h1><p class="lead">${t("record.members.lead", { n: about.members.length })}</p></header>
      <label class="field find no-print">${t("record.members.find")}<input type="search" autocomplete="off" spellcheck="false" @input=${(event) => { this.wanted = event.target.value; }}></label>
      <p class="unseen" role="status">${t("record.members.found", { n: found.length })}</p>
      ${found.length ? this.#table(found.sort(ORDERS[this.order])) : html`<p>${t("record.members.none")}</p>`}
      ${cited(t("record.cite.members"), ["members"], this.query, about)}`;
  }

  #table(members) {
    const head = (order) => html`<th scope="col" class="${order} ${COUNTS.has(order) ? "count" : ""}" aria-sort=${this.order === order ? (order === "name" || order === "first" ? "ascending" : "descending") : nothing}>
      <button type="button" @click=${() => { this.order = order; }}>${t(`record.members.${order}`)}${this.order === order ? icon(order === "name" || order === "first" ? "up" : "down", "0.9em") : nothing}</button></th>`;
    return html`<table><caption class="unseen">${t("record.members.title")}</caption><thead><tr>${Object.keys(ORDERS).map(head)}</tr></thead>
      <tbody>${members.map(({ seat, name, permanent, votes, vetoes, first, last }) => html`<tr>
        <th scope="row"><a class="tap" href=${linkTo(["members", seat], filterOf(this.query))}>${name}</a> ${permanent ? html`<span class="permanent">${t("membership.PERMANENT")}</span>` : nothing}</th>
        <td class="count">${number(votes)}</td><td class="count">${vetoes ? number(vetoes) : "–"}</td><td class="first">${first.slice(0, 4)}</td><td>${last.slice(0, 4)}</td></tr>`)}</tbody></table>`;
  }
}

customElements.define("hs-members", Members);
