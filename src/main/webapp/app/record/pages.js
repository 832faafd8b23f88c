import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { filterOf, isOwn, linkTo } from "./filter.js";
import { look } from "./look.js";

/**
 * The screens of the record, each fetched when it is first visited.
 * @type {Record<string, {load: () => Promise<unknown>, draw: (path: string[], query: Map<string, string>) => unknown}>}
 */
const pages = {
  list: { load: () => import("./list.js"), draw: (path, query) => html`<hs-vote-list .path=${path} .query=${query}></hs-vote-list>` },
  vote: { load: () => import("./vote.js"), draw: (path, query) => html`<hs-past-vote .path=${path} .query=${query}></hs-past-vote>` },
  time: { load: () => import("./time.js"), draw: (path, query) => html`<hs-over-time .path=${path} .query=${query}></hs-over-time>` },
  members: { load: () => import("./members.js"), draw: (path, query) => html`<hs-members .path=${path} .query=${query}></hs-members>` },
  member: { load: () => import("./member.js"), draw: (path, query) => html`<hs-member .path=${path} .query=${query}></hs-member>` },
  agreement: { load: () => import("./agreement.js"), draw: (path, query) => html`<hs-agreement .path=${path} .query=${query}></hs-agreement>` },
  two: { load: () => import("./two.js"), draw: (path, query) => html`<hs-two-members .path=${path} .query=${query}></hs-two-members>` },
  subjects: { load: () => import("./subjects.js"), draw: (path, query) => html`<hs-subjects .path=${path} .query=${query}></hs-subjects>` },
  subject: { load: () => import("./subject.js"), draw: (path, query) => html`<hs-subject .path=${path} .query=${query}></hs-subject>` },
  replay: { load: () => import("./replay/replay.js"), draw: (path, query) => html`<hs-replay .path=${path} .query=${query}></hs-replay>` },
  replayed: { load: () => import("./replay/one.js"), draw: (path, query) => html`<hs-one-replay .path=${path} .query=${query}></hs-one-replay>` },
  own: { load: () => import("./own.js"), draw: (path, query) => html`<hs-own-record .path=${path} .query=${query}></hs-own-record>` },
};

const OF_ONE = { votes: "vote", members: "member", subjects: "subject", replay: "replayed" };
const TABS = ["list", "time", "members", "agreement", "subjects", "replay", "own"];

/** Which screen a link below #/record names; the list where it names none. @param {string[]} path */
function pageOf([first = "list", one, other]) {
  if (one && first === "agreement") return other ? "two" : "agreement";
  if (one && first in OF_ONE) return OF_ONE[first];
  return first in pages ? first : "list";
}

const tabOf = (page) => ({ vote: "list", member: "members", two: "agreement", subject: "subjects", replayed: "replay" })[page] ?? page;

/** How the reader last moved, where the browser tells: who goes back finds the place left. */
let lastMove = "";
globalThis.navigation?.addEventListener("navigate", ({ navigationType }) => { lastMove = navigationType; });

/** The record of past votes: which screen of it the link names, and the way to the others. The filter goes along. */
export class Past extends LitElement {
  static properties = { path: { attribute: false }, query: { attribute: false }, shown: { state: true } };

  static styles = [look, css`
    main { max-inline-size: 110rem; margin-inline: auto; padding: 0.75rem clamp(0.75rem, 2.2vw, 2.25rem) 3rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
    nav { overflow-x: auto; border-block-end: 1px solid var(--line); scrollbar-width: none; }
    nav ul { display: flex; gap: 0.125rem; inline-size: max-content; }
    nav a { display: inline-flex; align-items: center; min-block-size: var(--tap); padding-inline: 0.75rem; color: var(--soft); text-decoration: none; font-weight: 550; white-space: nowrap; border-block-end: 3px solid transparent; }
    nav a:hover { color: var(--blue-deep); }
    nav a[aria-current] { color: var(--ink); border-block-end-color: var(--blue); }
    nav a:focus-visible { outline-offset: -3px; }
    .mine { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
    @media print { nav { display: none; } main { padding: 0; } }
    @media print { :host { --paper: #fff; --ground: #fff; --ink: #000; --soft: #444; --line: #bbb; --edge: #777; --blue: #00648f; --blue-deep: #004d70; --blue-tint: #e3f2fa; --favour: #007e62; --against: #a8121f; --abstain: #f2b632; --abstain-text: #7a5200; } }
  `];

  willUpdate(changed) {
    if (changed.has("path") || changed.has("query")) this.#open(this.path, this.query);
  }

  /** The screen changes when the next one can be drawn. */
  async #open(path, query) {
    const page = pageOf(path);
    await pages[page].load();
    if (path !== this.path || query !== this.query) return;
    const another = this.shown && String(this.shown.path) !== String(path);
    this.shown = { page, path, query };
    if (another && lastMove !== "traverse") scrollTo(0, 0);
  }

  /** On a phone the tab of the screen may be beyond the edge. */
  updated(changed) {
    if (changed.has("shown")) this.renderRoot.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  render() {
    const { shown } = this;
    return html`<main id="main">
      ${this.#tabs(shown?.page)}
      ${isOwn(this.query) && shown?.page !== "own" ? html`<div class="note mine" role="note"><span>${t("record.mine")}</span><a class="tap" href="#/record/own">${t("record.mine.file")}</a><a class="tap" href="#/record">${t("record.mine.leave")}</a></div>` : nothing}
      ${shown ? pages[shown.page].draw(shown.path, shown.query) : html`<p class="coming" role="status">${t("loading")}</p>`}
    </main>`;
  }

  #tabs(page) {
    const [now, query] = [page && tabOf(page), filterOf(this.query)];
    const tab = (name) => html`<li><a href=${linkTo(name === "list" ? [] : [name], name === "own" ? undefined : query)} aria-current=${now === name ? (page === name ? "page" : "true") : nothing}>${t(`record.tab.${name}`)}</a></li>`;
    return html`<nav aria-label=${t("record.tabs")}><ul>${TABS.map(tab)}</ul></nav>`;
  }
}

customElements.define("hs-past", Past);
