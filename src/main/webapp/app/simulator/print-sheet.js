import { css, html, nothing } from "lit";
import { day, list, t } from "../messages.js";
import { basics } from "../styles.js";
import { wholeLink } from "./link.js";
import { PlayElement } from "./play-element.js";
import { aroundTheTable, nameOf, playOf, scenarioOf, stepOf, votesOf, whatIfOf } from "./selectors.js";

/** The scenario on one or two sheets of paper, votes as words; the teacher's part only if it was opened. */
export class PrintSheet extends PlayElement {
  static styles = [basics, css`
    :host { display: none; }
    @media print {
      :host { display: block; color: #000; background: #fff; font-size: 10pt; line-height: 1.35; }
      h1 { font-family: var(--serif); font-size: 17pt; line-height: 1.15; margin: 0 0 2pt; }
      h2 { font-size: 11.5pt; margin-block: 9pt 2pt; break-after: avoid; }
      .result { font-size: 14pt; font-weight: 700; margin-block: 2pt; }
      table { border-collapse: collapse; inline-size: 100%; font-size: 8.5pt; line-height: 1.25; }
      th, td { text-align: start; vertical-align: top; padding: 1.5pt 4pt; border-block-end: 0.5pt solid #888; }
      tr { break-inside: avoid; }
      td:nth-child(2) { white-space: nowrap; }
      .serif { font-family: var(--serif); }
      ol { list-style: decimal; padding-inline-start: 18pt; }
      ul { list-style: disc; padding-inline-start: 14pt; }
      .link { font-size: 7.5pt; overflow-wrap: anywhere; margin-block-start: 8pt; border-block-start: 0.5pt solid #888; padding-block-start: 3pt; }
    }
  `];

  see(state) {
    const { scenario } = scenarioOf(state);
    return { scenario, play: playOf(state), step: stepOf(state), votes: votesOf(state), whatIf: whatIfOf(state), opened: state.opened, place: state.place };
  }

  render() {
    const { scenario, play, step, whatIf, opened } = this.view;
    if (!play || !step) return nothing;
    return html`<article>
      <h1>${scenario.title}</h1>
      <p>${t(`standing.${scenario.standing}`)} · ${day(play.council.date ?? scenario.date)} · ${scenario.agendaItem}${play.draft.symbol ? ` · ${play.draft.symbol}` : ""}</p>
      <p>${scenario.summary}</p>
      ${whatIf ? html`<p><b>${t("whatIfs.title")}</b> ${whatIf.title}. ${whatIf.lesson}</p>` : nothing}
      ${step.decision ? this.#decision(step) : nothing}
      ${this.#others(play, step)}
      ${scenario.reality ? html`<h2>${t("reality.title")}</h2><p>${scenario.reality.text} ${scenario.reality.document}</p>` : nothing}
      <h2>${t("draft.title")}</h2>${this.#draft(play)}
      ${opened.teacher ? this.#teacher(scenario.teacher) : nothing}
      <p class="link">${wholeLink({ ...this.view.place, scenario: play.scenario })}</p>
    </article>`;
  }

  #decision({ decision, outcome, title }) {
    const { play, votes } = this.view;
    const { tally, required } = decision;
    return html`<h2>${title}</h2>
      <p class="result">${decision.headline}</p>
      <p>${t("print.tally", { ...tally, required })} ${outcome.explanation} (${decision.rule.citation})</p>
      <p>${decision.whatItTakes.sentence}</p>
      <table><thead><tr>${["seat", "vote", "reason"].map((head) => html`<th scope="col">${t(`print.${head}`)}</th>`)}</tr></thead>
      <tbody>${aroundTheTable(play).map((seat) => this.#row(seat, votes[seat.seat], play.stances[seat.seat]?.reason))}</tbody></table>`;
  }

  #row({ name, membership, seat }, vote, reason) {
    const { play } = this.view;
    const facts = [play.president === seat && t("seat.president"), membership !== "ELECTED" && t(`membership.${membership}`)].filter(Boolean);
    return html`<tr><td><b>${name}</b>${facts.length ? ` (${facts.join(", ")})` : ""}</td><td>${t(`vote.plate.${vote ?? "NONE"}`)}</td><td>${reason}</td></tr>`;
  }

  #others(play, step) {
    const others = play.steps.filter((each) => (each !== step || !each.decision) && each.outcome);
    if (!others.length) return nothing;
    return html`<h2>${t("steps.label")}</h2><ul>${others.map(({ title, outcome }) => html`<li><b>${title}</b> – ${outcome.headline.replace(/\.$/, "")}. ${outcome.explanation}</li>`)}</ul>`;
  }

  #draft({ draft, ...play }) {
    const sponsors = list(draft.sponsors.map((seat) => nameOf(play, seat)));
    return html`<div class="serif">${draft.preambular.map((text) => html`<p>${text}</p>`)}<ol>${draft.operative.map((text) => html`<li>${text}</li>`)}</ol></div>
      <p>${sponsors ? t("draft.sponsors", { names: sponsors }) : nothing} ${t("draft.ours")}</p>`;
  }

  #teacher({ notes, questions }) {
    return html`<h2>${t("teacher.title")}</h2>${notes.map((note) => html`<p>${note}</p>`)}<ol>${questions.map((question) => html`<li>${question}</li>`)}</ol>`;
  }
}

customElements.define("hs-print-sheet", PrintSheet);
