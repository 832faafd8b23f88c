import { css, html } from "lit";
import { t } from "../../messages.js";

/** Belongs to {@link difference}. What comes and goes is marked by a sign and a line, not by colour alone. */
export const differenceStyle = css`
  ins, del { color: var(--ink); border-radius: 0.1875rem; padding-inline: 0.125rem; text-decoration-thickness: 2px; text-underline-offset: 0.15em; }
  ins { background: var(--favour-tint); text-decoration-color: var(--favour); font-weight: 600; } ins::before { content: "+"; }
  del { background: var(--against-tint); text-decoration-color: var(--against); } del::before { content: "−"; }
`;

const drawn = {
  KEPT: (text) => text,
  REMOVED: (text) => html`<del><span class="unseen">${t("difference.removed")} </span>${text}</del>`,
  ADDED: (text) => html`<ins><span class="unseen">${t("difference.added")} </span>${text}</ins>`,
};

/**
 * Two texts as one: what was kept, what goes, what comes, word by word.
 * @param {{kind: "KEPT" | "REMOVED" | "ADDED", text: string}[]} pieces
 */
export const difference = (pieces) => pieces.map(({ kind, text }) => drawn[kind](text));
