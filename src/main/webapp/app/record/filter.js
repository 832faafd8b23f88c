import { day, t } from "../messages.js";
import { formatAddress } from "../router.js";
import { nameOf, outcomeWord, subjectOf } from "./words.js";

/** @typedef {Map<string, string>} Query the query of a link into the record; the names are those of the API */

/** What of a link says how a screen shows the votes, not which votes it shows. */
const SHOWN = new Set([
  "page", "size", "sort", "measure", "by", "minimum", "members",
  "model", "required", "requiredOfEleven", "holders", "needed", "override", "proviso", "fill", "with", "change",
]);

/** What stays when the reader goes to a screen of one thing: which record it is. */
const RECORD = ["record", "version"];

/** @param {Query} query @returns {Query} which votes, and nothing else */
export const filterOf = (query) => new Map([...query].filter(([name]) => !SHOWN.has(name)));

/** @param {Query} query @returns {Query} which record, and nothing else */
export const recordOf = (query) => new Map([...query].filter(([name]) => RECORD.includes(name)));

/** @param {Query} query whether it leaves out any vote */
export const isFiltered = (query) => [...filterOf(query).keys()].some((name) => !RECORD.includes(name));

/** @param {Query} query whether the votes are those of the reader's own file */
export const isOwn = (query) => query.get("record") === "own";

/**
 * A query with changes; the reader then sees its first page.
 * @param {Query} query
 * @param {Record<string, string | undefined>} changes nothing or an empty text leaves the name out
 * @returns {Query}
 */
export function changed(query, changes) {
  const next = new Map([...query].filter(([name]) => name !== "page"));
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** The values of a name that takes several. @param {Query} query @param {string} name */
export const valuesOf = (query, name) => (query.get(name) ?? "").split(",").filter(Boolean);

/** A query with one value more, or without it if it was there. @param {Query} query @param {string} name @param {string} value */
export function toggled(query, name, value) {
  const values = valuesOf(query, name);
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return changed(query, { [name]: next.join(",") });
}

/** @param {string[]} path of the screen below #/record @param {Query} [query] @returns {string} a link */
export const linkTo = (path, query = new Map()) => formatAddress({ path: ["record", ...path], query });

/**
 * A question to the API.
 * @param {string[]} path below /api/record
 * @param {Query} query
 * @param {Record<string, string | undefined>} [more] in its place or beside it
 */
export function questionOf(path, query, more = {}) {
  const all = new Map(query);
  for (const [name, value] of Object.entries(more)) if (value) all.set(name, value);
  const asked = new URLSearchParams([...all]).toString();
  return `api/record${path.map((part) => `/${encodeURIComponent(part)}`).join("")}${asked ? `?${asked}` : ""}`;
}

/** The description of the record, which every screen takes names from. @param {Query} query */
export const aboutOf = (query) => questionOf([], recordOf(query));

const inYear = (from, to) => /^\d{4}$/.test(from ?? "") && from === to;
const when = (text) => (/^\d{4}$/.test(text) ? text : day(text));

const WORDS = {
  member: (value, about) => t("record.chip.member", { name: nameOf(about, value) }),
  vote: (value) => t("record.chip.vote", { vote: t(`vote.word.${value}`) }),
  vetoedBy: (value, about) => t("record.chip.vetoedBy", { name: nameOf(about, value) }),
  outcome: (value) => outcomeWord(value),
  ground: (value) => t(`ground.${value}`),
  kind: (value) => t(`record.kind.${value}`),
  subject: (value, about) => subjectOf(about, value).title,
  region: (value) => t(`record.region.${value}`),
};

/** What is asked for, in words. @param {string} name @param {string} value one value @param {object} about the record's description */
export const valueWord = (name, value, about) => WORDS[name](value, about);

/**
 * What is asked for, one chip each, with the query that is without it.
 * @param {Query} query @param {object} about the record's description
 * @returns {{name: string, word: string, without: Query}[]}
 */
export function chipsOf(query, about) {
  const chip = (name, word, without) => ({ name, word, without });
  const several = Object.keys(WORDS).flatMap((name) => valuesOf(query, name).map((value) => chip(name, valueWord(name, value, about), toggled(query, name, value))));
  const text = (name) => (query.get(name) ? [chip(name, t(`record.chip.${name}`, { text: query.get(name) }), changed(query, { [name]: "" }))] : []);
  const flag = (name) => (query.get(name) === "true" ? [chip(name, t(`record.chip.${name}`), changed(query, { [name]: "" }))] : []);
  return [...text("text"), ...text("symbol"), ...dayChips(query, chip), ...several, ...flag("named"), ...flag("contested")];
}

function dayChips(query, chip) {
  const [from, to] = [query.get("from"), query.get("to")];
  if (inYear(from, to)) return [chip("from", from, changed(query, { from: "", to: "" }))];
  return [
    ...(from ? [chip("from", t("record.chip.from", { when: when(from) }), changed(query, { from: "" }))] : []),
    ...(to ? [chip("to", t("record.chip.to", { when: when(to) }), changed(query, { to: "" }))] : []),
  ];
}

/** The votes chosen, in words: "Korea; vetoed; from 1994". Empty where all are. @param {Query} query @param {object} about */
export const inWords = (query, about) => chipsOf(query, about).map(({ word }) => word).join("; ");
