import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { cited } from "./citing.js";
import { changed, filterOf, linkTo, questionOf } from "./filter.js";
import { look } from "./look.js";
import { stacked } from "./options.js";
import { RecordPage } from "./page.js";
import { byOutcome, numbersOf, sumOf, yearsOf } from "./series.js";
import { visit } from "./visits.js";
import { outcomeMark, subjectOf, votesWord } from "./words.js";
import "./chart.js";
import "./narrow.js";
import "./rows.js";

const NEWEST = "25";

/** One subject: what the Council voted on it, over time, and the latest votes. */
export class SubjectPage extends RecordPage {
  static styles = [look, css`section { display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }`];

  get #filter() {
    return changed(filterOf(this.query), { subject: this.path[1] });
  }

  questions() {
    return {
      years: questionOf(["counts"], this.#filter, { by: "year,outcome" }),
      found: questionOf(["votes"], this.#filter, { sort: "-date", size: NEWEST }),
    };
  }

  titled({ about }) {
    return subjectOf(about, this.path[1]).title;
  }

  drawn({ about, years, found }) {
    const { title, text } = subjectOf(about, this.path[1]);
    const others = changed(this.query, { subject: "" });
    return html`<header class="stack"><p><a href=${linkTo(["subjects"], others)}>${t("record.subjects.title")}</a></p><h1>${title}</h1>${text && text !== title ? html`<p class="lead">${text}</p>` : nothing}</header>
      <hs-narrow .about=${about} .query=${others} .at=${this.path}></hs-narrow>
      ${years.rows.length ? this.#years(years, title) : nothing}
      ${found.total ? html`<section><h2>${t("record.subject.newest")}</h2>
        <hs-vote-rows .votes=${found.votes} .about=${about} .query=${this.#filter}></hs-vote-rows>
        <p><a class="button main" href=${linkTo([], this.#filter)}>${t("record.subject.all", { votes: votesWord(found.total) })}</a></p></section>` : html`<p role="status">${t("record.none")}</p>`}
      ${cited(t("record.cite.subject", { title }), this.path, others, about)}`;
  }

  #years(counts, title) {
    const data = byOutcome(counts);
    const to = (time) => changed(this.#filter, yearsOf(time));
    const sums = data.series.map(({ values }) => sumOf(values));
    return html`<section class="card"><h2>${t("record.subject.years")}</h2>
      <ul class="row">${["ADOPTED", "VETOED", "TOO_FEW_VOTES"].map((outcome, place) => html`<li>${outcomeMark(outcome)} <b>${sums[place]}</b></li>`)}</ul>
      <hs-chart .label=${`${title}: ${t("record.subject.years")}`} .option=${stacked(data.times, data.series)} .numbers=${numbersOf(t("record.year"), data, to)}
        .csv=${questionOf(["counts"], this.#filter, { by: "year,outcome", format: "csv" })} @part-asked=${({ detail }) => visit([], to(detail))}></hs-chart></section>`;
  }
}

customElements.define("hs-subject", SubjectPage);
