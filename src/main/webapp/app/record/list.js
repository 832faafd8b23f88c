import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { changed, filterOf, isFiltered, linkTo, questionOf, recordOf } from "./filter.js";
import { look } from "./look.js";
import { RecordPage } from "./page.js";
import { visit } from "./visits.js";
import { number, votesWord } from "./words.js";
import "./chips.js";
import "./facets.js";
import "./rows.js";
import "./take.js";

const PAUSE = 350;
const SIZE = "50";
const ROOMY = 64;

/** How did they vote? The record as a table to search, filter, sort and take away. */
export class VoteList extends RecordPage {
  static properties = { ...RecordPage.properties, roomy: { state: true } };

  static styles = [look, css`
    :host { container-type: inline-size; }
    .search { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: end; }
    .words { flex: 1 1 18rem; } .words input { inline-size: 100%; }
    .year input { inline-size: 6.5rem; }
    .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2rem; align-items: start; }
    .found { font-size: 1.125rem; font-weight: 650; }
    .pager { justify-content: space-between; padding-block: 0.5rem; }
    .nothing { padding-block: 3rem; text-align: center; display: grid; gap: 0.75rem; justify-items: center; }
    .side > summary { font-weight: 650; min-block-size: var(--tap); display: flex; gap: 0.5rem; align-items: center; cursor: pointer; color: var(--blue); }
    @container (min-width: 64rem) { .body { grid-template-columns: minmax(0, 1fr) 17rem; } .side { grid-column: 2; grid-row: 1; } .votes { grid-column: 1; grid-row: 1; } .side > summary { display: none; } }
    @media print { .search, .side, .pager { display: none; } }
  `];

  #pause = 0;
  #typed = "";
  #room = new ResizeObserver(([{ contentRect }]) => { this.roomy = contentRect.width >= ROOMY * parseFloat(getComputedStyle(document.documentElement).fontSize); });

  connectedCallback() {
    super.connectedCallback();
    this.#room.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#room.disconnect();
    clearTimeout(this.#pause);
  }

  questions() {
    const { query } = this;
    const view = { sort: query.get("sort"), page: query.get("page"), size: query.get("size") ?? SIZE };
    return { found: questionOf(["votes"], filterOf(query), view) };
  }

  titled() {
    return t("record.title");
  }

  drawn({ about, found }) {
    return html`<header class="stack"><h1>${t("record.title")}</h1>
        <p class="lead">${t("record.lead", { votes: votesWord(about.votes), named: number(about.named), from: about.from?.slice(0, 4), to: about.to?.slice(0, 4) })}</p></header>
      ${this.#search()}
      <div class="body">
        <details class="side no-print" ?open=${this.roomy}><summary>${icon("chevron")} ${t("record.filter")}</summary><hs-facets .about=${about} .query=${this.query}></hs-facets></details>
        <div class="votes stack">
          <hs-chips .about=${about} .query=${this.query}></hs-chips>
          <p class="found" role="status">${votesWord(found.total)}</p>
          ${found.votes.length ? html`<hs-vote-rows sortable .votes=${found.votes} .about=${about} .query=${this.query} @order-chosen=${({ detail }) => visit([], changed(this.query, { sort: detail }))}></hs-vote-rows>` : this.#nothing()}
          ${this.#pager(found)}
          <hs-take .about=${about} .query=${this.query} .total=${found.total}></hs-take>
        </div>
      </div>`;
  }

  /** What is being typed is the reader's; what a link or a chip changed is shown. */
  updated() {
    super.updated();
    const text = this.query.get("text") ?? "";
    if (text === this.#typed) return;
    this.#typed = text;
    const field = this.renderRoot.querySelector("input[name=text]");
    if (field) field.value = text;
  }

  #search() {
    const year = (name) => html`<label class="field year">${t(`record.year.${name}`)}<input type="number" inputmode="numeric" min="1946" max="2100" name=${name} .value=${(this.query.get(name) ?? "").slice(0, 4)} @change=${this.#year}></label>`;
    return html`<form class="search" role="search" @submit=${this.#now}>
      <label class="field words">${t("record.search")}<input type="search" name="text" autocomplete="off" spellcheck="false" placeholder=${t("record.search.hint")} @input=${this.#type}></label>
      ${year("from")}${year("to")}</form>`;
  }

  /** Asks when the typing rests; a whole search is one step of the back button. */
  #type(event) {
    const text = event.target.value.trim();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#find(text), PAUSE);
  }

  #now(event) {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#find(new FormData(event.target).get("text").trim());
  }

  #find(text) {
    const before = this.query.get("text") ?? "";
    if (text === before) return;
    this.#typed = text;
    visit([], changed(this.query, { text }), { replace: before !== "" && text !== "" });
  }

  #year({ target: { name, value } }) {
    if (value === "" || /^\d{4}$/.test(value)) visit([], changed(this.query, { [name]: value }));
  }

  #nothing() {
    return html`<div class="nothing"><p>${t(isFiltered(this.query) ? "record.none" : "record.empty")}</p>
      ${isFiltered(this.query) ? html`<a class="button main" href=${linkTo([], recordOf(this.query))}>${t("record.chips.none")}</a>` : nothing}</div>`;
  }

  #pager({ page, pages }) {
    if (pages < 2) return nothing;
    const to = (n, name, label) => (n < 1 || n > pages ? html`<span></span>` : html`<a class="button" rel=${name} href=${linkTo([], new Map([...this.query, ["page", String(n)]]))} @click=${() => scrollTo(0, 0)}>${label}</a>`);
    return html`<nav class="row pager" aria-label=${t("record.pages")}>${to(page - 1, "prev", html`${icon("before")} ${t("record.page.before")}`)}
      <span>${t("record.page", { page: number(page), pages: number(pages) })}</span>${to(page + 1, "next", html`${t("record.page.after")} ${icon("after")}`)}</nav>`;
  }
}

customElements.define("hs-vote-list", VoteList);
