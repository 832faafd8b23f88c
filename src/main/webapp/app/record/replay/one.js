import { css, html, nothing } from "lit";
import { day, t } from "../../messages.js";
import { linkTo, questionOf, recordOf } from "../filter.js";
import { look } from "../look.js";
import { RecordPage } from "../page.js";
import { documentOf, outcomeMark } from "../words.js";
import { changeWord } from "./changes.js";
import { citedReplay } from "./citing.js";
import { ruleOf } from "./rule.js";
import "../../simulator/bar.js";
import "../../simulator/horseshoe.js";
import "./rule-form.js";

/** One past vote at another table: how it came out, how it would have, and what nobody can know. */
export class OneReplay extends RecordPage {
  static styles = [look, css`
    .middle { display: grid; gap: 0.5rem; text-align: center; }
    .middle h3 { font-size: clamp(1.125rem, 2.2vw, 1.75rem); line-height: 1.2; text-wrap: balance; }
    .change::first-letter { text-transform: uppercase; }
    .change { font-family: var(--serif); font-size: clamp(1.25rem, 1rem + 1.2vw, 1.875rem); }
    .table { max-inline-size: 76rem; inline-size: 100%; margin-inline: auto; display: grid; gap: 0.5rem; }
  `];

  questions() {
    return { councils: "api/councils", one: questionOf(["replay", "votes", this.path[1]], recordOf(this.query), ruleOf(this.query)) };
  }

  titled({ one }) {
    return t("replay.one.title", { document: documentOf(one.vote) });
  }

  drawn({ about, councils, one }) {
    const { vote, rule, open, worst, best, caveat } = one;
    const alike = !vote.unknown.length;
    return html`<header class="stack"><p class="soft">${day(vote.date)}${vote.part ? html` · ${vote.part}` : nothing}</p><h1>${t("replay.one.title", { document: documentOf(vote) })}</h1></header>
      <hs-rule-form alone .about=${about} .models=${councils.models} .query=${this.query} .at=${this.path}></hs-rule-form>
      <section class="card stack"><h2>${rule.title}${rule.changes.length ? html` <span class="soft small">${rule.changes.join("; ")}</span>` : nothing}</h2>
        <p class="row">${t("replay.one.then")} ${outcomeMark(vote.outcome)}</p><p class="change" role="status">${changeWord(vote.change)}</p>
        ${open.length ? html`<ul class="note">${open.map(({ text }) => html`<li>${text}</li>`)}</ul>` : nothing}
        ${worst ? nothing : html`<p>${vote.worst.headline}${alike || vote.best.headline === vote.worst.headline ? "" : html`; ${vote.best.headline}`}</p>`}</section>
      ${worst && alike ? this.#table(one, worst) : nothing}
      ${worst && !alike ? html`${this.#table(one, worst, t("replay.worst"))}${this.#table(one, best, t("replay.best"))}` : nothing}
      <p class="note">${caveat}</p>
      <div class="row no-print"><a class="button" href=${linkTo(["votes", vote.id], recordOf(this.query))}>${t("replay.one.back")}</a>
        <a class="button" href=${linkTo(["replay"], new Map([...recordOf(this.query), ...Object.entries(ruleOf(this.query))]))}>${t("replay.one.whole")}</a></div>
      ${citedReplay(this.path, this.query, about, { rule, finding: t("replay.one.finding", { document: documentOf(vote), date: day(vote.date), change: changeWord(vote.change) }) })}`;
  }

  #table({ council, vote }, { votes, decision }, heading = "") {
    const plates = council.seats.map((seat) => ({ seat, vote: votes[seat.seat], made: decision.madeToAbstain.includes(seat.seat), vetoing: decision.vetoes.includes(seat.seat) }));
    return html`<section class="table" aria-label=${heading || t("result.label")}>${heading ? html`<h2>${heading}</h2>` : nothing}
      <hs-horseshoe still .plates=${plates}><div class="middle"><p class="serif">${documentOf(vote)}</p><h3>${decision.headline}</h3>
        <hs-bar .votes=${decision.tally.inFavour} .required=${decision.required} .seats=${council.seats.length}></hs-bar><p class="small">${decision.explanation}</p></div></hs-horseshoe></section>`;
  }
}

customElements.define("hs-one-replay", OneReplay);
