import { css, html, LitElement, nothing, svg } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { changed, linkTo, recordOf } from "./filter.js";
import { look } from "./look.js";
import { documentOf, FIGURES, figure, nameOf, outcomeMark, shortDay } from "./words.js";

const MOST_NAMED = 5;
const COLUMNS = [["date", "date"], ["document", "symbol"], ["subject"], ["outcome"], ["inFavour", "inFavour"], ["against", "against"], ["abstaining", "abstaining"]];
const WHOLE = new Set(["RESOLUTION", "DRAFT"]);
const SORTS = ["-date", "date", "symbol", "-symbol", "-inFavour", "inFavour", "-against", "-abstaining"];

/** What else is to be said of the document; nothing twice. @param {string[]} notes */
const notesOf = (...notes) => notes.filter((note, place) => note && !notes.some((other, elsewhere) => elsewhere < place && other.includes(note)));

/** Figures read from the largest, everything else from the first. */
const firstWay = (sort) => (sort in FIGURES || sort === "date" ? `-${sort}` : sort);

/**
 * Votes of the record as a table, on a narrow screen as cards. What is in a cell narrows the list when it is clicked; with
 * `sortable` the heads of the columns sort it.
 */
export class VoteRows extends LitElement {
  static properties = { votes: { attribute: false }, about: { attribute: false }, query: { attribute: false }, sortable: { type: Boolean } };

  static styles = [look, css`
    :host { container-type: inline-size; }
    table { font-size: 0.9375rem; }
    tbody tr:hover { background: var(--blue-tint); }
    td, tbody th { padding-block: 0.5rem; }
    th:first-child, td:first-child { padding-inline-start: 0.5rem; }
    thead a { display: inline-flex; align-items: center; gap: 0.25rem; min-block-size: var(--tap); color: var(--soft); text-decoration: none; font-size: 0.8125rem; }
    thead a:hover, [aria-sort] a { color: var(--ink); }
    [aria-sort] a { font-weight: 700; }
    .document { font-family: var(--serif); font-size: 1.0625rem; white-space: nowrap; }
    .part { display: block; font: 400 0.8125rem/1.35 var(--sans); color: var(--soft); white-space: normal; }
    .quiet { color: inherit; text-decoration: underline; text-decoration-color: transparent; text-underline-offset: 0.2em; }
    td:hover > .quiet, .quiet:hover, .quiet:focus-visible { text-decoration-color: currentColor; color: var(--blue-deep); }
    .who { display: block; font-size: 0.875rem; line-height: 1.45; }
    .who a { color: var(--ink); }
    .nowrap { white-space: nowrap; }
    thead th { vertical-align: middle; }
    tbody .tap { min-block-size: 1.75rem; }
    tbody .who .tap { min-block-size: 1.5rem; }
    .count .figure { min-block-size: 1.75rem; }
    .strip { inline-size: 7rem; padding-block-start: 1.0625rem; }
    .order { display: none; }
    @container (max-width: 58rem) { .strip, .strip-head { display: none; } }
    @container (max-width: 46rem) {
      .order { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; align-items: center; margin-block-end: 0.75rem; }
      table, tbody { display: block; }
      thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { display: grid; grid-template-columns: auto auto auto 1fr; gap: 0.125rem 1rem; align-items: baseline; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.625rem 0.875rem; margin-block-end: 0.625rem; }
      td, tbody th { border: 0; padding: 0; min-inline-size: 0; text-align: start; }
      td:first-child { padding: 0; }
      .date { grid-row: 1; grid-column: 4; justify-self: end; color: var(--soft); font-size: 0.875rem; }
      .docs { grid-row: 1; grid-column: 1 / span 3; }
      .about, .came { grid-column: 1 / -1; }
      .strip { display: block; inline-size: auto; padding-block-start: 0.125rem; grid-row: 5; grid-column: 1 / -1; }
    }
    @media print { tbody tr { break-inside: avoid; } }
  `];

  render() {
    const { votes, sortable } = this;
    return html`${sortable ? this.#order() : nothing}<table role="table">
      <caption class="unseen">${t("record.list.caption")}</caption>
      <thead role="rowgroup"><tr role="row">${COLUMNS.map(([name, sort]) => this.#head(name, sort))}<th role="columnheader" class="strip-head" aria-hidden="true"></th></tr></thead>
      <tbody role="rowgroup">${votes.map((vote) => this.#row(vote))}</tbody></table>`;
  }

  get #sort() {
    return this.query.get("sort") ?? "-date";
  }

  #head(name, sort) {
    const label = t(`record.column.${name}`);
    const count = name in FIGURES ? "count" : "";
    if (!this.sortable || !sort) return html`<th role="columnheader" scope="col" class=${count}>${label}</th>`;
    const way = { [sort]: "ascending", [`-${sort}`]: "descending" }[this.#sort];
    const other = this.#sort === firstWay(sort) ? { ascending: `-${sort}`, descending: sort }[way] : firstWay(sort);
    return html`<th role="columnheader" scope="col" class=${count} aria-sort=${way ?? nothing}><a href=${linkTo([], changed(this.query, { sort: other }))}
      >${label}${way ? icon(way === "ascending" ? "up" : "down", "0.9em") : nothing}</a></th>`;
  }

  /** On a phone there are no heads to tap. */
  #order() {
    const choose = (event) => this.dispatchEvent(new CustomEvent("order-chosen", { detail: event.target.value }));
    return html`<label class="field order no-print">${t("record.order")}<select @change=${choose}>
      ${SORTS.map((sort) => html`<option value=${sort} ?selected=${sort === this.#sort}>${t(`record.order.${sort}`)}</option>`)}</select></label>`;
  }

  #row(vote) {
    const { id, date, part, kind, how, subject, subjectTitle, tally } = vote;
    const only = (changes, word, more = "") => html`<a class="quiet tap ${more}" href=${linkTo([], changed(this.query, changes))} title=${t("record.only", { what: word })}>${word}</a>`;
    const year = date.slice(0, 4);
    const notes = notesOf(part, WHOLE.has(kind) ? "" : t(`record.kind.${kind}`), how === "WITHOUT_VOTE" ? t("record.how.WITHOUT_VOTE") : "");
    return html`<tr role="row">
      <td role="cell" class="date nowrap"><a class="quiet tap" href=${linkTo([], changed(this.query, { from: year, to: year }))} title=${t("record.only", { what: year })}><time datetime=${date}>${shortDay(date)}</time></a></td>
      <th role="rowheader" scope="row" class="docs"><a class="document tap" href=${linkTo(["votes", id], recordOf(this.query))}>${documentOf(vote)}</a>${notes.length ? html`<span class="part">${notes.join(", ")}</span>` : nothing}</th>
      <td role="cell" class="about">${only({ subject }, subjectTitle)}</td>
      <td role="cell" class="came"><a class="quiet tap" href=${linkTo([], changed(this.query, { outcome: vote.outcome }))}>${outcomeMark(vote.outcome)}</a>${this.#who(vote)}</td>
      ${Object.keys(FIGURES).map((name) => html`<td role="cell" class="count">${figure(name, tally)}</td>`)}
      <td role="cell" class="strip" aria-hidden="true">${tally ? strip(tally) : nothing}</td></tr>`;
  }

  /** Who stopped it, or who stood apart, if they are few. */
  #who({ vetoes = [], votes = {} }) {
    const voted = (position) => Object.keys(votes).filter((seat) => votes[seat] === position && !vetoes.includes(seat));
    const line = (word, seats, changes) => (seats.length && seats.length <= MOST_NAMED ? html`<span class="who">${word} ${seats.map((seat, place) => html`${place ? ", " : ""}<a class="quiet tap" href=${linkTo([], changed(this.query, changes(seat)))}>${nameOf(this.about, seat)}</a>`)}</span>` : nothing);
    return html`${line(t("record.by"), vetoes, (seat) => ({ vetoedBy: seat }))}
      ${["AGAINST", "ABSTAINING"].map((vote) => line(t(`record.stood.${vote}`), voted(vote), (member) => ({ member, vote })))}`;
  }
}

/** A vote as a strip of three colours; the figures stand beside it. @param {Record<string, number>} tally */
export function strip(tally) {
  const names = Object.keys(FIGURES);
  const whole = names.reduce((sum, name) => sum + tally[name], tally.noPart ?? 0);
  const before = (place) => names.slice(0, place).reduce((sum, name) => sum + tally[name], 0);
  return html`<svg class="bar" viewBox=${`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">${names.map((name, place) => svg`<rect class=${name} x=${before(place)} width=${tally[name]} height="1"/>`)}</svg>`;
}

customElements.define("hs-vote-rows", VoteRows);
