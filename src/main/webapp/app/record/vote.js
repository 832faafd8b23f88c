import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { day, known, list, t } from "../messages.js";
import { isOwn, linkTo, questionOf, recordOf } from "./filter.js";
import { look } from "./look.js";
import { RecordPage } from "./page.js";
import { documentOf, nameOf, titleOf } from "./words.js";
import "./cite.js";
import "./outcome.js";
import "./vote-acts.js";
import "../simulator/horseshoe.js";

const UN = "https://docs.un.org/";

/** Symbols of documents are words of one slash at least; a day or a number is none. */
const isSymbol = (text) => /^[SA]\/[\w/.()-]+/.test(text);

/** One past vote: who sat where, how each voted, what it came to and why. */
export class PastVote extends RecordPage {
  static styles = [look, css`
    header { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; justify-content: space-between; align-items: end; }
    .figures > hs-past-outcome { max-inline-size: 44rem; margin-inline: auto; }
    .walk { justify-content: space-between; }
    .table { max-inline-size: 76rem; inline-size: 100%; margin-inline: auto; }
    blockquote { margin: 0; font-family: var(--serif); font-size: 1.0625rem; line-height: 1.45; padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--blue); }
    blockquote footer { font: 0.8125rem/1.5 var(--sans); color: var(--soft); }
    .facts-list { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.375rem 1.25rem; }
    .facts-list dt { color: var(--soft); } .facts-list dd { overflow-wrap: anywhere; }
    @media (max-width: 30rem) { .facts-list { grid-template-columns: minmax(0, 1fr); gap: 0; } .facts-list dd { margin-block-end: 0.5rem; } }
    @media print { .walk { display: none; } .pair { grid-template-columns: 1fr; } }
  `];

  questions() {
    return { vote: questionOf(["votes", this.path[1]], recordOf(this.query)) };
  }

  titled({ vote }) {
    return titleOf(vote);
  }

  drawn({ about, vote }) {
    return html`<header><div class="stack"><p class="soft">${day(vote.date)}${vote.part ? html` · ${vote.part}` : nothing}</p>
          <h1>${t("record.vote.title", { subject: vote.subjectTitle, document: documentOf(vote) })}</h1></div>
        <hs-vote-acts .vote=${vote} .query=${recordOf(this.query)}></hs-vote-acts></header>
      ${vote.votes ? this.#table(vote, about) : html`<section class="card figures"><hs-past-outcome .vote=${vote} .about=${about}></hs-past-outcome><p class="note">${t("record.vote.unnamed")}</p></section>`}
      <div class="pair">${this.#why(vote, about)}${this.#facts(vote)}</div>
      ${this.#walk(vote)}`;
  }

  #table(vote, about) {
    const { council, president, votes, vetoes = [], roomUnknown = [] } = vote;
    const { seats } = council;
    const head = Math.max(0, seats.findIndex(({ seat }) => seat === president));
    const plates = [...seats.slice(head), ...seats.slice(0, head)].map((seat) => ({ seat, vote: votes[seat.seat], president: seat.seat === president, vetoing: vetoes.includes(seat.seat) }));
    return html`<div class="table"><hs-horseshoe still .plates=${plates}><hs-past-outcome .vote=${vote} .about=${about}></hs-past-outcome></hs-horseshoe></div>
      ${roomUnknown.length ? html`<p class="note">${t("record.vote.room", { names: list(roomUnknown.map((seat) => nameOf(about, seat))) })}</p>` : nothing}`;
  }

  #why({ decision, ground, how }, about) {
    const name = known(`ground.${ground}`) ? t(`ground.${ground}`) : ground;
    const { rule, explanation, announcement, whatItTakes } = decision ?? {};
    const chips = (key) => (whatItTakes?.[key]?.length ? html`<div><dt class="small soft">${t(`takes.${key}`)}</dt><dd><ul class="chips">${whatItTakes[key].map((seat) => html`<li><a class="chip" href=${linkTo(["members", seat], recordOf(this.query))}>${nameOf(about, seat)}</a></li>`)}</ul></dd></div>` : nothing);
    return html`<section class="card"><h2>${t("reasons.title")}</h2>
      ${explanation ? html`<p>${explanation}</p>` : nothing}
      ${how === "WITHOUT_VOTE" ? html`<p>${t("record.vote.without")}</p>` : nothing}
      <p><b>${name}</b> ${rule?.link ? html`<a href=${rule.link} rel="noopener noreferrer" target="_blank">${rule.citation}<span class="unseen"> ${t("link.leaves")}</span></a>` : rule?.citation}</p>
      ${(decision?.warnings ?? []).map((warning) => html`<p class="note small">${icon("warning")} ${warning}</p>`)}
      ${announcement ? html`<blockquote>${announcement}<footer>${t("reasons.announcement")}</footer></blockquote>` : nothing}
      ${whatItTakes ? html`<h3>${t("takes.title")}</h3><p>${whatItTakes.sentence}</p><dl class="stack">${chips("pivotal")}${chips("canBlockAlone")}${chips("couldSink")}</dl>` : nothing}
    </section>`;
  }

  #facts(vote) {
    const { meeting, symbol, draft, kind, subject, subjectTitle, region, chapters = [], source, names, confidence } = vote;
    const paper = (text) => (isSymbol(text) ? html`<a href=${UN + encodeURI(text.replace(" (", "("))} rel="noopener noreferrer" target="_blank">${text}<span class="unseen"> ${t("link.leaves")}</span></a>` : text);
    const row = (name, value) => (value ? html`<dt>${t(`record.fact.${name}`)}</dt><dd>${value}</dd>` : nothing);
    return html`<section class="card"><h2>${t("record.vote.facts")}</h2><dl class="facts-list">
        ${row("kind", t(`record.kind.${kind}`))}
        ${row("subject", html`<a href=${linkTo(["subjects", subject], recordOf(this.query))}>${subjectTitle}</a>`)}
        ${row("region", t(`record.region.${region}`))}
        ${row("chapter", list(chapters.map((chapter) => t(`chapter.${chapter}`))))}
        ${row("resolution", symbol && paper(symbol))}${row("draft", draft && paper(draft))}${row("meeting", meeting && paper(meeting))}
        ${row("source", source && paper(source))}${row("names", t(`record.names.${names}`))}${row("confidence", t(`record.confidence.${confidence}`))}
      </dl>${vote.cite && !isOwn(this.query) ? html`<hs-cite .text=${vote.cite}></hs-cite>` : nothing}</section>`;
  }

  #walk({ previous, next }) {
    const to = (id, rel, label) => (id ? html`<a class="button" rel=${rel} href=${linkTo(["votes", id], recordOf(this.query))}>${label}</a>` : html`<span></span>`);
    return html`<nav class="row walk" aria-label=${t("record.vote.walk")}>${to(previous, "prev", html`${icon("before")} ${t("record.vote.previous")}`)}${to(next, "next", html`${t("record.vote.next")} ${icon("after")}`)}</nav>`;
  }
}

customElements.define("hs-past-vote", PastVote);
