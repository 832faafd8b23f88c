import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { cited } from "./citing.js";
import { changed, filterOf, linkTo, questionOf } from "./filter.js";
import { look } from "./look.js";
import { agreementIn, measured, measureField, measureOf } from "./measure.js";
import { lines } from "./options.js";
import { RecordPage } from "./page.js";
import { yearsOf } from "./series.js";
import { visit } from "./visits.js";
import { nameOf, number } from "./words.js";
import "./chart.js";
import "./narrow.js";

const STEPS = ["year", "decade"];

/** How often two members voted alike, over time. */
export class TwoMembers extends RecordPage {
  static styles = [look, css`
    section { display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); }
    .same { font-weight: 700; background: var(--blue-tint); }
    .pair { grid-template-columns: minmax(0, 1fr); }
    thead .count { white-space: normal; }
    td.count { padding-inline-end: 0.75rem; }
    .choose { align-items: end; gap: 0.5rem 1rem; }
    .about { flex: 1 1 20rem; max-inline-size: 44rem; padding-block-end: 0.5rem; }
  `];

  questions() {
    return { two: questionOf(this.path, filterOf(this.query), this.#view) };
  }

  get #view() {
    return { ...agreementIn(this.query), by: this.query.get("by") ?? "year", members: undefined, minimum: undefined };
  }

  titled({ about }) {
    return this.#title(about);
  }

  #title(about) {
    return t("record.two.title", { one: nameOf(about, this.path[1]), other: nameOf(about, this.path[2]) });
  }

  drawn({ about, two }) {
    const { votes, agreed, value } = two.total;
    const by = this.query.get("by") ?? "year";
    return html`<header class="stack"><p><a href=${linkTo(["agreement"], changed(this.query, { by: "" }))}>${t("record.agreement.title")}</a></p><h1>${this.#title(about)}</h1>
        <p class="lead">${votes ? t("record.two.total", { votes: number(votes), agreed: number(agreed) }) : t("record.two.never")} ${votes && value !== undefined ? t("record.two.value", { value: number(value, 3) }) : nothing}</p></header>
      <hs-narrow .about=${about} .query=${this.query} .at=${this.path}></hs-narrow>
      <div class="row choose no-print">${measureField(this.path, this.query)}
        <label class="field">${t("record.two.by")}<select name="by" @change=${({ target }) => visit(this.path, changed(this.query, { by: target.value === "year" ? "" : target.value }))}>${STEPS.map((step) => html`<option value=${step} ?selected=${step === by}>${t(`record.two.by.${step}`)}</option>`)}</select></label></div>
      <div class="pair">${two.over.length ? this.#over(two, about, by) : nothing}${two.cells?.length ? this.#cells(two, about) : nothing}</div>
      ${cited(measured(t("record.cite.two", { members: this.#title(about) }), this.query), this.path, this.query, about)}`;
  }

  /** How the one voted when the other voted so. */
  #cells({ cells }, about) {
    const [one, other] = this.path.slice(1).map((seat) => nameOf(about, seat));
    const keys = (side) => [...new Set(cells.map((cell) => cell[side]))];
    const votes = (row, column) => cells.find((cell) => cell.one === row && cell.other === column)?.votes ?? 0;
    return html`<section class="card"><h2>${t("record.two.cells")}</h2><p class="small soft">${t("record.two.cells.text", { one, other })}</p><table>
      <thead><tr><th scope="col"><span class="unseen">${one}</span></th>${keys("other").map((vote) => html`<th scope="col" class="count">${other}: ${t(`vote.word.${vote}`)}</th>`)}</tr></thead>
      <tbody>${keys("one").map((row) => html`<tr><th scope="row">${one}: ${t(`vote.word.${row}`)}</th>${keys("other").map((column) => html`<td class="count ${row === column ? "same" : ""}">${number(votes(row, column))}</td>`)}</tr>`)}</tbody></table></section>`;
  }

  #over({ over }, about, by) {
    const times = over.map(({ key }) => key);
    const label = this.#title(about);
    const series = [{ name: t(`record.measure.${measureOf(this.query)}`), colour: "blue", values: over.map(({ value }) => value), weights: over.map(({ votes }) => votes) }];
    const to = (time) => changed(filterOf(this.query), { member: this.path.slice(1, 3).join(","), ...yearsOf(time) });
    const numbers = {
      heads: [t(`record.${by}`), t("record.two.votes"), t("record.two.agreed"), t("record.two.measure")],
      rows: over.map(({ key, votes, agreed, value }) => ({ cells: [key, number(votes), number(agreed), value === undefined ? "–" : number(value, 3)], href: linkTo([], to(key)) })),
    };
    const bounds = measureOf(this.query) === "kappa" ? { min: -1, max: 1 } : { min: 0, max: 1 };
    return html`<section class="card"><h2>${t("record.two.over")}</h2><p class="small soft">${t("record.two.dots")}</p><hs-chart .label=${label} .option=${lines(times, series, bounds)} .numbers=${numbers}
      .csv=${questionOf(this.path, filterOf(this.query), { ...this.#view, format: "csv" })} @part-asked=${({ detail }) => visit([], to(detail))}></hs-chart></section>`;
  }
}

customElements.define("hs-two-members", TwoMembers);
