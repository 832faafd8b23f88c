import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { day, known, t } from "../messages.js";
import { basics, cards } from "../styles.js";
import { VoteElement } from "./play-element.js";
import { hasCome, nameOf, playOf, stepOf } from "./selectors.js";

const LISTS = ["pivotal", "canBlockAlone", "couldSink"];

/** Why it came out so: the explanation, the ground, the rule, who could have changed it, and what the President says. */
export class Reasons extends VoteElement {
  static styles = [basics, cards, css`
    blockquote { margin: 0; font-family: var(--serif); font-size: 1.0625rem; line-height: 1.45; padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--blue); }
    blockquote footer { font-family: var(--sans); font-size: 0.8125rem; color: var(--soft); }
    .ground { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; font-size: 0.9375rem; }
    dl { display: grid; gap: 0.5rem; }
    dt { font-size: 0.8125rem; color: var(--soft); }
    .waiting { opacity: 0.35; }
    .came { animation: come 220ms ease-out; }
    @keyframes come { from { opacity: 0; } }
    @media (prefers-reduced-motion: reduce) { .came { animation: none; } }
  `];

  see(state) {
    return { play: playOf(state), step: stepOf(state), shown: hasCome(state, "open") };
  }

  render() {
    const { step, shown } = this.view;
    const { decision, outcome } = step;
    if (!shown) return html`<section class="card"><h2>${t("reasons.title")}</h2><p class="soft">${t("reasons.later")}</p></section>`;
    return html`<section class="card came">
      <h2>${t("reasons.title")}</h2>
      <p>${outcome?.explanation ?? decision.explanation}</p>
      ${this.#ground(decision, outcome)}
      ${decision.warnings.map((warning) => html`<p class="note small">${icon("warning")} ${warning}</p>`)}
      <blockquote>${decision.announcement}<footer>${t("reasons.announcement")}</footer></blockquote>
      ${this.#takes(decision)}
    </section>`;
  }

  #ground({ ground, rule }, outcome) {
    const cited = outcome?.rule ?? rule;
    const name = known(`ground.${ground}`) ? t(`ground.${ground}`) : ground;
    return html`<p class="ground"><b>${name}</b>
      ${cited?.link ? html`<a href=${cited.link} rel="noopener noreferrer" target="_blank">${cited.citation}<span class="unseen"> ${t("link.leaves")}</span></a>` : html`<span>${cited?.citation}</span>`}</p>
      ${outcome?.fate ? html`<p class="small soft">${t(`fate.${outcome.fate}`, { date: outcome.date ? day(outcome.date) : "" })}</p>` : nothing}`;
  }

  #takes({ whatItTakes }) {
    const lists = LISTS.filter((name) => whatItTakes[name]?.length);
    const chips = (seats) => html`<ul class="chips">${seats.map((seat) => html`<li class="chip">${nameOf(this.view.play, seat)}</li>`)}</ul>`;
    return html`<h3>${t("takes.title")}</h3>
      <p>${whatItTakes.sentence}</p>
      ${lists.length ? html`<dl>${lists.map((name) => html`<div><dt>${t(`takes.${name}`)}</dt><dd>${chips(whatItTakes[name])}</dd></div>`)}</dl>` : nothing}`;
  }
}

customElements.define("hs-reasons", Reasons);
