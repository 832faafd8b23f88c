import { css, html } from "lit";
import { icon } from "./icons.js";
import { t } from "./messages.js";

const FORMATS = ["docx", "pdf", "xml", "txt"];

/** Belongs to {@link downloads}. */
export const downloadStyle = css`
  .downloads a { display: inline-flex; align-items: center; min-block-size: var(--tap); padding-inline: 0.5rem; }
  .downloads { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; font-family: var(--sans); }
  @media print { .downloads { display: none; } }
`;

/**
 * Links to a draft as a document.
 * @param {string} address of the document, without its format
 * @param {string} name what the document is, for those who do not see where the links stand
 */
export function downloads(address, name) {
  const joint = address.includes("?") ? "&" : "?";
  return html`<div class="downloads" role="group" aria-label=${t("document.take", { name })}>
    <span class="soft">${icon("download")} ${name}</span>
    ${FORMATS.map((format) => html`<a class="button" href=${`${address}${joint}format=${format}`} download>${t(`document.${format}`)}</a>`)}</div>`;
}
