import { css, html } from "lit";
import { t } from "../messages.js";
import { cited } from "./citing.js";
import { changed, filterOf, questionOf } from "./filter.js";
import { look } from "./look.js";
import { stacked } from "./options.js";
import { RecordPage } from "./page.js";
import { byOutcome, byVeto, numbersOf, sumOf, yearsOf } from "./series.js";
import { visit } from "./visits.js";
import { number, votesWord } from "./words.js";
import "./chart.js";
import "./narrow.js";

/** How has it changed? Votes by year and outcome, vetoes by decade and member. */
export class OverTime extends RecordPage {
  static styles = [look, css`section { display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); }`];

  questions() {
    const filter = filterOf(this.query);
    return {
      outcomes: questionOf(["counts"], filter, { by: "year,outcome" }),
      vetoes: questionOf(["counts"], this.#vetoed, { by: "decade,vetoedBy" }),
    };
  }

  get #vetoed() {
    return changed(filterOf(this.query), { outcome: "VETOED" });
  }

  titled() {
    return t("record.time.title");
  }

  drawn({ about, outcomes, vetoes }) {
    return html`<header class="stack"><h1>${t("record.time.title")}</h1></header>
      <hs-narrow .about=${about} .query=${this.query} .at=${["time"]}></hs-narrow>
      ${this.#outcomes(outcomes)}${this.#vetoes(vetoes, about)}
      ${cited(t("record.cite.time"), ["time"], this.query, about)}`;
  }

  #outcomes(counts) {
    const filter = filterOf(this.query);
    const data = byOutcome(counts);
    const to = (time) => changed(filter, yearsOf(time));
    return html`<section class="card"><h2>${t("record.time.outcomes")}</h2><p class="soft">${votesWord(counts.total)}. ${t("record.time.click")}</p>
      ${data.times.length ? html`<hs-chart .label=${t("record.time.outcomes")} .option=${stacked(data.times, data.series)} .numbers=${numbersOf(t("record.year"), data, to)}
        .csv=${questionOf(["counts"], filter, { by: "year,outcome", format: "csv" })} @part-asked=${({ detail }) => visit([], to(detail))}></hs-chart>` : html`<p>${t("record.none")}</p>`}</section>`;
  }

  #vetoes(counts, about) {
    const data = byVeto(counts, about);
    const to = (time) => changed(this.#vetoed, yearsOf(time));
    if (!data.series.length) return html`<section class="card"><h2>${t("record.time.vetoes")}</h2><p>${t("record.time.noVetoes")}</p></section>`;
    const sums = data.series.map(({ name, values }) => `${name} ${number(sumOf(values))}`).join(", ");
    return html`<section class="card"><h2>${t("record.time.vetoes")}</h2><p class="soft">${t("record.time.vetoes.text", { sums })}</p>
      <hs-chart .label=${t("record.time.vetoes")} .option=${stacked(data.times, data.series)} .numbers=${numbersOf(t("record.decade"), data, to)}
        .csv=${questionOf(["counts"], this.#vetoed, { by: "decade,vetoedBy", format: "csv" })} @part-asked=${({ detail }) => visit([], to(detail))}></hs-chart></section>`;
  }
}

customElements.define("hs-over-time", OverTime);
