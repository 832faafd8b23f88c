import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { Scene } from "./scene.js";

const MOST = 6;
const SHAPES = { ADOPTED: "adopted", NOT_ADOPTED: "refused" };
const COUNTS = ["inFavour", "against", "abstaining"];

/** A tally such as "13-1-1" in words; without a vote there is none. @param {string} tally */
const counted = (tally) => tally.split("-").map((count, place) => `${count} ${t(`tally.${COUNTS[place]}`)}`).join(", ");

/** The agenda before it is adopted, or what has been decided so far. */
export class Decided extends Scene {
  static styles = [Scene.styles, css`
    .item { font-family: var(--serif); font-size: calc(4.6 * var(--u)); line-height: 1.2; text-wrap: balance; }
    ol { display: grid; gap: calc(0.9 * var(--u)); inline-size: 100%; text-align: start; }
    .results > * { inline-size: calc(84 * var(--u)); max-inline-size: 100%; }
    li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: calc(1.2 * var(--u)); align-items: center; padding-block: calc(1 * var(--u)); font-size: calc(2.1 * var(--u)); }
    li svg { inline-size: 1.1em; block-size: 1.1em; }
    .ADOPTED svg { color: var(--favour); } .NOT_ADOPTED svg { color: var(--against); }
    .title { overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
    .came { font-weight: 650; white-space: nowrap; text-align: end; }
    .came small { display: block; color: var(--soft); font-weight: 400; font-size: 0.75em; }
    table { border-collapse: collapse; font-size: calc(2 * var(--u)); }
    th, td { padding: calc(0.6 * var(--u)) calc(1.2 * var(--u)); border-block-end: 1px solid var(--line); text-align: end; }
    th:first-child { text-align: start; }
    @media (max-aspect-ratio: 1) { li { grid-template-columns: auto minmax(0, 1fr); } .came { grid-column: 2; text-align: start; white-space: normal; } }
  `];

  static properties = { scene: {} };

  render() {
    return this.scene === "agenda" ? this.#agenda() : this.#results();
  }

  #agenda() {
    const { meeting } = this.sections;
    return html`<section class="middle come"><p class="eyebrow">${t("projector.agenda")}</p><p class="item">${meeting.item}</p>
      <p class="soft">${t("projector.agendaRule")}</p></section>`;
  }

  #results() {
    const { results = [], polls = [] } = this.sections;
    return html`<section class="middle results">
      ${results.length ? html`<h2>${t("projector.decided")}</h2><ol>${results.slice(-MOST).map((result) => this.#result(result))}</ol>` : nothing}
      ${polls.length ? pollTable(polls.at(-1)) : nothing}
    </section>`;
  }

  #result({ title, result, lead, tally }) {
    return html`<li class="panel ${result}">${icon(SHAPES[result])}<span class="title serif">${title}</span>
      <span class="came">${lead}${tally ? html`<small>${counted(tally)}</small>` : nothing}</span></li>`;
  }
}

/** What a straw poll came to. @param {object} poll */
export function pollTable({ candidates = [] }) {
  const columns = ["encourage", "discourage", "noOpinion"];
  const coloured = candidates.some(({ permanentDiscourage }) => permanentDiscourage);
  return html`<h2>${t("projector.pollResult")}</h2><table>
    <thead><tr><th scope="col">${t("figures.candidate")}</th>${columns.map((name) => html`<th scope="col">${t(`figures.${name}`)}</th>`)}
      ${coloured ? html`<th scope="col">${t("projector.permanentDiscourage")}</th>` : nothing}</tr></thead>
    <tbody>${candidates.map((each) => html`<tr><th scope="row">${each.name}</th>${columns.map((name) => html`<td>${each[name]}</td>`)}
      ${coloured ? html`<td>${each.permanentDiscourage ?? 0}</td>` : nothing}</tr>`)}</tbody></table>`;
}

customElements.define("hs-decided", Decided);
