/**
 * @typedef {{status: "idle" | "loading" | "ready" | "failed", key: string, value: any, problem: any}} Loadable
 */

import { insist } from "./patience.js";

/** Something not asked for yet. @type {Loadable} */
export const nothing = Object.freeze({ status: "idle", key: "", value: undefined, problem: undefined });

/**
 * A reducer for something the server gives: asked, came, failed, forgotten. What came before stays until its successor comes.
 * @param {string} name first part of its actions' types
 * @returns {(state: Loadable, action: object) => Loadable}
 */
export const loadable = (name) => (state, action) => {
  switch (action.type) {
    case `${name}/asked`:
      return { ...state, status: "loading", key: action.key, problem: undefined };
    case `${name}/came`:
      return action.key === state.key ? { status: "ready", key: action.key, value: action.value, problem: undefined } : state;
    case `${name}/failed`:
      return action.key === state.key ? { ...state, status: "failed", problem: action.problem } : state;
    case `${name}/forgotten`:
      return { ...state, status: "idle", key: "" };
    default:
      return state;
  }
};

/**
 * Asks once for each key and files the answer, and again while the service is not there; an older question still under way is dropped.
 * @param {{dispatch: Function, state: object}} store
 * @param {string} name the slice of the state
 */
export function asker(store, name) {
  let under = new AbortController();
  return async (key, question) => {
    if (store.state[name].key === key) return;
    under.abort();
    under = new AbortController();
    const { signal } = under;
    store.dispatch({ type: `${name}/asked`, key });
    const fail = (problem) => signal.aborted || store.dispatch({ type: `${name}/failed`, key, problem });
    await insist(() => question(signal), fail, signal).then((value) => store.dispatch({ type: `${name}/came`, key, value }), fail);
  };
}
