import { css, html, nothing } from "lit";
import { icon, voteIcon } from "../icons.js";
import { known, list, t } from "../messages.js";
import { basics, cards } from "../styles.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";
import { hasCome } from "./reveal.js";
import "../simulator/bar.js";

const COUNTS = { inFavour: "IN_FAVOUR", against: "AGAINST", abstaining: "ABSTAINING", notParticipating: "NOT_PARTICIPATING", absent: "ABSENT" };
const PIVOTS = ["pivotal", "canBlockAlone", "couldSink"];

/** The last vote and what came of it; while it is revealed, no more than the moment allows. With `brief` without the reasons. */
export class Outcome extends LiveElement {
  static properties = { brief: { type: Boolean, reflect: true } };

  static styles = [basics, cards, css`
    :host { container-type: inline-size; }
    section { display: grid; gap: 0.625rem; }
    h2 { font-size: clamp(1.25rem, 5cqi, 2.25rem); line-height: 1.2; text-wrap: balance; }
    .what { font-family: var(--serif); color: var(--soft); text-wrap: balance; } :host([brief]) .what { padding-inline: 8cqi; }
    .ADOPTED .what { font-size: 1.5rem; color: var(--ink); font-weight: 600; }
    .ADOPTED h2 { color: var(--favour); } .NOT_ADOPTED h2 { color: var(--against); }
    .tally { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; }
    .tally li { display: inline-flex; align-items: center; gap: 0.3rem; }
    .inFavour { color: var(--favour); } .against { color: var(--against); } .abstaining { color: var(--abstain-text); }
    .veto { display: inline-flex; justify-self: start; gap: 0.375rem; align-items: center; padding: 0.125rem 0.75rem; border-radius: 1rem; background: var(--against); color: var(--on-against); font-weight: 650; }
    .later { visibility: hidden; }
    blockquote { margin: 0; font-family: var(--serif); padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--blue); }
    dl { display: grid; gap: 0.375rem; } dt { font-size: 0.8125rem; color: var(--soft); } dd { margin: 0; }
    .reasons li { display: grid; grid-template-columns: auto 1fr; gap: 0 0.5rem; padding-block: 0.375rem; border-block-end: 1px solid var(--line); }
    .reasons svg { margin-block-start: 0.25rem; }
    summary { min-block-size: var(--tap); display: flex; gap: 0.5rem; align-items: center; font-weight: 650; cursor: pointer; }
    :host([brief]) section { text-align: center; } :host([brief]) .tally { justify-content: center; } :host([brief]) .veto { justify-self: center; }
  `];

  select({ sections, reveal }) {
    return { sections, reveal, result: sections.result };
  }

  render() {
    const { result, reveal } = this.view;
    if (!result) return nothing;
    const { decision } = result;
    const told = hasCome(reveal, "told");
    return html`<section class=${told ? decision.result : ""} aria-label=${t("result.label")}>
      <p class="what">${result.symbol ?? result.title}</p>
      <h2>${told ? decision.headline : html`<span class="soft">${hasCome(reveal, "turning") ? t("result.counting", { n: reveal.counted }) : t("result.sealed")}</span>`}</h2>
      ${Object.keys(result.votes).length ? this.#count(result, told) : nothing}
      ${hasCome(reveal, "open") && !this.brief ? this.#why(result) : nothing}
    </section>`;
  }

  /** The bar, the veto and the tally; where nobody had to vote there is none of them. */
  #count({ decision, votes }, told) {
    const { reveal, sections } = this.view;
    const own = told && !this.brief ? votes[sections.me?.seat] : undefined;
    return html`<hs-bar .votes=${this.#counted(decision, reveal)} .required=${decision.required} .seats=${sections.table.council.seats.length}></hs-bar>
      ${decision.vetoes.length && hasCome(reveal, "line") ? html`<p class="veto">${icon("refused")} ${t("result.veto", { names: this.#names(decision.vetoes) })}</p>` : nothing}
      <ul class="tally ${told ? "" : "later"}">${Object.entries(COUNTS).filter(([name], place) => place < 3 || decision.tally[name] > 0).map(([name, vote]) =>
        html`<li class=${name}>${voteIcon(vote, "0.9em")} <b>${decision.tally[name]}</b> ${t(`tally.${name}`)}</li>`)}</ul>
      ${own ? html`<p class="own">${t("class.vote.label")}: ${voteIcon(own, "0.9em")} <b>${t(`vote.word.${own}`)}</b></p>` : nothing}`;
  }

  #counted({ tally }, reveal) {
    if (!hasCome(reveal, "counting")) return 0;
    return reveal.phase === "open" ? tally.inFavour : reveal.counted;
  }

  #names(seats) {
    return list(seats.map((seat) => nameOfSeat(this.view.sections, seat)));
  }

  #why({ decision, reasons, really, votes }) {
    const { ground, rule, whatItTakes } = decision;
    const pivots = PIVOTS.filter((name) => whatItTakes[name]?.length);
    return html`<p>${decision.explanation}</p>
      <p><b>${known(`ground.${ground}`) ? t(`ground.${ground}`) : ground}</b> ${rule.link ? html`<a href=${rule.link} rel="noopener noreferrer" target="_blank">${rule.citation}<span class="unseen"> ${t("link.leaves")}</span></a>` : rule.citation}</p>
      ${decision.warnings.map((warning) => html`<p class="note small">${warning}</p>`)}
      <blockquote>${decision.announcement}</blockquote>
      <h3>${t("takes.title")}</h3><p>${whatItTakes.sentence}</p>
      <dl>${pivots.map((name) => html`<div><dt>${t(`takes.${name}`)}</dt><dd>${this.#names(whatItTakes[name])}</dd></div>`)}</dl>
      ${really ? html`<h3>${t("reality.title")}</h3><p>${really.text}</p>` : nothing}
      ${Object.keys(reasons ?? {}).length ? this.#reasons(reasons, votes) : nothing}`;
  }

  #reasons(reasons, votes) {
    return html`<details><summary>${icon("chevron")} ${t("class.outcome.reasons")}</summary><ul class="reasons">${Object.entries(reasons).map(([seat, reason]) =>
      html`<li>${voteIcon(votes[seat])}<span><b>${nameOfSeat(this.view.sections, seat)}</b> <span class="unseen">${t(`vote.word.${votes[seat]}`)}</span> ${reason}</span></li>`)}</ul></details>`;
  }
}

customElements.define("hs-outcome", Outcome);
