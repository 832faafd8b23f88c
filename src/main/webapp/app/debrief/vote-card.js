import { css, html, LitElement, nothing, svg } from "lit";
import { icon, voteIcon } from "../icons.js";
import { list, t } from "../messages.js";
import { sheet } from "./look.js";

const SHAPES = { ADOPTED: "adopted", NOT_ADOPTED: "refused" };
const COUNTS = ["inFavour", "against", "abstaining", "notParticipating", "absent"];

/** A vote as a word with its shape. @param {string} [vote] */
export const voteWord = (vote) => (vote ? html`<span class="vote ${vote}">${voteIcon(vote)} ${t(`vote.long.${vote}`)}</span>` : nothing);

/** One vote of the meeting: how it came out and why, beside how the members really voted, and by other rules. */
export class VoteCard extends LitElement {
  static properties = { vote: { attribute: false }, seats: { attribute: false }, open: { type: Boolean } };

  static styles = [sheet, css`
    details.card { padding: 0; }
    summary { display: flex; gap: 0.75rem; align-items: center; cursor: pointer; list-style: none; padding: 0.75rem 1.125rem; min-block-size: var(--tap); border-radius: var(--radius); }
    summary::-webkit-details-marker { display: none; }
    summary > div { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
    details[open] > summary .more { transform: rotate(180deg); }
    .more { color: var(--blue); line-height: 0; }
    .shape { line-height: 0; font-size: 1.25rem; }
    h3 { font-family: var(--serif); }
    .inside { padding: 0 1.125rem 1.125rem; display: grid; gap: 1.25rem; }
    .why { display: grid; gap: 0.5rem; max-inline-size: 60rem; }
    .tables { display: grid; gap: 1.25rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); align-items: start; }
    h4 { margin: 0 0 0.25rem; font-size: 0.9375rem; }
    .counts { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; margin-block-start: 0.25rem; font-size: 0.9375rem; }
    .differs { background: var(--abstain-tint); }
    td, th { padding-inline: 0.375rem; }
    .mark { display: block; font-size: 0.8125rem; font-weight: 400; color: var(--soft); }
    @media print { .more { display: none; } }
  `];

  render() {
    const { title, headline, result, symbol } = this.vote;
    return html`<details class="card" ?open=${this.open}>
      <summary><span class="shape ${result}">${icon(SHAPES[result])}</span>
        <div><h3>${symbol && !title.includes(symbol) ? `${symbol}: ${title}` : title}</h3><p class=${result}>${headline}</p></div>
        <span class="more">${icon("chevron")}</span></summary>
      <div class="inside">${this.#why()}${this.vote.votedOn ? html`<div class="tables">${this.#rows()}${this.#others()}</div>` : nothing}</div>
    </details>`;
  }

  #name(seat) {
    return this.seats.find((each) => each.seat === seat)?.name ?? seat;
  }

  #why() {
    const { explanation, takes, rule, votedOn, pivotal = [], really } = this.vote;
    return html`<div class="why">
      ${votedOn ? this.#tally() : nothing}
      <p>${explanation}</p>
      <p>${takes}</p>
      ${pivotal.length ? html`<p><b>${t("debrief.pivotal")}</b> ${list(pivotal.map((seat) => this.#name(seat)))}</p>` : nothing}
      ${really ? html`<p><b>${t("debrief.really")}</b> ${really.text}</p>` : nothing}
      <p class="small soft">${rule?.link ? html`<a href=${rule.link} rel="noopener noreferrer" target="_blank">${rule.citation}<span class="unseen"> ${t("link.leaves")}</span></a>` : rule?.citation}</p>
    </div>`;
  }

  #tally() {
    const { tally, required } = this.vote;
    const whole = COUNTS.reduce((sum, name) => sum + (tally[name] ?? 0), 0);
    const start = (place) => COUNTS.slice(0, place).reduce((sum, name) => sum + tally[name], 0);
    return html`<div>
      <svg class="bar" viewBox=${`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">${COUNTS.slice(0, 3).map((name, place) => svg`<rect class=${name} x=${start(place)} width=${tally[name]} height="1"/>`)}</svg>
      <ul class="counts">${COUNTS.filter((name, place) => place < 3 || tally[name]).map((name) => html`<li><b>${tally[name]}</b> ${t(`tally.${name}`)}</li>`)}<li class="soft">${t("bar.needed", { n: required })}</li></ul>
    </div>`;
  }

  #rows() {
    const { rows = [], pivotal = [], vetoes = [] } = this.vote;
    if (!rows.length) return nothing;
    const known = rows.some(({ really }) => really);
    const marks = (seat) => [vetoes.includes(seat) && t("debrief.veto"), pivotal.includes(seat) && t("debrief.isPivotal")].filter(Boolean).join(", ");
    return html`<div class="wide"><table>
      <caption class="unseen">${t("debrief.rows")}</caption>
      <thead><tr><th scope="col">${t("debrief.member")}</th><th scope="col">${t("debrief.here")}</th>${known ? html`<th scope="col">${t("debrief.there")}</th>` : nothing}</tr></thead>
      <tbody>${rows.map(({ seat, vote, really, differs }) => html`<tr class=${differs ? "differs" : ""}>
        <th scope="row">${this.#name(seat)}<span class="mark">${marks(seat)}</span></th><td>${voteWord(vote)}</td>
        ${known ? html`<td>${really ? voteWord(really) : html`<span class="soft">${t("debrief.unknown")}</span>`}${differs ? html`<span class="mark">${t("debrief.differs")}</span>` : nothing}</td>` : nothing}</tr>`)}</tbody>
    </table></div>`;
  }

  #others() {
    const { others = [] } = this.vote;
    if (!others.length) return nothing;
    return html`<div><h4>${t("debrief.others")}</h4><div class="wide"><table>
      <thead><tr><th scope="col">${t("debrief.rule")}</th><th scope="col">${t("debrief.outcome")}</th></tr></thead>
      <tbody>${others.map(({ title, result, required, same, text }) => html`<tr><th scope="row">${title}<span class="mark">${text}</span></th>
        <td><span class="vote ${result}">${icon(SHAPES[result])} ${t(`debrief.result.${result}`)}</span><span class="mark">${t("bar.needed", { n: required })}${same ? nothing : html` · <b>${t("debrief.otherwise")}</b>`}</span></td></tr>`)}</tbody>
    </table></div></div>`;
  }
}

customElements.define("hs-vote-card", VoteCard);
