/** Pure changes of a scenario's document, which is never changed in place. Places in it are lists of keys: ["draft", "operative", 0]. */

/** @param {object} document @param {(string | number)[]} path @returns {any} undefined where nothing is */
export const at = (document, path) => path.reduce((part, key) => part?.[key], document);

/**
 * The document with another value at a place; `undefined` takes the place away.
 * @param {any} part @param {(string | number)[]} path @param {any} value
 */
export function put(part, [key, ...rest], value) {
  const next = rest.length ? put(part?.[key] ?? (typeof rest[0] === "number" ? [] : {}), rest, value) : value;
  if (Array.isArray(part)) return next === undefined ? part.filter((_, place) => place !== key) : part.map((old, place) => (place === key ? next : old));
  const { [key]: _, ...others } = part ?? {};
  if (next === undefined) return others;
  return key in (part ?? {}) ? { ...part, [key]: next } : { ...others, [key]: next };
}

/** The document with one more entry at the end of a list. */
export const append = (document, path, entry) => put(document, path, [...(at(document, path) ?? []), entry]);

/** The document with an entry of a list moved by so many places. */
export function move(document, path, from, by) {
  const list = [...at(document, path)];
  const [entry] = list.splice(from, 1);
  list.splice(from + by, 0, entry);
  return put(document, path, list);
}

/** @param {(string | number)[]} path @returns {string} a JSON Pointer (RFC 6901) */
export const pointer = (path) => path.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");

/** @param {object} document @returns {object} without what it is expected to come to, which the server finds out */
export function unexpecting({ expected: _, ...document }) {
  const bare = ({ expected: __, ...whatIf }) => whatIf;
  return document.whatIfs ? { ...document, whatIfs: document.whatIfs.map(bare) } : document;
}

/** @param {object} document @param {{expected: object, whatIfs: object[]}} found @returns {object} with what was found as what it expects */
export function expecting(document, { expected, whatIfs }) {
  const whole = { ...document, expected };
  return document.whatIfs ? { ...whole, whatIfs: document.whatIfs.map((whatIf, place) => ({ ...whatIf, expected: whatIfs[place] })) } : whole;
}

/**
 * A copy of a scenario that is one's own: it has no place in the list, and is no history, whatever it was copied from.
 * @param {object} scenario @param {string} title
 */
export function ownCopy({ $schema: _, order: __, ...scenario }, title) {
  return unexpecting({ ...scenario, title: title.slice(0, 160), standing: scenario.standing === "HISTORY" ? "HYPOTHETICAL" : scenario.standing });
}

/** @param {{id: string}[]} entries @param {string} stem @returns {string} an id that none of them has */
export function freeId(entries = [], stem) {
  const taken = new Set(entries.map(({ id }) => id));
  let number = entries.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** @returns {string} the name of a document's file */
export const fileName = ({ title = "" }) =>
  `${title.normalize("NFD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "scenario"}.json`;
