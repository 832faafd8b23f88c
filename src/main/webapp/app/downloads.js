import { css, html } from "lit";
import { icon } from "./icons.js";
import { t } from "./messages.js";
import { zone } from "./times.js";

const FORMATS = ["docx", "pdf", "xml", "txt"];
const REPORT_FORMATS = ["docx", "pdf", "txt"];

/** Belongs to {@link downloads}. */
export const downloadStyle = css`
  .downloads a { display: inline-flex; align-items: center; min-block-size: var(--tap); padding-inline: 0.5rem; }
  .downloads { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; font-family: var(--sans); }
  @media print { .downloads { display: none; } }
`;

/**
 * Links to a report as a document: the record of a meeting, or what one member did in it.
 * @param {string} report its address below the class, e.g. "record"
 * @param {{class: string, hat: string, run?: number}} meeting which meeting, and who asks
 * @param {string} name what the document is
 */
export function reports(report, { class: id, hat, run }, name) {
  const asked = new URLSearchParams({ zone: zone(), ...(run ? { run } : {}) });
  return downloads(`api/classes/${encodeURIComponent(id)}/${encodeURIComponent(hat)}/reports/${report}?${asked}`, name, REPORT_FORMATS);
}

/**
 * Links to a draft as a document.
 * @param {string} address of the document, without its format
 * @param {string} name what the document is, for those who do not see where the links stand
 * @param {string[]} [formats] in which it comes
 */
export function downloads(address, name, formats = FORMATS) {
  const joint = address.includes("?") ? "&" : "?";
  return html`<div class="downloads" role="group" aria-label=${t("document.take", { name })}>
    <span class="soft">${icon("download")} ${name}</span>
    ${formats.map((format) => html`<a class="button" href=${`${address}${joint}format=${format}`} download>${t(`document.${format}`)}</a>`)}</div>`;
}
