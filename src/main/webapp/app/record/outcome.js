import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { look } from "./look.js";
import { documentOf, FIGURES, figure, namesOf, outcomeWord } from "./words.js";
import "../simulator/bar.js";

/** How a past vote came out, for the middle of the horseshoe: the document, the decision in a line, the bar, the veto, the figures. */
export class PastOutcome extends LitElement {
  static properties = { vote: { attribute: false }, about: { attribute: false } };

  static styles = [look, css`
    :host { container-type: inline-size; }
    section { display: grid; gap: 0.625rem; text-align: center; }
    .what { font-family: var(--serif); font-size: clamp(1.125rem, 3.4cqi, 2rem); line-height: 1.2; }
    h2 { font-size: clamp(1.25rem, 4.2cqi, 2.25rem); line-height: 1.2; text-wrap: balance; }
    .veto { display: inline-flex; gap: 0.375rem; align-items: center; justify-self: center; padding: 0.125rem 0.75rem; border-radius: 1rem; background: var(--against); color: var(--on-against); font-weight: 650; font-size: clamp(0.9375rem, 2.4cqi, 1.375rem); }
    .tally { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.125rem 1rem; font-size: clamp(0.9375rem, 2.4cqi, 1.375rem); }
    .tally .unseen { position: static; inline-size: auto; block-size: auto; clip-path: none; }
  `];

  render() {
    const { vote, about } = this;
    const { decision, outcome, tally, vetoes = [], seats, council } = vote;
    return html`<section aria-label=${t("result.label")}>
      <p class="what">${documentOf(vote)}</p>
      <h2 class=${outcome}>${decision?.headline ?? this.#headline(vote)}</h2>
      ${tally ? html`<hs-bar .votes=${tally.inFavour} .required=${decision?.required ?? council.required} .seats=${seats}></hs-bar>` : nothing}
      ${vetoes.length ? html`<p class="veto">${icon("refused")} ${t("result.veto", { names: namesOf(about, vetoes) })}</p>` : nothing}
      ${tally ? html`<ul class="tally">${Object.keys(FIGURES).map((name) => html`<li>${figure(name, tally)}</li>`)}${tally.noPart ? html`<li class="soft"><b>${tally.noPart}</b> ${t("record.noPart")}</li>` : nothing}</ul>` : nothing}
    </section>`;
  }

  #headline({ outcome, vetoes = [] }) {
    return vetoes.length ? t("record.headline.vetoed", { names: namesOf(this.about, vetoes) }) : outcomeWord(outcome);
  }
}

customElements.define("hs-past-outcome", PastOutcome);
