import { css, html, nothing } from "lit";
import { t } from "../../messages.js";
import { filterOf, questionOf } from "../filter.js";
import { look } from "../look.js";
import { lying, stacked } from "../options.js";
import { RecordPage } from "../page.js";
import { numbersOf } from "../series.js";
import { byChange, turning } from "./changes.js";
import { citedReplay } from "./citing.js";
import { TRIED } from "./grid.js";
import { besideOf, ruleOf } from "./rule.js";
import "../chart.js";
import "../narrow.js";
import "./effects.js";
import "./finding.js";
import "./flips.js";
import "./rule-form.js";

const SIZE = "20";
const MOST_SUBJECTS = 12;

/** What would another rule change? The votes chosen, counted by it, beside what they came to. */
export class Replay extends RecordPage {
  static styles = [look, css`.caveat { max-inline-size: 60rem; } .charts > section { display: grid; gap: 0.5rem; align-content: start; grid-template-columns: minmax(0, 1fr); }`];

  questions() {
    const { query } = this;
    const [votes, rule, beside] = [filterOf(query), ruleOf(query), besideOf(query)];
    const list = { ...rule, change: query.get("change"), page: query.get("page"), size: SIZE };
    return {
      councils: "api/councils",
      replay: questionOf(["replay"], votes, rule),
      flips: questionOf(["replay", "flips"], votes, list),
      grid: this.#gridQuestion(),
      ...(beside ? { beside: questionOf(["replay"], votes, { model: beside }) } : {}),
    };
  }

  #gridQuestion(more = {}) {
    return questionOf(["replay", "rules"], filterOf(this.query), { models: ruleOf(this.query).model ?? "STATUS_QUO", ...TRIED, ...more });
  }

  titled() {
    return t("replay.title");
  }

  drawn({ about, councils, replay, flips, grid, beside }) {
    return html`<header class="stack"><h1>${t("replay.title")}</h1><p class="lead">${t("replay.lead")}</p></header>
      <hs-narrow .about=${about} .query=${this.query} .at=${["replay"]}></hs-narrow>
      <hs-rule-form .about=${about} .models=${councils.models} .query=${this.query} .at=${["replay"]}></hs-rule-form>
      <div class=${beside ? "pair" : "stack"}><hs-finding .replay=${replay}></hs-finding>${beside ? html`<hs-finding .replay=${beside}></hs-finding>` : nothing}</div>
      <p class="note caveat">${replay.caveat}</p>
      <div class="pair charts">${this.#groups("decade", replay.byDecade, stacked)}${this.#groups("subject", turning(replay.bySubject).slice(0, MOST_SUBJECTS), lying)}</div>
      <hs-flips .flips=${flips} .replay=${replay} .query=${this.query}></hs-flips>
      <hs-effects .effects=${replay.byMember} .query=${this.query} .csv=${this.#csv("member")}></hs-effects>
      ${replay.rule.keepsSeats ? html`<hs-replay-grid .rules=${grid.rules} .query=${this.query} .csv=${this.#gridQuestion({ format: "csv" })}></hs-replay-grid>` : nothing}
      ${citedReplay(["replay"], this.query, about, replay)}`;
  }

  #groups(by, groups, drawing) {
    const data = byChange(groups);
    const title = t(`replay.by.${by}`);
    return html`<section class="card"><h2>${title}</h2>${data.series.length ? html`<hs-chart .label=${title} .option=${drawing(data.times, data.series)} .numbers=${numbersOf(t(`replay.${by}`), data)} .csv=${this.#csv(by)}></hs-chart>`
      : html`<p class="soft">${t("replay.nothing")}</p>`}</section>`;
  }

  #csv(by) {
    return questionOf(["replay"], filterOf(this.query), { ...ruleOf(this.query), by, format: "csv" });
  }
}

customElements.define("hs-replay", Replay);
