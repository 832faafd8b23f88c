import { html, nothing } from "lit";
import { difference } from "../class/working/difference.js";
import { list, t } from "../messages.js";
import "./paper.js";

/** What an amendment changes: struck out what goes, underlined what comes; word by word where the server says so. */
function change({ type, half, number, text, was, pieces }) {
  return html`<div class="change">
    <p class="how">${t(`projector.change.${type}`, { paragraph: t(`projector.half.${half}`, { n: number }) })}</p>
    ${pieces?.length ? html`<p class="serif">${difference(pieces)}</p>` : html`${was ? html`<p class="serif"><del>${was}</del></p>` : nothing}${text ? html`<p class="serif"><ins>${text}</ins></p>` : nothing}`}
  </div>`;
}

/**
 * What there is to read of a paper: a draft's text, the part of it, an amendment's change; of a motion its rule.
 * @param {object} sections of the view
 * @param {object} [paper]
 */
export function paperBody({ papers = [] }, paper) {
  if (!paper) return html`<div></div>`;
  const draft = papers.find(({ proposal }) => proposal === paper.draft);
  if (paper.text) return html`<hs-paper .text=${paper.text}></hs-paper>`;
  if (paper.change) return change(paper.change);
  if (paper.paragraphs && draft?.text) return html`<hs-paper .text=${draft.text} .part=${paper.paragraphs}></hs-paper>`;
  return html`<p class="change soft">${paper.rule?.citation}</p>`;
}

/** @param {string[]} names of the sponsors */
export const sponsored = (names) => (names.length ? t("projector.sponsors", { names: list(names), n: names.length }) : nothing);
