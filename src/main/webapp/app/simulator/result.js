import { css, html, nothing } from "lit";
import { icon, voteIcon } from "../icons.js";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { VoteElement } from "./play-element.js";
import { hasCome, isSealed, nameOf, playOf, stepOf } from "./selectors.js";
import "./bar.js";

const COUNTS = { inFavour: "IN_FAVOUR", against: "AGAINST", abstaining: "ABSTAINING", notParticipating: "NOT_PARTICIPATING", absent: "ABSENT" };

/** The decision of the step on the table, in the middle of the horseshoe: headline, bar, tally, and what it takes. */
export class Result extends VoteElement {
  static properties = { compact: { type: Boolean, reflect: true } };

  static styles = [basics, css`
    :host { container-type: inline-size; }
    section { display: grid; gap: 0.625rem; text-align: center; }
    .what { font-family: var(--serif); color: var(--soft); font-size: clamp(0.9375rem, 2.4cqi, 1.5rem); line-height: 1.3; }
    .ADOPTED .symbol { font-size: clamp(1.375rem, 4.4cqi, 2.75rem); color: var(--ink); font-weight: 600; animation: come 220ms ease-out; }
    h2 { font-size: clamp(1.25rem, 4.2cqi, 2.5rem); line-height: 1.2; text-wrap: balance; min-block-size: 2.4em; display: grid; place-items: center; }
    h2.small-words { font-size: clamp(1.125rem, 3.4cqi, 2rem); }
    .ADOPTED h2 { color: var(--favour); }
    .NOT_ADOPTED h2 { color: var(--against); }
    .tally { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.125rem 0.875rem; font-size: clamp(0.9375rem, 2.4cqi, 1.5rem); }
    .tally li { display: inline-flex; align-items: center; gap: 0.3rem; }
    .tally b { font-size: 1.15em; }
    .inFavour { color: var(--favour); } .against { color: var(--against); } .abstaining { color: var(--abstain-text); }
    .veto {
      display: inline-flex; gap: 0.375rem; align-items: center; justify-self: center; padding: 0.125rem 0.75rem; border-radius: 1rem;
      background: var(--against); color: var(--on-against); font-weight: 650; font-size: clamp(0.9375rem, 2.4cqi, 1.5rem);
    }
    .takes { font-size: clamp(0.9375rem, 2.4cqi, 1.5rem); line-height: 1.35; text-wrap: balance; }
    .later { visibility: hidden; }
    .came { animation: come 220ms ease-out; }
    @keyframes come { from { opacity: 0; transform: translateY(0.25rem); } }
    :host([compact]) section {
      background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.625rem 0.75rem; gap: 0.375rem;
      box-shadow: 0 -4px 18px rgb(0 30 50 / 14%);
    }
    :host([compact]) h2 { font-size: 1.0625rem; min-block-size: 0; }
    :host([compact]) .what, :host([compact]) .veto { display: none; }
    :host([compact]) .takes { display: none; }
    @media (max-height: 44rem) { :host([compact]) .tally { display: none; } }
    @media (prefers-reduced-motion: reduce) { .came, .ADOPTED .symbol { animation: none; } }
  `];

  see(state) {
    const step = stepOf(state);
    const { phase, counted } = state.reveal;
    return {
      step, play: playOf(state), sealed: isSealed(state), phase, counted, waiting: state.play.status === "loading",
      counting: hasCome(state, "counting"), line: hasCome(state, "line"), told: hasCome(state, "told"),
    };
  }

  render() {
    const { step, play, told, waiting } = this.view;
    const { decision } = step;
    return html`<section class=${told ? decision.result : ""} aria-label=${t("result.label")} aria-busy=${String(waiting)}>
      ${this.#what(play, step)}
      ${this.#headline(decision)}
      ${this.#bar(decision)}
      ${this.#tally(decision.tally)}
      <p class="takes ${told ? "" : "later"}">${decision.whatItTakes.sentence}</p>
    </section>`;
  }

  /** Documents have their symbols set in serif; the symbol of an adopted one is set large. */
  #what({ draft, main }, { id, title }) {
    const symbol = id === main && draft.symbol;
    return html`<p class="what ${symbol ? "symbol" : ""}">${symbol || title}</p>`;
  }

  #headline({ headline, result }) {
    const { told, sealed, step, counted } = this.view;
    if (told) return html`<h2 class="came ${headline.length > 60 ? "small-words" : ""}"><span>${step.kind === "COUNCIL_VOTE" ? headline : step.outcome.headline}</span></h2>`;
    return html`<h2><span class="soft">${sealed ? t("result.sealed") : t("result.counting", { n: counted })}</span></h2>`;
  }

  #bar({ tally, required, vetoes }) {
    const { counting, phase, counted, line, play } = this.view;
    const votes = !counting ? 0 : phase === "open" ? tally.inFavour : counted;
    const veto = vetoes.map((seat) => nameOf(play, seat)).join(", ");
    return html`<hs-bar ?struck=${Boolean(veto) && line && this.compact} .votes=${votes} .required=${required} .seats=${play.council.seats.length}></hs-bar>
      ${veto ? html`<p class="veto ${line ? "came" : "later"}">${icon("refused")} ${t("result.veto", { names: veto })}</p>` : nothing}`;
  }

  #tally(tally) {
    const counts = Object.entries(COUNTS).filter(([name], place) => place < 3 || tally[name] > 0);
    const count = ([name, vote]) => html`<li class=${name}>${voteIcon(vote, "0.9em")} <b>${tally[name]}</b> ${t(`tally.${name}`)}</li>`;
    return html`<ul class="tally ${this.view.told ? "" : "later"}">${counts.map(count)}</ul>`;
  }
}

customElements.define("hs-result", Result);
