import { css, html, LitElement, nothing } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { changed, filterOf, linkTo, questionOf } from "../filter.js";
import { look } from "../look.js";
import { documentOf, number, outcomeMark, shortDay, votesWord } from "../words.js";
import { FLIPS, changeWord } from "./changes.js";
import { ruleOf, withRule } from "./rule.js";

/** The votes that come out otherwise, a page of them: then, now, and why. */
export class Flips extends LitElement {
  static properties = { flips: { attribute: false }, replay: { attribute: false }, query: { attribute: false } };

  static styles = [look, css`
    section { display: grid; gap: 0.75rem; }
    .pager { justify-content: space-between; }
    .document { font-weight: 600; overflow-wrap: anywhere; }
    .nowrap { white-space: nowrap; }
    @media (max-width: 40rem) {
      table, tbody, tr, td, tbody th { display: block; border: 0; padding-block: 0.0625rem; }
      thead { display: none; } tr { padding-block: 0.625rem; border-block-end: 1px solid var(--line); }
    }
  `];

  render() {
    const { flips, replay, query } = this;
    const file = (format) => questionOf(["replay", "flips"], filterOf(query), { ...ruleOf(query), change: query.get("change"), format });
    return html`<section class="card"><h2>${t("replay.flips")}</h2>
      <div class="row no-print" role="group" aria-label=${t("replay.flips.which")}>${this.#choices(replay)}</div>
      <p role="status">${votesWord(flips.total)}</p>
      ${flips.total ? html`${this.#table(flips.votes)}${this.#pager(flips)}` : nothing}
      <div class="row no-print"><a class="button" id="flips-csv" href=${file("csv")} download>${icon("download")} ${t("replay.flips.csv")}</a><a class="button" href=${file("ndjson")} download>${icon("download")} ${t("replay.flips.ndjson")}</a></div>
    </section>`;
  }

  #choices({ all: { changes } }) {
    const now = this.query.get("change") ?? "";
    const choice = (change, word, votes) => html`<a class="button" href=${linkTo(["replay"], changed(this.query, { change }))} aria-current=${now === change ? "true" : nothing}>${word} <b>${number(votes)}</b></a>`;
    const kinds = [...Object.keys(FLIPS), "OTHER_GROUND"].filter((change) => changes[change]);
    const turned = Object.keys(FLIPS).reduce((sum, change) => sum + changes[change], 0);
    return html`${choice("", t("replay.flips.all"), turned)}${(kinds.length > 1 || now ? kinds : []).map((change) => choice(change, changeWord(change), changes[change]))}`;
  }

  #table(votes) {
    const heads = ["date", "document", "subject", "then", "now", "why"];
    return html`<div class="wide"><table><caption class="unseen">${t("replay.flips")}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${t(`replay.column.${head}`)}</th>`)}</tr></thead>
      <tbody>${votes.map((vote) => this.#row(vote))}</tbody></table></div>`;
  }

  #row(vote) {
    const { id, date, subjectTitle, part, outcome, change, worst, best } = vote;
    const gains = change.endsWith("_ADOPTED") && !change.endsWith("NOT_ADOPTED");
    return html`<tr><td class="nowrap"><time datetime=${date}>${shortDay(date)}</time></td>
      <th scope="row"><a class="document tap" href=${linkTo(["replay", id], this.#oneVote)}>${documentOf(vote)}</a>${part ? html` <span class="soft">${part}</span>` : nothing}</th>
      <td>${subjectTitle}</td><td>${outcomeMark(outcome)}</td><td class="nowrap"><b>${changeWord(change)}</b></td><td>${(gains ? best : worst).headline}</td></tr>`;
  }

  get #oneVote() {
    const record = this.query.get("record");
    return withRule(new Map(record ? [["record", record]] : []), ruleOf(this.query));
  }

  #pager({ page, pages }) {
    if (pages < 2) return nothing;
    const to = (other, label) => (other >= 1 && other <= pages ? html`<a class="button" href=${linkTo(["replay"], new Map([...changed(this.query, {}), ["page", String(other)]]))}>${label}</a>` : html`<span></span>`);
    return html`<nav class="row pager no-print" aria-label=${t("record.pages")}>${to(page - 1, html`${icon("before")} ${t("record.page.before")}`)}<span>${t("record.page", { page, pages })}</span>${to(page + 1, html`${t("record.page.after")} ${icon("after")}`)}</nav>`;
  }
}

customElements.define("hs-flips", Flips);
