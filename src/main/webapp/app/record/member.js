import { css, html, nothing } from "lit";
import { day, list, t } from "../messages.js";
import { cited } from "./citing.js";
import { changed, filterOf, linkTo, questionOf } from "./filter.js";
import { look } from "./look.js";
import { stacked } from "./options.js";
import { RecordPage } from "./page.js";
import { numbersOf, yearsOf } from "./series.js";
import { visit } from "./visits.js";
import { number } from "./words.js";
import "./chart.js";
import "./narrow.js";

const POSITIONS = { inFavour: ["IN_FAVOUR", "favour"], against: ["AGAINST", "against"], abstaining: ["ABSTAINING", "abstain"], noPart: ["NOT_PARTICIPATING", "edge"] };

/** A State that had the seat, and when. @param {{name: string, from?: string, to?: string}} state */
function stateWord({ name, from, to }) {
  if (from && to) return t("record.member.state", { name, from: day(from), to: day(to) });
  return to ? t("record.member.state.until", { name, to: day(to) }) : t("record.member.state.now", { name, from: from ? day(from) : "" });
}

/** One member in the record: its terms, how it voted year by year, its vetoes, who votes as it does. */
export class MemberPage extends RecordPage {
  static styles = [look, css`section { display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); }`];

  get #seat() {
    return this.path[1];
  }

  get #filter() {
    return filterOf(this.query);
  }

  questions() {
    return { member: questionOf(["members", this.#seat], this.#filter) };
  }

  titled({ member }) {
    return member.name;
  }

  drawn({ about, member }) {
    return html`<header class="stack"><p><a href=${linkTo(["members"], this.#filter)}>${t("record.members.title")}</a></p>
        <h1>${member.name}</h1>${this.#who(member)}</header>
      <hs-narrow .about=${about} .query=${this.query} .at=${this.path}></hs-narrow>
      ${this.#facts(member)}
      <div class="row"><a class="button main" href=${linkTo([], changed(this.#filter, { member: this.#seat }))}>${t("record.member.votes")}</a>
        ${member.vetoes ? html`<a class="button" href=${linkTo([], changed(this.#filter, { vetoedBy: this.#seat }))}>${t("record.member.itsVetoes")}</a>` : nothing}</div>
      ${this.#byYear(member)}${this.#vetoes(member)}
      <div class="pair">${this.#others("closest", member.closest)}${this.#others("furthest", member.furthest)}</div>
      ${cited(t("record.cite.member", { name: member.name }), this.path, this.query, about)}`;
  }

  #who({ name, officialName, permanent, states = [], terms = [] }) {
    const years = ({ from, to }) => (from === to ? String(from) : `${from}–${to}`);
    const former = states.map(stateWord);
    return html`<p class="lead">${officialName === name ? nothing : html`${officialName}. `}${permanent ? t("record.member.permanent") : t("record.member.terms", { n: terms.length, years: list(terms.map(years)) })}
      ${states.length > 1 ? html`<br>${t("record.member.states", { states: former.join("; ") })}` : nothing}</p>`;
  }

  #facts({ votes, positions = [], vetoes, alone, pivotal }) {
    const unknown = votes - positions.reduce((sum, each) => sum + each.votes, 0);
    const fact = (label, value) => html`<div><dt>${label}</dt><dd>${number(value)}</dd></div>`;
    return html`<dl class="facts">${fact(t("record.member.inAll"), votes)}${positions.map(({ key, votes: n }) => fact(t(`vote.long.${key}`), n))}${unknown ? fact(t("record.member.unknown"), unknown) : nothing}
      ${fact(t("record.member.vetoes"), vetoes)}${fact(t("record.member.alone"), alone)}${fact(t("record.member.pivotal"), pivotal)}</dl>`;
  }

  #byYear({ byYear = [], name }) {
    if (!byYear.length) return html`<p>${t("record.none")}</p>`;
    const data = { times: byYear.map(({ year }) => String(year)), series: Object.entries(POSITIONS).map(([key, [vote, colour]]) => ({ name: t(`vote.long.${vote}`), colour, values: byYear.map((each) => each[key] ?? 0) })) };
    const to = (time) => changed(this.#filter, { member: this.#seat, ...yearsOf(time) });
    return html`<section class="card"><h2>${t("record.member.byYear", { name })}</h2>
      <hs-chart .label=${t("record.member.byYear", { name })} .option=${stacked(data.times, data.series)} .numbers=${numbersOf(t("record.year"), data, to)}
        .csv=${questionOf(["counts"], changed(this.#filter, { member: this.#seat }), { by: "year,position", format: "csv" })} @part-asked=${({ detail }) => visit([], to(detail))}></hs-chart></section>`;
  }

  #vetoes({ vetoes, vetoesByDecade = [], name }) {
    if (!vetoes) return nothing;
    const data = { times: vetoesByDecade.map(({ decade }) => decade), series: [{ name: t("record.member.vetoes"), colour: "blue", values: vetoesByDecade.map((each) => each.vetoes) }] };
    const to = (time) => changed(this.#filter, { vetoedBy: this.#seat, ...yearsOf(time) });
    return html`<section class="card"><h2>${t("record.member.vetoesByDecade", { name })}</h2>
      <hs-chart .label=${t("record.member.vetoesByDecade", { name })} .option=${stacked(data.times, data.series)} .numbers=${numbersOf(t("record.decade"), data, to)}
        .csv=${questionOf(["counts"], changed(this.#filter, { vetoedBy: this.#seat }), { by: "decade", format: "csv" })} @part-asked=${({ detail }) => visit([], to(detail))}></hs-chart></section>`;
  }

  #others(which, members = []) {
    if (!members.length) return nothing;
    return html`<section class="card"><h2>${t(`record.member.${which}`)}</h2><p class="small soft">${t("record.member.contested")}</p>
      <table><thead><tr><th scope="col">${t("record.members.name")}</th><th scope="col" class="count">${t("record.member.together")}</th><th scope="col" class="count">${t("record.member.agreed")}</th></tr></thead>
      <tbody>${members.map(({ seat, name, votes, agreed }) => html`<tr><th scope="row"><a class="tap" href=${linkTo(["agreement", this.#seat, seat], this.#filter)}>${name}</a></th><td class="count">${number(votes)}</td><td class="count">${t("record.percent", { n: number((100 * agreed) / votes) })}</td></tr>`)}</tbody></table></section>`;
  }
}

customElements.define("hs-member", MemberPage);
