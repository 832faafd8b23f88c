import { formatAddress } from "../router.js";

/**
 * @typedef {{whatIf?: string, step?: string, at?: string, model?: string, proviso?: string, parties?: string[], chapter?: string,
 *   preliminaryQuestion?: string, votes: Record<string, Record<string, string>>}} Setup what the reader set otherwise
 * @typedef {{scenario?: string, setup: Setup, sealed: boolean, faults: {key: string, values?: object}[]}} Place
 */

const LETTERS = { F: "IN_FAVOUR", A: "AGAINST", B: "ABSTAINING", N: "NOT_PARTICIPATING", X: "ABSENT" };
const VOTES = Object.fromEntries(Object.entries(LETTERS).map(([letter, vote]) => [vote, letter]));
const SEAT = /^[A-Z][A-Z0-9_-]{1,19}$/;
const WORDS = { if: "whatIf", step: "step", at: "at", model: "model", proviso: "proviso", chapter: "chapter", preliminary: "preliminaryQuestion" };
const OWN = new Set([...Object.keys(WORDS), "parties", "votes", "sealed"]);

/** Nothing set otherwise. @type {Setup} */
export const unchanged = Object.freeze({ votes: Object.freeze({}) });

/** @param {string} letter of the quick keys and of links @returns {string | undefined} the vote */
export const voteOf = (letter) => LETTERS[letter.toUpperCase()];

/** @param {string} vote @returns {string} its quick key */
export const letterOf = (vote) => VOTES[vote];

/**
 * @param {Place} place
 * @returns {string} the address that opens just this
 */
export const wholeLink = (place) => new URL(formatAddress(writePlace(place)), location.href).href;

/**
 * Reads the simulator's part of a link, keeping all that can be kept.
 * @param {import("../router.js").Address} address
 * @returns {Place}
 */
export function readPlace({ path, query }) {
  const faults = [...query.keys()].filter((key) => !OWN.has(key)).map((key) => ({ key: "link.unknown", values: { part: key } }));
  const words = Object.entries(WORDS).filter(([key]) => query.get(key));
  const setup = Object.fromEntries(words.map(([key, name]) => [name, query.get(key)]));
  const parties = readParties(query.get("parties"), faults);
  const votes = readVotes(query.get("votes"), faults);
  return { scenario: path[1], setup: { ...setup, ...(query.has("parties") ? { parties } : {}), votes }, sealed: query.has("sealed"), faults };
}

/**
 * @param {Place} place
 * @returns {import("../router.js").Address}
 */
export function writePlace({ scenario, setup, sealed }) {
  const query = new Map(Object.entries(WORDS).filter(([, name]) => setup[name]).map(([key, name]) => [key, setup[name]]));
  if (setup.parties) query.set("parties", setup.parties.join(","));
  const votes = writeVotes(setup.votes);
  if (votes) query.set("votes", votes);
  if (sealed) query.set("sealed", "1");
  return { path: ["scenario", ...(scenario ? [scenario] : [])], query };
}

function readParties(text = "", faults) {
  const parties = text.split(",").filter(Boolean);
  for (const party of parties.filter((each) => !SEAT.test(each))) faults.push({ key: "link.party", values: { part: party } });
  return parties.filter((party) => SEAT.test(party));
}

function readVotes(text = "", faults) {
  const votes = {};
  for (const part of text.split(";").filter(Boolean)) {
    const [, step = "", sheet] = /^(?:([a-z0-9-]+)~)?(.*)$/.exec(part);
    for (const cast of sheet.split(",").filter(Boolean)) {
      const [seat, letter = ""] = cast.split(":");
      if (SEAT.test(seat) && voteOf(letter)) (votes[step] ??= {})[seat] = voteOf(letter);
      else faults.push({ key: "link.vote", values: { part: cast } });
    }
  }
  return votes;
}

function writeVotes(votes) {
  const sheets = Object.entries(votes).filter(([, sheet]) => Object.keys(sheet).length);
  const line = (sheet) => Object.entries(sheet).map(([seat, vote]) => `${seat}:${letterOf(vote)}`).join(",");
  return sheets.map(([step, sheet]) => (step ? `${step}~${line(sheet)}` : line(sheet))).join(";");
}
