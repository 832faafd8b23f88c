import { css, html, LitElement, nothing } from "lit";
import { downloadStyle, reports } from "../downloads.js";
import { list, t } from "../messages.js";
import { spell } from "../times.js";
import { sheet } from "./look.js";
import { voteWord } from "./vote-card.js";

/** The page of one seat: what it said, how it voted, what it put forward. The teacher chooses the seat; a delegate sees the own one. */
export class SeatPage extends LitElement {
  static properties = { seats: { attribute: false }, all: { attribute: false }, meeting: { attribute: false }, seat: { state: true } };

  static styles = [sheet, downloadStyle, css`
    header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; }
    select { min-block-size: var(--tap); border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--paper); padding-inline: 0.5rem; max-inline-size: 100%; }
    .facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
    dt { font-size: 0.8125rem; color: var(--soft); } dd { font-size: 1.25rem; font-weight: 650; }
    .tables { display: grid; gap: 1.25rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); align-items: start; }
    h3 { margin-block-end: 0.25rem; }
    blockquote { margin: 0.25rem 0 0; font-family: var(--serif); border-inline-start: 3px solid var(--line); padding-inline-start: 0.75rem; overflow-wrap: anywhere; }
    li + li { margin-block-start: 0.5rem; }
    .differs { background: var(--abstain-tint); }
    .mark { display: block; font-size: 0.8125rem; color: var(--soft); }
  `];

  render() {
    const seat = this.seats.find((each) => each.seat === this.seat) ?? this.seats[0];
    return html`<section class="card">
      <header><h2>${this.seats.length > 1 ? t("debrief.seats") : t("debrief.own", { name: seat.name })}</h2>${this.#choice(seat)}</header>
      ${seat.people.length ? html`<p class="soft">${list(seat.people)}</p>` : html`<p class="soft">${t(`debrief.play.${seat.play}`)}</p>`}
      <p>${seat.text}</p>
      ${this.#facts(seat)}
      ${reports(`seats/${encodeURIComponent(seat.seat)}`, this.meeting, t("debrief.portfolio", { name: seat.name }))}
      <div class="tables">${this.#votes(seat)}${this.#speeches(seat)}${this.#papers(seat)}</div>
    </section>`;
  }

  #choice(seat) {
    if (this.seats.length < 2) return nothing;
    return html`<label><span class="unseen">${t("debrief.seat")}</span><select @change=${(event) => { this.seat = event.target.value; }}>
      ${this.seats.map((each) => html`<option value=${each.seat} ?selected=${each === seat}>${each.name}</option>`)}</select></label>`;
  }

  #facts({ seconds, percent, speeches = [], notes }) {
    const fact = (name, value) => html`<div><dt>${t(`debrief.${name}`)}</dt><dd>${value}</dd></div>`;
    return html`<dl class="facts">${fact("speeches", speeches.length)}${fact("time", spell(seconds))}${fact("share", t("debrief.percent", { n: percent }))}${fact("notes", notes)}</dl>`;
  }

  #votes({ votes = [] }) {
    if (!votes.length) return nothing;
    return html`<div class="wide"><h3>${t("debrief.votesOf")}</h3><table>
      <thead><tr><th scope="col">${t("debrief.question")}</th><th scope="col">${t("debrief.here")}</th><th scope="col">${t("debrief.there")}</th></tr></thead>
      <tbody>${votes.map(({ title, vote, really, differs, pivotal }) => html`<tr class=${differs ? "differs" : ""}><th scope="row">${title}${pivotal ? html`<span class="mark">${t("debrief.isPivotal")}</span>` : nothing}</th>
        <td>${voteWord(vote)}</td><td>${really ? voteWord(really) : html`<span class="soft">${t("debrief.unknown")}</span>`}</td></tr>`)}</tbody></table></div>`;
  }

  #speeches({ speeches = [], points = [] }) {
    if (!speeches.length && !points.length) return nothing;
    return html`<div><h3>${t("debrief.said")}</h3><ul>
      ${speeches.map(({ purpose, seconds, words = [] }) => html`<li>${t(`debrief.purpose.${purpose}`)} <span class="soft">${spell(seconds)}</span>${words.length ? html`<blockquote>${words.map((text) => html`<p>${text}</p>`)}</blockquote>` : nothing}</li>`)}
      ${points.map(({ point }) => html`<li>${t("debrief.point")}${point ? html`<blockquote>${point}</blockquote>` : nothing}</li>`)}</ul></div>`;
  }

  #papers({ sponsored = [], amendments = [], motions = [] }) {
    const papers = [...sponsored, ...amendments, ...motions];
    if (!papers.length) return nothing;
    return html`<div><h3>${t("debrief.papers")}</h3><ul>${papers.map(({ title, standing }) => html`<li>${title} <span class="soft">(${t(`debrief.standing.${standing}`)})</span></li>`)}</ul></div>`;
  }
}

customElements.define("hs-seat-page", SeatPage);
