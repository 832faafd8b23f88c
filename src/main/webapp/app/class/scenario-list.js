import { css, html, nothing } from "lit";
import { api } from "../api.js";
import { StoreElement } from "../element.js";
import { day, t } from "../messages.js";
import { insist } from "../patience.js";
import { retry, wantScenarios } from "../simulator/intents.js";
import { basics, buttons } from "../styles.js";
import { fields } from "./field-style.js";

const plain = (text) => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();

const PAST = "past-";

/**
 * The scenarios to hold a class about, and the blank agenda; typing narrows the list. Those with nothing for the Council to decide are for the simulator.
 * @fires scenario-chosen with the id, empty for the blank agenda
 */
export class ScenarioList extends StoreElement {
  static properties = { chosen: {}, wanted: { state: true }, past: { state: true } };

  static styles = [basics, buttons, fields, css`
    .list { max-block-size: 16rem; overflow: auto; border: 1px solid var(--line); border-radius: 0.5rem; margin-block-start: 0.5rem; background: var(--paper); }
    .check { padding-inline: 0.75rem; align-items: flex-start; padding-block: 0.5rem; border-block-end: 1px solid var(--line); cursor: pointer; }
    .check:has(:checked) { background: var(--blue-tint); } .check:has(:focus-visible) { outline: 3px solid var(--blue); outline-offset: -3px; }
    .check b { display: block; font-weight: 600; line-height: 1.3; }
  `];

  constructor() {
    super();
    this.wanted = "";
    this.chosen = "";
  }

  connectedCallback() {
    super.connectedCallback();
    wantScenarios();
  }

  /** A past vote is a scenario too, and in no list; it is shown when a link names it. */
  willUpdate(changed) {
    if (changed.has("chosen") && this.chosen.startsWith(PAST)) this.#fetch(this.chosen);
  }

  /** A link to a vote that is not there leaves the list as it is; opening the class then says so. */
  async #fetch(id) {
    const { scenario } = await insist(() => api.scenario(id), () => {}).catch(() => ({}));
    this.past = scenario && { ...scenario, id, symbol: scenario.draft.symbol };
  }

  select({ scenarios }) {
    return { scenarios };
  }

  render() {
    const { value = [], problem, status } = this.view.scenarios;
    const words = plain(this.wanted).split(/\s+/).filter(Boolean);
    const found = [...(this.past ? [this.past] : []), ...value].filter(({ id, title, summary, symbol = "", date, lesson, classroom }) => {
      if (classroom?.held === false && id !== this.chosen) return false;
      const text = plain([title, summary, symbol, date, lesson].join(" "));
      return id === this.chosen || words.every((word) => text.includes(word));
    });
    return html`<label>${t("class.open.scenario")}<input type="search" autocomplete="off" placeholder=${t("chooser.search")} .value=${this.wanted} @input=${(event) => { this.wanted = event.target.value; }}></label>
      ${problem ? html`<p role="alert">${problem.message} <button class="button" type="button" @click=${this.#again}>${t("again")}</button></p>` : nothing}
      <p class="unseen" role="status">${status === "ready" ? t("chooser.found", { n: found.length }) : t("loading")}</p>
      <div class="list" role="radiogroup" aria-label=${t("class.open.scenario")}>${this.#row("", t("class.open.blank"), t("class.open.blank.about"))}
        ${found.map(({ id, title, date, symbol }) => this.#row(id, title, [day(date), symbol].filter(Boolean).join(" · ")))}</div>`;
  }

  #row(id, title, more) {
    return html`<label class="check"><input type="radio" name="scenario" .checked=${id === this.chosen} @change=${() => this.#choose(id)}><span><b>${title}</b><span class="hint">${more}</span></span></label>`;
  }

  #choose(id) {
    this.dispatchEvent(new CustomEvent("scenario-chosen", { detail: id }));
  }

  #again() {
    retry("scenarios");
    wantScenarios();
  }

  updated(changed) {
    if (changed.has("chosen") || changed.size === 0) this.renderRoot.querySelector(":checked")?.scrollIntoView({ block: "center" });
  }
}

customElements.define("hs-scenario-list", ScenarioList);
