import { optionsOf } from "./forms.js";

/** @typedef {{act: string, as?: string, primary?: boolean, options?: object[], purposes?: string[]}} Entry of the section `acts` */

const ON_PAPERS = new Set([
  "sponsor", "leave-sponsors", "revise", "withdraw", "second", "take-over", "ask-for-vote", "ask-for-vote-on", "propose-amendment",
  "accept-amendment", "withdraw-acceptance", "ask-for-parts", "object-to-parts", "object-to-invitation",
]);
const OF_CHAIR = new Set([
  "open-meeting", "adopt-agenda", "agree-to-invitation", "rule", "put-to-vote", "adopt-without-vote", "order-amendments", "close-vote",
  "suspend-meeting", "resume-meeting", "adjourn-meeting", "cede-chair", "allot-time", "extend-speech", "take-off-list", "close-list", "call-roll", "begin-caucus", "end-caucus", "give-floor",
  "open-poll", "close-poll", "end-silence",
]);
const ON_FLOOR = new Set(["ask-for-floor", "leave-list", "end-speech", "yield-to", "note"]);
const ELSEWHERE = new Set(["cast-vote", "cast-ballot", "send-note", "break-silence", "lift-objection", "undo"]);
const NAMES = ["proposal", "draft", "amendment", "part", "invitation"];

/** What tells an act from the others on offer. @param {Entry} entry */
export const nameOf = ({ act, as = "" }) => `${act} ${as}`;

/** Acts of the chair. @param {Entry[]} [entries] @returns {Entry[]} the suggested next step first */
export const chairActs = (entries = []) =>
  entries.filter(({ act, as }) => as === "chair" || (!as && OF_CHAIR.has(act))).toSorted((one, other) => Boolean(other.primary) - Boolean(one.primary));

/** Acts for a seat, or for oneself. @param {Entry[]} [entries] @param {string} [seat] only what is done as this seat */
export const seatActs = (entries = [], seat) =>
  entries.filter(({ act, as }) => (seat ? as === seat : as !== "chair" && (as || !OF_CHAIR.has(act))));

export const floorActs = (entries) => entries.filter(({ act }) => ON_FLOOR.has(act));

/** Acts that belong to the meeting as a whole, not to one paper, the floor or a form of its own. */
export const meetingActs = (entries) => entries.filter(({ act }) => !ON_FLOOR.has(act) && !ON_PAPERS.has(act) && !ELSEWHERE.has(act));

/** What can be done with one paper. @param {Entry[]} entries @param {number} proposal @returns {Entry[]} each with that paper as its one option */
export function actsOn(entries, proposal) {
  const meant = (option) => NAMES.some((name) => option[name] === proposal);
  return entries
    .filter(({ act }) => ON_PAPERS.has(act))
    .map((entry) => ({ ...entry, options: optionsOf(entry).filter(meant).map(({ title, ...option }) => option) }))
    .filter(({ options }) => options.length);
}

/** @param {Entry[]} [entries] @param {string} act @returns {Entry | undefined} */
export const findAct = (entries = [], act) => entries.find((entry) => entry.act === act);
