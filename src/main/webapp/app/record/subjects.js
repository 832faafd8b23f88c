import { css, html } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { cited } from "./citing.js";
import { changed, filterOf, linkTo, questionOf } from "./filter.js";
import { look } from "./look.js";
import { RecordPage } from "./page.js";
import { crossed, sumOf, yearsOf } from "./series.js";
import { number } from "./words.js";
import "./narrow.js";

const SHADES = [0, 1, 3, 8, 15, 30, 60, 100];

/** What did the Council vote on, and when? Subjects by decade, each cell a number and a shade. */
export class Subjects extends RecordPage {
  static styles = [look, css`
    .wide { border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
    table { border-collapse: separate; border-spacing: 1px; font-size: 0.9375rem; }
    th, td { border: 0; vertical-align: middle; }
    thead th { padding: 0.5rem 0.375rem; }
    thead .count { text-align: center; }
    tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); min-inline-size: 9rem; padding: 0.25rem 0.75rem; font-weight: 550; }
    thead th:first-child { padding-inline-start: 0.75rem; position: sticky; inset-inline-start: 0; background: var(--paper); }
    td { padding: 0; text-align: center; }
    td a, td span { display: grid; place-items: center; min-inline-size: 2.75rem; block-size: 2.25rem; color: var(--ink); text-decoration: none; }
    td a:hover { outline: 2px solid var(--blue); outline-offset: -2px; }
    .all a { font-weight: 650; }
    .s1 { background: color-mix(in srgb, var(--blue) 7%, var(--paper)); } .s2 { background: color-mix(in srgb, var(--blue) 13%, var(--paper)); } .s3 { background: color-mix(in srgb, var(--blue) 20%, var(--paper)); }
    .s4 { background: color-mix(in srgb, var(--blue) 27%, var(--paper)); } .s5 { background: color-mix(in srgb, var(--blue) 35%, var(--paper)); } .s6 { background: color-mix(in srgb, var(--blue) 44%, var(--paper)); }
    .s7 { background: color-mix(in srgb, var(--blue) 88%, var(--paper)); } .s7 a { color: var(--on-blue); }
    .none { color: var(--soft); }
  `];

  questions() {
    return { counts: questionOf(["counts"], filterOf(this.query), { by: "decade,subject" }) };
  }

  titled() {
    return t("record.subjects.title");
  }

  drawn({ about, counts }) {
    const { times, values } = crossed(counts, about.subjects.map(({ key }) => key));
    const sum = (key) => sumOf(values[key]);
    const subjects = about.subjects.filter(({ key }) => sum(key));
    return html`<header class="stack"><h1>${t("record.subjects.title")}</h1><p class="lead">${t("record.subjects.lead")}</p></header>
      <hs-narrow .about=${about} .query=${this.query} .at=${["subjects"]}></hs-narrow>
      ${subjects.length ? html`<div class="wide" role="region" tabindex="0" aria-label=${t("record.subjects.title")}><table><caption class="unseen">${t("record.subjects.title")}</caption>
        <thead><tr><th scope="col">${t("record.subjects.subject")}</th><th scope="col" class="count">${t("record.subjects.all")}</th>${times.map((time) => html`<th scope="col" class="count">${time}</th>`)}</tr></thead>
        <tbody>${subjects.map(({ key, title }) => html`<tr><th scope="row"><a class="tap" href=${linkTo(["subjects", key], filterOf(this.query))}>${title}</a></th>
          <td class="all"><a href=${linkTo([], changed(filterOf(this.query), { subject: key }))}>${number(sum(key))}</a></td>${times.map((time, place) => this.#cell(key, time, values[key][place]))}</tr>`)}</tbody></table></div>` : html`<p role="status">${t("record.none")}</p>`}
      <div class="row no-print"><a class="button" href=${questionOf(["counts"], filterOf(this.query), { by: "decade,subject", format: "csv" })} download>${icon("download")} ${t("record.numbers.csv")}</a></div>
      ${cited(t("record.cite.subjects"), ["subjects"], this.query, about)}`;
  }

  #cell(subject, time, votes) {
    if (!votes) return html`<td class="none"><span>·</span></td>`;
    const shade = SHADES.filter((least) => votes >= least).length - 1;
    return html`<td class=${`s${shade}`}><a href=${linkTo([], changed(filterOf(this.query), { subject, ...yearsOf(time) }))}>${number(votes)}</a></td>`;
  }
}

customElements.define("hs-subjects", Subjects);
