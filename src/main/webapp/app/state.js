import { loadable, nothing } from "./loadable.js";
import { unchanged } from "./simulator/link.js";
import { reveal } from "./simulator/reveal.js";

/**
 * Everything the page knows. What the server says lies in the loadable slices as it came; nothing is worked out from it here.
 */
export const initial = Object.freeze({
  screen: undefined,
  path: [],
  query: new Map(),
  place: { scenario: undefined, setup: unchanged, sealed: false, faults: [] },
  first: undefined,
  online: true,
  settings: { theme: "auto", projector: false, keys: true },
  scenarios: nothing,
  councils: nothing,
  scenario: nothing,
  play: nothing,
  description: nothing,
  reveal: { phase: "open", counted: 0 },
  seatMenu: undefined,
  opened: {},
});

const slices = ["scenarios", "councils", "scenario", "play", "description"].map((name) => [name, loadable(name)]);

/** Pure: the state after what happened. */
export function reduce(state, action) {
  let next = own(state, action);
  for (const [name, reducer] of slices) {
    const slice = reducer(next[name], action);
    if (slice !== next[name]) next = { ...next, [name]: slice };
  }
  const shown = reveal(next.reveal, action);
  return shown === next.reveal ? next : { ...next, reveal: shown };
}

function own(state, action) {
  switch (action.type) {
    case "place/reached":
      return reached(state, action);
    case "first/named":
      return { ...state, first: action.scenario };
    case "notices/dismissed":
      return { ...state, place: { ...state.place, faults: [] } };
    case "settings/changed":
      return { ...state, settings: { ...state.settings, ...action.settings } };
    case "network/changed":
      return { ...state, online: action.online };
    case "seat/opened":
      return { ...state, seatMenu: action.seat };
    case "seat/closed":
      return { ...state, seatMenu: undefined };
    case "part/opened":
      return { ...state, opened: { ...state.opened, [action.part]: action.open } };
    default:
      return state;
  }
}

function reached(state, { screen, path = [], query = initial.query, place }) {
  const elsewhere = screen !== state.screen || place?.scenario !== (state.place.scenario ?? state.first);
  const left = elsewhere ? { seatMenu: undefined, opened: {} } : {};
  return { ...state, ...left, screen, path, query, place: place ?? state.place };
}
