import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { nameOfSeat } from "./plates.js";

const FINDINGS = ["WELL_FOUNDED", "NOT_WELL_FOUNDED"];

/** @typedef {{finding?: string, subject?: string}} Said what has been chosen so far; nothing is chosen before somebody chooses it */

export const rulingStyle = css`
  .point { margin: 0; padding: 0.75rem 1rem; border-inline-start: 4px solid var(--blue); background: var(--blue-tint); border-radius: 0.25rem; }
  .point figcaption { font-size: 0.875rem; color: var(--soft); } .point blockquote { margin: 0.25rem 0 0; font-family: var(--serif); font-size: 1.125rem; overflow-wrap: anywhere; }
  .law { border: 1px solid var(--line); border-radius: 0.625rem; padding: 0 0.875rem; } .law[open] { padding-block-end: 0.875rem; }
  .law > summary { min-block-size: var(--tap); display: flex; align-items: center; cursor: pointer; font-weight: 600; }
  label.check .hint { display: block; } .consequence { font-weight: 650; }
`;

/**
 * The fields of a ruling on a point of order: what it is about, whether it is well founded, and, as a second step that has to be taken on
 * purpose, what it changes in the law of the next votes.
 * @param {{sections: object, subjects: string[], said: Said, put: (said: Said) => void}} form
 */
export function rulingFields({ sections, subjects, said, put }) {
  const law = subjects.filter((subject) => subject !== "OTHER");
  const radio = (name, value, checked, hint, required = false) => html`<label class="check"><input type="radio" name=${name} value=${value} ?required=${required} .checked=${checked}
    @change=${() => put({ ...said, [name]: value })}><span>${t(`ruling.${name}.${value}`)}${hint ? html`<span class="hint">${t(hint)}</span>` : nothing}</span></label>`;
  return html`${pointOf(sections)}
    <fieldset><legend>${t("ruling.question")}</legend>${FINDINGS.map((each) => radio("finding", each, said.finding === each, `ruling.finding.${each}.about`, true))}</fieldset>
    ${law.length ? html`<details class="law" ?open=${law.includes(said.subject)}><summary>${t("ruling.law")}</summary>
      <p class="hint">${t("ruling.law.about")}</p>
      <fieldset><legend>${t("ruling.law.question")}</legend>${["OTHER", ...law].map((each) => radio("subject", each, (said.subject ?? "OTHER") === each, `ruling.consequence.${each}`))}</fieldset></details>
      <p class="consequence" role="status">${law.includes(said.subject) ? t(`ruling.consequence.${said.subject}`) : ""}</p>` : nothing}`;
}

function pointOf(sections) {
  const point = sections.meeting?.point;
  return point ? html`<figure class="point"><figcaption>${t("class.point.title", { name: nameOfSeat(sections, point.by) })}</figcaption><blockquote>${point.point}</blockquote></figure>` : nothing;
}
