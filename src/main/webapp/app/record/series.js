import { linkTo } from "./filter.js";
import { nameOf, outcomeWord } from "./words.js";

/** The three outcomes with the colours that votes have. */
export const OUTCOMES = { ADOPTED: "favour", VETOED: "against", TOO_FEW_VOTES: "abstain" };

/** Members in charts: no vote's colour. They differ in pattern too. */
const COLOURS = ["blue", "table-edge", "ink", "edge", "blue-deep", "soft"];

/** @param {number[]} values */
export const sumOf = (values) => values.reduce((sum, each) => sum + each, 0);

/** @param {{keys: string[]}[]} rows of counts by two things @param {number} place @returns {string[]} each key once, in their order */
const keysAt = (rows, place) => [...new Set(rows.map(({ keys }) => keys[place]))];

/**
 * Counts by two things as series of a chart and as a table.
 * @param {{rows: {keys: string[], votes: number}[]}} counts by a time and something else
 * @param {string[]} wanted the second keys, in this order
 * @returns {{times: string[], values: Record<string, number[]>}}
 */
export function crossed({ rows }, wanted) {
  const found = new Map(rows.map(({ keys, votes }) => [keys.join(" "), votes]));
  const times = keysAt(rows, 0);
  return { times, values: Object.fromEntries(wanted.map((key) => [key, times.map((time) => found.get(`${time} ${key}`) ?? 0)])) };
}

/** Counts by year or decade and outcome, for a chart. @param {object} counts */
export function byOutcome(counts) {
  const { times, values } = crossed(counts, Object.keys(OUTCOMES));
  return { times, series: Object.entries(OUTCOMES).map(([key, colour]) => ({ name: outcomeWord(key), colour, values: values[key] })) };
}

/** Counts by decade and vetoing member, for a chart, whoever did most first; a vote with two vetoes counts for both. @param {object} counts @param {object} about */
export function byVeto(counts, about) {
  const seats = keysAt(counts.rows, 1).filter(Boolean);
  const { times, values } = crossed(counts, seats);
  seats.sort((one, other) => sumOf(values[other]) - sumOf(values[one]));
  return { times, series: seats.map((seat, place) => ({ name: nameOf(about, seat), colour: COLOURS[place % COLOURS.length], values: values[seat] })) };
}

/**
 * The numbers behind a chart.
 * @param {string} first head of the first column
 * @param {{times: string[], series: {name: string, values: (number | undefined)[]}[]}} data
 * @param {(time: string) => Map<string, string>} [query] of the list that a row leads to
 */
export const numbersOf = (first, { times, series }, query) => ({
  heads: [first, ...series.map(({ name }) => name)],
  rows: times.map((time, place) => ({ cells: [time, ...series.map(({ values }) => values[place] ?? "–")], href: query && linkTo([], query(time)) })),
});

/** The first and the last year of a year or a decade: "1990s" is 1990 to 1999. @param {string} time */
export const yearsOf = (time) => (time.endsWith("s") ? { from: time.slice(0, 4), to: `${time.slice(0, 3)}9` } : { from: time, to: time });
