import { Away, exchange } from "./exchange.js";
import { insist } from "./patience.js";

let texts = {};
let language = "en";
const areas = new Map();

async function read(file) {
  const { body } = await exchange(`messages/${file}.json`);
  if (!body) throw new Away();
  return body;
}

const fetched = (file, waits) => insist(() => read(file), waits);

/**
 * Fetches the texts of the page; call once before the first element is drawn.
 * @param {string} wanted a language, e.g. "en"
 * @param {() => void} waits told each time when the service is not there
 */
export async function loadMessages(wanted, waits) {
  language = wanted;
  texts = { ...texts, ...(await fetched(wanted, waits)) };
  document.documentElement.lang = wanted;
}

/**
 * Fetches the texts of one part of the page, once: messages/<language>/<area>.json. Its keys begin with the area's name and a dot.
 * @param {string} area e.g. "class"
 */
export function loadArea(area) {
  if (!areas.has(area)) areas.set(area, fetched(`${language}/${area}`, () => {}).then((more) => { texts = { ...texts, ...more }; }));
  return areas.get(area);
}

/**
 * The text of a key, its {names} filled in. With a number `n` the key's ".one" form is taken where n is 1.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @returns {string} the key itself where no text is known, so that a gap is seen
 */
export function t(key, values = {}) {
  const one = values.n === 1 ? texts[`${key}.one`] : undefined;
  const text = one ?? texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}

/** @param {string} key whether a text is known for it */
export const known = (key) => key in texts;

/**
 * A date of the data in the reader's own way.
 * @param {string} iso e.g. "2024-03-28"
 */
export function day(iso) {
  const date = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(date);
}

/**
 * Names in a row: "France, Japan and Malta".
 * @param {string[]} names
 */
export function list(names) {
  return new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" }).format(names);
}
