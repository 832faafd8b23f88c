import { css, html, nothing } from "lit";
import { StoreElement } from "../element.js";
import { icon } from "../icons.js";
import { day, t } from "../messages.js";
import { formatAddress } from "../router.js";
import { basics, buttons } from "../styles.js";
import { retry, wantScenarios } from "./intents.js";
import { unchanged, writePlace } from "./link.js";
import { scenarioId, scenarioOf } from "./selectors.js";

const plain = (text) => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
const addressOf = (scenario) => formatAddress(writePlace({ scenario, setup: unchanged, sealed: false }));

/** The list of scenarios: the article's first, then history, then the textbook; typing narrows it, arrow keys walk it. */
export class Chooser extends StoreElement {
  static styles = [basics, buttons, css`
    .asked { max-inline-size: 100%; min-inline-size: 0; }
    .asked .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-inline-size: 0; }
    dialog {
      inset: 0 auto auto 50%; margin: 3.5vh 0 0; transform: translateX(-50%); inline-size: min(44rem, 96vw); block-size: min(46rem, 92vh); max-block-size: none;
      padding: 0; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--paper); color: var(--ink);
      box-shadow: 0 12px 60px rgb(0 20 35 / 35%);
    }
    dialog::backdrop { background: rgb(5 20 30 / 45%); }
    dialog[open] { display: flex; flex-direction: column; }
    .search { display: flex; align-items: center; gap: 0.5rem; padding: 0.75rem 1rem; border-block-end: 1px solid var(--line); color: var(--soft); }
    input { flex: 1; min-inline-size: 0; min-block-size: var(--tap); border: 1px solid var(--edge); border-radius: 0.5rem; padding-inline: 0.75rem; background: var(--ground); color: var(--ink); }
    .found { overflow: auto; padding: 0.25rem 1rem 1.25rem; overscroll-behavior: contain; }
    h2 { position: sticky; inset-block-start: 0; background: var(--paper); padding-block: 0.75rem 0.25rem; font-size: 0.9375rem; color: var(--blue); }
    li a { display: block; padding: 0.5rem 0.625rem; border-radius: 0.5rem; color: inherit; text-decoration: none; min-block-size: var(--tap); }
    li a:hover, li a:focus-visible { background: var(--blue-tint); }
    li a[aria-current] { box-shadow: inset 3px 0 0 var(--blue); }
    .title { font-weight: 600; display: block; line-height: 1.3; }
    .more { font-size: 0.875rem; color: var(--soft); display: block; line-height: 1.35; }
  `];

  static properties = { wanted: { state: true }, small: { type: Boolean } };

  constructor() {
    super();
    this.wanted = "";
  }

  select(state) {
    return { scenarios: state.scenarios, current: scenarioId(state), title: scenarioOf(state)?.scenario.title };
  }

  render() {
    const { title } = this.view;
    return html`<button class="button asked" type="button" aria-haspopup="dialog" @pointerenter=${wantScenarios} @click=${this.open}>
        <span class="unseen">${this.small ? "" : t("chooser.open")}</span><span class="name">${(!this.small && title) || t("chooser.open")}</span>${icon("chevron")}</button>
      <dialog aria-label=${t("chooser.title")} @click=${this.#outside} @keydown=${this.#key}>
        <div class="search">${icon("search")}
          <input type="search" autocomplete="off" spellcheck="false" aria-label=${t("chooser.search")} placeholder=${t("chooser.search")}
            .value=${this.wanted} @input=${(event) => { this.wanted = event.target.value; }}>
          <button class="button plain icon" type="button" aria-label=${t("chooser.close")} @click=${this.close}>${icon("close")}</button></div>
        <div class="found">${this.#found()}</div>
      </dialog>`;
  }

  #found() {
    const { status, value = [], problem } = this.view.scenarios;
    if (problem) return html`<p role="alert">${problem.message} <button class="button" type="button" @click=${this.#again}>${t("again")}</button></p>`;
    if (status !== "ready" && !value.length) return html`<p class="soft">${t("loading")}</p>`;
    const words = plain(this.wanted).split(/\s+/).filter(Boolean);
    const fits = ({ title, summary, symbol = "", date, lesson }) => {
      const text = plain([title, summary, symbol, date, lesson].join(" "));
      return words.every((word) => text.includes(word));
    };
    const found = value.filter(fits);
    const groups = ["article", "history", "textbook"].map((name) => [name, found.filter((each) => each.collection === name)]);
    return html`<p class="unseen" role="status">${t("chooser.found", { n: found.length })}</p>
      ${found.length ? nothing : html`<p class="soft">${t("chooser.none")}</p>`}
      ${groups.filter(([, some]) => some.length).map(([name, some]) => html`<h2 id=${name}>${t(`collection.${name}`)}</h2>
        <ul aria-labelledby=${name}>${some.map((each) => this.#row(each))}</ul>`)}`;
  }

  #row({ id, title, standing, date, symbol, summary }) {
    const facts = [t(`standing.${standing}`), day(date), symbol].filter(Boolean).join(" · ");
    return html`<li><a href=${addressOf(id)} aria-current=${id === this.view.current ? "true" : nothing} title=${summary} @click=${this.close}>
      <span class="title">${title}</span><span class="more">${facts}</span></a></li>`;
  }

  get #dialog() {
    return this.renderRoot.querySelector("dialog");
  }

  /** Shows the list. */
  open() {
    this.wanted = "";
    wantScenarios();
    this.#dialog.showModal();
    this.renderRoot.querySelector("input").focus();
  }

  /** Puts it away again. */
  close() {
    this.#dialog.close();
  }

  #again() {
    retry("scenarios");
    wantScenarios();
  }

  #outside(event) {
    if (event.target === this.#dialog) this.close();
  }

  #key(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...this.renderRoot.querySelectorAll("li a")];
    const inSearch = event.target.localName === "input";
    if (inSearch && event.key === "Enter") links[0]?.click();
    else if (by && links.length) this.#walk(links, by);
    else return;
    event.preventDefault();
  }

  #walk(links, by) {
    const next = links.indexOf(this.renderRoot.activeElement) + by;
    if (next < 0) this.renderRoot.querySelector("input").focus();
    else links[Math.min(next, links.length - 1)].focus();
  }
}

customElements.define("hs-chooser", Chooser);
