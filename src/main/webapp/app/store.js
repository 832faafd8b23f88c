/** @typedef {{type: string}} Action what happened, in the past tense; its other members say to whom */

/**
 * One place for what the page knows.
 * @template S
 * @param {(state: S, action: Action) => S} reduce pure: the same state and action give the same state
 * @param {S} initial
 */
export function createStore(reduce, initial) {
  let state = initial;
  const listeners = new Set();
  return {
    /** @returns {S} */
    get state() {
      return state;
    },
    /** @param {Action} action */
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener(state);
    },
    /**
     * @param {(state: S) => void} listener
     * @returns {() => void} ends the subscription
     */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
