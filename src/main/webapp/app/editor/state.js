/**
 * What the editor knows of the copy that is being written.
 * @typedef {{document: object, at: string}} Version a document, and the place whose change led to it
 */
export const initial = Object.freeze({
  status: "loading",
  problem: undefined,
  key: "",
  classId: undefined,
  schema: undefined,
  council: undefined,
  models: [],
  original: undefined,
  document: undefined,
  past: [],
  future: [],
  typing: undefined,
  kept: undefined,
  section: "question",
  check: { status: "waiting", valid: false, faults: [], play: undefined, found: undefined },
  said: undefined,
});

const MOST = 200;

/** Pure: the state after what happened. Letters typed at one place, one after the other, are one change. */
export function reduce(state, action) {
  switch (action.type) {
    case "editor/opened":
      return { ...initial, schema: state.schema, models: state.models, section: state.section, ...action.with };
    case "editor/failed":
      return { ...state, status: "failed", problem: action.problem };
    case "document/changed":
      return changed(state, action);
    case "document/paused":
      return state.typing === undefined ? state : { ...state, typing: undefined };
    case "document/undone":
      return turned(state, "past", "future");
    case "document/redone":
      return turned(state, "future", "past");
    case "council/came":
      return { ...state, council: action.council };
    case "check/asked":
      return { ...state, check: { ...state.check, status: "asking" } };
    case "check/came":
      return { ...state, check: { status: "ready", ...action.answer } };
    case "check/failed":
      return { ...state, check: { ...state.check, status: "failed", valid: false, problem: action.problem } };
    case "section/chosen":
      return { ...state, section: action.section };
    case "said":
      return { ...state, said: action.said };
    default:
      return state;
  }
}

function changed(state, { document, at }) {
  if (document === state.document) return state;
  const goesOn = at !== undefined && at === state.typing;
  const past = goesOn ? state.past : [...state.past, state.document].slice(-MOST);
  return { ...state, document, past, future: [], typing: at, said: undefined };
}

function turned(state, from, to) {
  const document = state[from].at(-1);
  if (!document) return state;
  return { ...state, document, [from]: state[from].slice(0, -1), [to]: [...state[to], state.document], typing: undefined, said: undefined };
}
