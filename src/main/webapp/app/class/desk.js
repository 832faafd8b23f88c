import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { LiveElement } from "./live-element.js";
import "./history.js";
import "./injects.js";
import "./lesson-settings.js";
import "./news.js";
import "./notes.js";
import "./outcome.js";
import "./papers.js";
import "./roster.js";
import "./working/list.js";

const TABS = ["people", "working", "papers", "result", "injects", "notes", "history", "settings"];
const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/** The teacher's desk: people, papers, the result in full, news, notes, the way back, settings; one of them at a time. */
export class Desk extends LiveElement {
  static properties = { tab: { state: true } };

  static styles = [basics, buttons, cards, css`
    [role="tablist"] { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-block-end: 0.75rem; }
    [role="tab"][aria-selected="true"] { background: var(--blue-tint); border-color: var(--blue); box-shadow: inset 0 -3px 0 var(--blue); }
    .count { background: var(--abstain); color: var(--on-abstain); border-radius: 1rem; padding: 0 0.5rem; font-size: 0.8125rem; }
    @media (forced-colors: active) { [role="tab"][aria-selected="true"] { border-width: 3px; border-color: Highlight; } }
  `];

  constructor() {
    super();
    this.tab = "people";
  }

  select({ sections: { people = [], notes = [], presence } }) {
    return { waiting: people.filter((person) => person.waiting).length + (presence?.gone?.length ?? 0), notes: notes.length };
  }

  render() {
    const { tab } = this;
    return html`<div role="tablist" aria-label=${t("class.desk")} @keydown=${this.#key}>${TABS.map((each) => html`<button class="button" type="button" role="tab" id=${`tab-${each}`}
        aria-selected=${String(each === tab)} aria-controls="panel" tabindex=${each === tab ? 0 : -1} @click=${() => { this.tab = each; }}>${t(`class.tab.${each}`)}${this.#count(each)}</button>`)}</div>
      <div class="card" role="tabpanel" id="panel" aria-labelledby=${`tab-${tab}`}>${this.#panel(tab)}</div>`;
  }

  #count(tab) {
    const n = tab === "people" ? this.view.waiting : tab === "notes" ? this.view.notes : 0;
    return n ? html`<span class="count">${n}</span>` : nothing;
  }

  #panel(tab) {
    switch (tab) {
      case "people": return html`<hs-roster></hs-roster>`;
      case "working": return html`<hs-working-list></hs-working-list>`;
      case "papers": return html`<hs-papers></hs-papers>`;
      case "result": return html`<hs-outcome></hs-outcome>`;
      case "injects": return html`<hs-injects></hs-injects>`;
      case "notes": return html`<hs-notes></hs-notes>`;
      case "history": return html`<hs-history></hs-history>`;
      default: return html`<hs-lesson-settings></hs-lesson-settings>`;
    }
  }

  async #key(event) {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    this.tab = TABS[(TABS.indexOf(this.tab) + by + TABS.length) % TABS.length];
    await this.updateComplete;
    this.renderRoot.querySelector(`#tab-${this.tab}`).focus();
  }
}

customElements.define("hs-desk", Desk);
