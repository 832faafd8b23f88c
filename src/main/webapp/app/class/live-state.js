import { reveal } from "../simulator/reveal.js";

/**
 * @typedef {"connecting" | "live" | "waiting" | "offline" | "gone" | "refused"} Status
 *   waiting: the teacher has yet to let this person in. gone: the class was deleted, or this person removed.
 *   refused: this browser has no key to the class.
 * @typedef {{question: number, vote: string, seat: string, person: number, since: string}} Cast a vote on its way: of which seat, by whom, and when
 *   the vote was opened that it was tapped for
 * @typedef {{message: string, rule?: {citation: string, link?: string}, kind: "refused" | "unsent" | "late"}} Trouble
 * @typedef {{classId?: string, hat?: import("./wire.js").Hat, status: Status, version: number, offset: number,
 *   sections: Record<string, any>, sending: Record<string, Cast>, trouble?: Trouble, busy: number, held: boolean,
 *   reveal: {phase: import("../simulator/reveal.js").Phase, counted: number}}} Live
 *   offset: milliseconds from this machine's clock to the server's. sending: votes not yet acknowledged, by {@link slotOf}.
 *   busy: acts under way. held: votes wait for the network. reveal: which moment of the last vote's reveal is on
 */

/** @type {Live} */
export const initial = Object.freeze({
  classId: undefined,
  hat: undefined,
  status: "connecting",
  version: 0,
  offset: 0,
  sections: Object.freeze({}),
  sending: Object.freeze({}),
  trouble: undefined,
  busy: 0,
  held: false,
  reveal: Object.freeze({ phase: "open", counted: 0 }),
});

const FRESH = 8_000;

/** One slot a vote, seat and person: a newer tap takes the older one's place. @param {Cast} cast */
export const slotOf = ({ question, since, seat, person }) => [question, since, seat, person].join("/");

const statusOf = ({ me }) => (me?.waiting ? "waiting" : "live");

/** Pure: the state after what happened. @param {Live} state @returns {Live} */
export function reduce(state, action) {
  switch (action.type) {
    case "class/entered":
      return { ...initial, classId: action.classId, hat: action.hat, sending: action.sending };
    case "class/status":
      return state.status === action.status ? state : { ...state, status: action.status };
    case "line/opened":
      return state.version ? { ...state, status: statusOf(state.sections) } : state;
    case "view/came":
      return came(state, action);
    case "vote/tapped":
      return { ...state, trouble: undefined, held: false, sending: { ...state.sending, [slotOf(action.cast)]: action.cast } };
    case "vote/settled":
      return { ...state, held: false, sending: without(state.sending, action.slot) };
    case "votes/held":
      return { ...state, held: true };
    case "act/sent":
      return { ...state, busy: state.busy + 1, trouble: undefined };
    case "act/settled":
      return { ...state, busy: state.busy - 1 };
    case "trouble/came":
      return { ...state, trouble: action.trouble };
    case "trouble/dismissed":
      return { ...state, trouble: undefined };
    case "reveal/reached":
      return { ...state, reveal: reveal(state.reveal, action) };
    default:
      return state;
  }
}

/**
 * A view has come. Its clock is late by the time it travelled, so that the largest offset since the connection is the nearest;
 * a whole view begins anew, because this machine may have slept.
 */
function came(state, { view, at }) {
  const offset = Date.parse(view.now) - at;
  const sections = view.whole ? view.sections : { ...state.sections, ...view.sections };
  const nearest = view.whole || state.version === 0 ? offset : Math.max(state.offset, offset);
  const told = isFresh(state, sections, at + nearest) ? { phase: "sealed", counted: 0 } : sections.result ? state.reveal : initial.reveal;
  const version = view.whole ? view.version : Math.max(view.version, state.version);
  return { ...state, version, offset: nearest, sections, status: statusOf(sections), reveal: told };
}

/** A vote was decided just now, while this page looked on: it is revealed, moment by moment. */
const isFresh = (state, { result }, now) =>
  Boolean(result) && state.version > 0 && result.at !== state.sections.result?.at && now - Date.parse(result.at) < FRESH;

function without(sending, slot) {
  const { [slot]: settled, ...others } = sending;
  return others;
}
