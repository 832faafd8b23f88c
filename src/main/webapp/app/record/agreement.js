import { css, html } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { cited } from "./citing.js";
import { changed, filterOf, linkTo, questionOf } from "./filter.js";
import { look } from "./look.js";
import { agreementIn, measured, measureField } from "./measure.js";
import { RecordPage } from "./page.js";
import { number, votesWord } from "./words.js";
import "./matrix.js";
import "./narrow.js";

const PERMANENT = "CHN,FRA,GBR,RUS,USA";

/** Who votes with whom? */
export class AgreementPage extends RecordPage {
  static styles = [look, css`
    .choose { align-items: end; gap: 0.5rem 1rem; }
    .about { flex: 1 1 20rem; max-inline-size: 44rem; padding-block-end: 0.5rem; }
  `];

  questions() {
    return { agreement: questionOf(["agreement"], filterOf(this.query), this.#view) };
  }

  get #view() {
    return { ...agreementIn(this.query), by: undefined };
  }

  titled() {
    return t("record.agreement.title");
  }

  drawn({ about, agreement }) {
    const { votes, members, rice } = agreement;
    return html`<header class="stack"><h1>${t("record.agreement.title")}</h1><p class="lead">${t("record.agreement.lead")}</p></header>
      <hs-narrow .about=${about} .query=${this.query} .at=${["agreement"]}></hs-narrow>
      <div class="row choose no-print">${measureField(["agreement"], this.query)}</div>
      ${members.length > 1 ? html`<p role="status">${t("record.agreement.over", { votes: votesWord(votes), n: members.length })} ${rice === undefined ? "" : t("record.agreement.rice", { rice: number(rice, 2) })}</p>
        <hs-matrix .agreement=${agreement} .query=${this.query}></hs-matrix>
        <p class="small soft">${t("record.agreement.legend")}</p>` : html`<p role="status">${t("record.agreement.none")}</p>`}
      <div class="row no-print">${this.#permanent()}<a class="button" href=${questionOf(["agreement"], filterOf(this.query), { ...this.#view, format: "csv" })} download>${icon("download")} ${t("record.numbers.csv")}</a></div>
      ${cited(measured(t("record.cite.agreement"), this.query), ["agreement"], this.query, about)}`;
  }

  #permanent() {
    const only = this.query.get("members") === PERMANENT;
    return html`<a class="button" href=${linkTo(["agreement"], changed(this.query, { members: only ? "" : PERMANENT }))}>${t(only ? "record.agreement.all" : "record.agreement.permanent")}</a>`;
  }
}

customElements.define("hs-agreement", AgreementPage);
