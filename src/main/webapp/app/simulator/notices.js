import { css, html, nothing } from "lit";
import { StoreElement } from "../element.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { dismissNotices, reset, retry } from "./intents.js";
import { isChanged } from "./selectors.js";

/** What could not be done, in a sentence, and what to do next; what was there stays. */
export class Notices extends StoreElement {
  static styles = [basics, buttons, cards, css`
    .note { display: flex; flex-wrap: wrap; gap: 0.375rem 0.75rem; align-items: center; margin-block-start: 0.375rem; }
    .words { flex: 1 1 16rem; }
  `];

  select(state) {
    const { faults } = state.place;
    return { faults, online: state.online, problem: state.play.problem, changed: isChanged(state) };
  }

  render() {
    const { faults, online, problem, changed } = this.view;
    return html`<div role="alert">
      ${online ? nothing : html`<p class="note">${icon("warning")}<span class="words">${t("offline")}</span></p>`}
      ${problem ? html`<div class="note">${icon("warning")}<span class="words">${problem.message} ${t("problem.kept")}</span>
        <button class="button" type="button" @click=${() => retry("play")}>${t("again")}</button>
        ${changed && !problem.offline ? html`<button class="button" type="button" @click=${reset}>${t("problem.without")}</button>` : nothing}</div>` : nothing}
      ${faults.length ? html`<div class="note">${icon("warning")}<span class="words">${t("link.broken")} ${faults.map(({ key, values }) => t(key, values)).join(" ")}</span>
        <button class="button" type="button" @click=${dismissNotices}>${t("understood")}</button></div>` : nothing}
    </div>`;
  }
}

customElements.define("hs-notices", Notices);
