import { at, put } from "./document.js";

/** @returns {number} the place of the step that the page opens at; -1 where there is none */
export const mainPlace = (document) => (document.steps ?? []).findIndex(({ id }) => id === document.main);

/** Steps in which the members of the Council vote. */
const VOTING = ["COUNCIL_VOTE", "PRELIMINARY_QUESTION", "RULING"];

/** @returns {boolean} whether the members vote in the main step */
export const isVoted = (document) => VOTING.includes(document.steps?.[mainPlace(document)]?.kind);

const hasOwn = (step) => Boolean(step?.votes || step?.others);

/** @returns {string | undefined} how a seat votes in the main step: by name, as all others, or as its stance says */
export function voteOf(document, seat) {
  const step = document.steps?.[mainPlace(document)];
  return step?.votes?.[seat] ?? step?.others ?? document.stances?.[seat]?.vote;
}

/** The document with a seat voting otherwise. A vote that was turned is on record no longer. */
export function withVote(document, seat, vote, reason) {
  const place = mainPlace(document);
  const stance = document.stances?.[seat];
  const confidence = stance && stance.confidence !== "RECORDED" ? stance.confidence : "LOW";
  const turned = hasOwn(document.steps?.[place]) ? put(document, ["steps", place, "votes", seat], vote) : document;
  return put(turned, ["stances", seat], { vote, reason: stance?.reason || reason, confidence });
}

const only = (map, seats) => Object.fromEntries(Object.entries(map).filter(([seat]) => seats.has(seat)));

/**
 * The document seated anew: seats that do not sit on this Council lose stance and vote, new ones get an unsure vote.
 * @param {object} document @param {{seats: {seat: string}[]}} council @param {string} reason of the new ones
 */
export function reseated(document, council, reason) {
  const seats = new Set(council.seats.map(({ seat }) => seat));
  const kept = only(document.stances ?? {}, seats);
  const stances = Object.fromEntries(council.seats.map(({ seat }) => [seat, kept[seat] ?? { vote: voteOf(document, seat) ?? "ABSTAINING", reason, confidence: "LOW" }]));
  const president = seats.has(document.president) ? document.president : undefined;
  const next = put(put(document, ["stances"], stances), ["president"], president);
  const steps = (next.steps ?? []).map((step) => (step.votes ? { ...step, votes: only(step.votes, seats) } : step));
  const whatIfs = next.whatIfs?.map((whatIf) => (at(whatIf, ["changes", "votes"]) ? put(whatIf, ["changes", "votes"], only(whatIf.changes.votes, seats)) : whatIf));
  const injects = next.injects?.map((inject) => (seats.has(inject.to) ? inject : put(inject, ["to"], undefined)));
  return { ...next, steps, ...(whatIfs ? { whatIfs } : {}), ...(injects ? { injects } : {}) };
}
