import { changed } from "../filter.js";

/** What of a link says by what rule past votes are counted; the names are those of the API. */
const PARTS = ["model", "required", "requiredOfEleven", "holders", "needed", "override", "proviso", "fill"];

/** Where no rule is named the screen begins with one that everybody has heard of. */
const FIRST = "TWO_VETOES";

/** The rule that a link names. @param {Map<string, string>} query @returns {Record<string, string>} */
export function ruleOf(query) {
  const said = Object.fromEntries(PARTS.filter((part) => query.get(part)).map((part) => [part, query.get(part)]));
  return Object.keys(said).length ? said : { model: FIRST };
}

/** The same link with another rule. @param {Map<string, string>} query @param {Record<string, string>} rule */
export const withRule = (query, rule) => changed(query, { ...Object.fromEntries(PARTS.map((part) => [part, ""])), ...rule });

/** The model that stands beside it, if any. @param {Map<string, string>} query */
export const besideOf = (query) => query.get("with") ?? "";
