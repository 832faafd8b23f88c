import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { list, t } from "../messages.js";
import { basics, cards } from "../styles.js";
import { figures } from "./figures.js";
import { PlayElement } from "./play-element.js";
import { nameOf } from "./selectors.js";

const CLOCKED = new Set(["VETO_DEBATE", "SNAPBACK"]);

/** A step that is not a vote round the table: the Assembly, an election, a poll, consensus, or a clock that runs. */
export class StepCard extends PlayElement {
  static styles = [basics, cards, css`
    section { max-inline-size: 40rem; margin: clamp(1rem, 4vw, 3.5rem) auto; padding: 1.5rem; box-shadow: var(--shade); }
    .kind { display: flex; gap: 0.5rem; align-items: center; color: var(--blue); font-weight: 650; font-size: 0.9375rem; }
    h2 { font-size: 1.5rem; line-height: 1.2; font-family: var(--serif); }
    .ADOPTED { color: var(--favour); } .NOT_ADOPTED { color: var(--against); }
    .facts { display: grid; gap: 0.375rem; margin-block: 0.75rem; }
    .facts > div { display: flex; justify-content: space-between; gap: 1rem; border-block-end: 1px solid var(--line); padding-block: 0.25rem; }
    dt { color: var(--soft); }
    dd { font-weight: 650; text-align: end; }
    table { border-collapse: collapse; inline-size: 100%; margin-block: 0.75rem; font-size: 0.9375rem; }
    th, td { padding: 0.375rem 0.5rem; border-block-end: 1px solid var(--line); text-align: end; }
    th:first-child { text-align: start; }
    thead th { color: var(--soft); font-weight: 500; font-size: 0.8125rem; vertical-align: bottom; }
    .wide { overflow-x: auto; }
    .shares { display: block; inline-size: 100%; block-size: 1.25rem; border-radius: 0.25rem; background: var(--line); }
    .shares .inFavour { fill: var(--favour); } .shares .against { fill: var(--against); } .shares .abstaining { fill: var(--abstain); }
  `];

  render() {
    const { play, step } = this.view;
    const { outcome, told } = step;
    const names = (seats) => list(seats.map((seat) => nameOf(play, seat)));
    return html`<section class="card" aria-live="off">
      <p class="kind">${CLOCKED.has(step.kind) ? icon("clock") : icon("gavel")} ${t(`kind.${step.kind}`)}</p>
      <p><b>${step.title}</b></p>
      ${step.skipped ? html`<h2>${t("steps.skipped")}</h2><p>${t("steps.why")}</p>` : html`<h2 class=${outcome?.result ?? ""}>${outcome?.headline}</h2>`}
      ${told.note ? html`<p class="soft">${told.note}</p>` : nothing}
      <div class="wide">${step.skipped ? nothing : figures(step, play, names)}</div>
      <p>${outcome?.explanation}</p>
      ${outcome?.rule ? html`<p class="small">${this.#rule(outcome.rule)}</p>` : nothing}
    </section>`;
  }

  #rule({ citation, link }) {
    if (!link) return citation;
    return html`<a href=${link} rel="noopener noreferrer" target="_blank">${citation}<span class="unseen"> ${t("link.leaves")}</span></a>`;
  }
}

customElements.define("hs-step-card", StepCard);
