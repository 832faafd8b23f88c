import { css, html, nothing } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { act } from "../live.js";
import { LiveElement } from "../live-element.js";
import { nameOfSeat } from "../plates.js";
import { difference, differenceStyle } from "./difference.js";
import { compared } from "./writing-element.js";

/** What others would rather read here: word by word, who wants it, why it is not simply there, and whether to take it. `revision`: of the paragraph that the reader sees. */
export class Suggestions extends LiveElement {
  static properties = { paper: { type: Number }, revision: { type: Number }, suggestions: compared, may: compared };

  static styles = [basics, buttons, cards, differenceStyle, css`
    :host { display: grid; gap: 0.5rem; font-family: var(--sans); }
    article { border: 1px dashed var(--edge); border-inline-start: 4px solid var(--blue); border-radius: 0.375rem; padding: 0.5rem 0.75rem; background: var(--ground); display: grid; gap: 0.375rem; }
    .words { font: 1.0625rem/1.5 var(--serif); overflow-wrap: anywhere; }
    .two { display: flex; gap: 0.5rem; flex-wrap: wrap; }
    h3 { font-size: 0.9375rem; } h3 svg { vertical-align: -0.125em; color: var(--blue); }
    @media print { :host { display: none; } }
  `];

  select({ sections: { table, me }, hat, busy }) {
    return { table, seat: me?.seat, hat, busy: busy > 0 };
  }

  render() {
    return this.suggestions.map((each) => this.#suggestion(each));
  }

  #suggestion({ suggestion, kind, seat, why, words = "", pieces }) {
    const name = seat ? nameOfSeat(this.view, seat) : t("working.teacher");
    const own = Boolean(seat) && seat === this.view.seat;
    const shown = pieces?.length ? pieces : [{ kind: kind === "REMOVE" ? "REMOVED" : "ADDED", text: words }];
    const takes = this.may.includes("take-suggestion");
    const take = () => act({ act: "take-suggestion", paper: this.paper, suggestion, revision: this.revision ?? 0 });
    const decline = () => act({ act: "decline-suggestion", paper: this.paper, suggestion });
    return html`<article aria-label=${t(`working.suggestion.${kind}`, { name })}><h3>${icon("few")} ${t(`working.suggestion.${kind}`, { name })}</h3>
      <p class="words" dir="auto">${difference(shown)}</p><p class="soft small">${t(own ? `working.why.own.${why}` : `working.why.${why}`, { name })}</p>
      <div class="two">${takes ? html`<button class="button main" type="button" ?disabled=${this.view.busy} @click=${take}>${t("working.take")}</button>` : nothing}
        ${own || (takes && this.may.includes("decline-suggestion")) ? html`<button class="button" type="button" ?disabled=${this.view.busy} @click=${decline}>${t(own ? "working.takeBack" : "working.decline")}</button>` : nothing}</div></article>`;
  }
}

customElements.define("hs-suggestions", Suggestions);
