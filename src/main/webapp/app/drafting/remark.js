import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";

/** How much a remark weighs, the heaviest first. */
export const LEVELS = ["MUST", "SHOULD", "CONSIDER"];
const SHAPES = { MUST: "refused", SHOULD: "warning", CONSIDER: "few" };

/** Belongs to {@link remarkOf} and {@link counted}. */
export const remarkStyle = css`
  .remark { font: 0.9375rem/1.45 var(--sans); display: flex; flex-wrap: wrap; gap: 0.375rem 0.625rem; align-items: center; border-inline-start: 4px solid var(--edge); padding: 0.375rem 0.625rem; background: var(--ground); border-radius: 0.25rem; }
  .remark p { flex: 1 1 16rem; min-inline-size: 0; }
  .remark b { display: inline-flex; gap: 0.3125rem; align-items: center; white-space: nowrap; }
  .MUST { border-color: var(--against); } .MUST b { color: var(--against); }
  .SHOULD { border-color: var(--abstain); } .SHOULD b { color: var(--abstain-text); }
  .CONSIDER { border-color: var(--blue); } .CONSIDER b { color: var(--blue); }
  .source { color: var(--soft); font-size: 0.8125rem; display: block; }
  .counts { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; font-weight: 650; }
  @media print { .remark, .counts { display: none; } }
`;

/**
 * A remark of the check, with the source that it rests on.
 * @param {{level: string, text: string, source: string}} remark
 * @param {unknown} [mend] what mends it
 */
export const remarkOf = ({ level, text, source }, mend = nothing) =>
  html`<div class="remark ${level}"><b>${icon(SHAPES[level])} ${t(`drafting.level.${level}`)}</b><p>${text} <span class="source">${source}</span></p>${mend}</div>`;

/** How many remarks of each weight there are, in words. @param {{level: string}[]} remarks */
export const counted = (remarks) =>
  remarks.length
    ? LEVELS.map((level) => [level, remarks.filter((remark) => remark.level === level).length]).filter(([, n]) => n).map(([level, n]) => html`<span>${t(`drafting.count.${level}`, { n })}</span>`)
    : html`${icon("adopted")} ${t("drafting.ready")}`;
