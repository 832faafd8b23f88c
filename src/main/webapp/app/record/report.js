import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { look } from "./look.js";
import { number } from "./words.js";

/** What became of a file: what was read, what was refused and where, what differs from the bundled record. */
export class Report extends LitElement {
  static properties = { report: { attribute: false } };

  static styles = [look, css`
    .place { white-space: nowrap; }
    .wide { max-block-size: 26rem; overflow: auto; }
    thead th { position: sticky; inset-block-start: 0; background: var(--paper); }
    code { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
    .good { color: var(--favour); } .bad { color: var(--against); }
    h2 { display: flex; gap: 0.5rem; align-items: center; }
  `];

  render() {
    const { accepted, name, form, rows, votes, refused, encoding, merged } = this.report;
    const fact = (label, value) => html`<div><dt>${label}</dt><dd>${number(value ?? 0)}</dd></div>`;
    return html`<section class="card">
      <h2 class=${accepted ? "good" : "bad"}>${icon(accepted ? "adopted" : "refused")} ${t(accepted ? "record.report.accepted" : "record.report.refused", { name: name || t("record.report.file") })}</h2>
      <p class="soft">${form ? t(`record.report.form.${form}`) : nothing} ${encoding ? t("record.report.encoding", { encoding }) : nothing} ${merged ? t("record.report.merged") : nothing}</p>
      <dl class="facts">${fact(t("record.report.rows"), rows)}${fact(t("record.report.votes"), votes)}${fact(t("record.report.rejected"), refused)}</dl>
      ${this.#faults()}${accepted ? this.#differences() : nothing}
    </section>`;
  }

  #faults() {
    const { faults = [], more = 0 } = this.report;
    if (!faults.length) return nothing;
    return html`<h3>${t("record.report.faults")}</h3><div class="wide" role="region" tabindex="0" aria-label=${t("record.report.faults")}><table>
      <thead><tr><th scope="col" class="count">${t("record.report.line")}</th><th scope="col">${t("record.report.column")}</th><th scope="col">${t("record.report.reason")}</th></tr></thead>
      <tbody>${faults.map(({ line, column, reason }) => html`<tr><th scope="row" class="count">${line || "–"}</th><td><code>${column || "–"}</code></td><td>${reason}</td></tr>`)}</tbody></table></div>
      ${more ? html`<p class="soft">${t("record.report.more", { n: more })}</p>` : nothing}`;
  }

  #differences() {
    const { differences } = this.report;
    if (!differences) return nothing;
    const { onlyHere, onlyBundled, same, differing, list = [] } = differences;
    const fact = (key, n) => html`<div><dt>${t(`record.report.${key}`)}</dt><dd>${number(n)}</dd></div>`;
    return html`<h3>${t("record.report.differences")}</h3>
      <dl class="facts">${fact("same", same)}${fact("differing", differing)}${fact("onlyHere", onlyHere)}${fact("onlyBundled", onlyBundled)}</dl>
      ${list.length ? html`<div class="wide" role="region" tabindex="0" aria-label=${t("record.report.differences")}><table><thead><tr>${["vote", "what", "here", "bundled"].map((key) => html`<th scope="col">${t(`record.report.head.${key}`)}</th>`)}</tr></thead>
        <tbody>${list.map(({ id, symbol, what, here, bundled }) => html`<tr><th scope="row" class="place"><a href=${`#/record/votes/${encodeURIComponent(id)}`}>${symbol || id}</a></th><td>${what}</td><td>${here || "–"}</td><td>${bundled || "–"}</td></tr>`)}</tbody></table></div>` : nothing}`;
  }
}

customElements.define("hs-report", Report);
