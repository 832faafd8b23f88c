import { html, nothing } from "lit";
import { t } from "../../messages.js";
import { lasting } from "../citing.js";
import { isOwn } from "../filter.js";
import { ruleOf } from "./rule.js";

/**
 * A text by which a replay is cited, with the rule it was counted by, on the screen.
 * @param {string[]} path @param {Map<string, string>} query @param {object} about the record's description
 * @param {{rule: {title: string, changes: string[]}, finding: string}} replay
 */
export function citedReplay(path, query, about, { rule, finding }) {
  if (isOwn(query)) return nothing;
  const link = lasting(path, new Map([...query, ...Object.entries(ruleOf(query))]), about);
  const text = t("replay.cite", { version: about.version, rule: [rule.title, ...rule.changes].join("; "), finding, link });
  return html`<hs-cite .text=${text}></hs-cite>`;
}
