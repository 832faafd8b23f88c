import { same } from "./same.js";

/**
 * @typedef {{paper: number, key: string, revision: number, base: string, words: string, suggesting: boolean, reading: boolean, left: boolean,
 *   sent?: string, held?: boolean, refused?: boolean, apart?: boolean, note?: "FOLLOWED" | "JOINED", other?: string}} Written
 *   revision, base: the paragraph that the writer had before their eyes. words: what the writer has typed. suggesting: it is sent only when
 *   the writer says so. reading: it was opened to be read, not to be written in. sent: words on their way. held: they wait for the network.
 *   refused: the server took them not. apart: others changed the same words, and what was typed became a suggestion, which is the base from
 *   then on. other: the seat that changed the paragraph meanwhile, "" for the teacher
 * @typedef {{open?: string, written: Record<string, Written>}} Writing
 *   open: the paragraph that is written in. written: paragraphs with words that may not be saved yet, both by {@link slotOf}
 */

/** @type {Writing} */
export const initial = Object.freeze({ open: undefined, written: Object.freeze({}) });

/** @param {number} paper @param {string} key of the paragraph */
export const slotOf = (paper, key) => `${paper}/${key}`;

/** @param {Written} written */
export const isUnsaved = ({ base, words }) => !same(base, words);

/** Pure: the state after what happened. @param {Writing} state @returns {Writing} */
export function reduce(state, action) {
  const { slot } = action;
  switch (action.type) {
    case "class/entered":
      return { ...initial, written: action.written };
    case "paragraph/opened":
      return opened(state, action);
    case "paragraph/left":
      return { open: undefined, written: tidied(changed(state, slot, { left: true }).written, slot) };
    case "words/typed":
      return changed(state, slot, { words: action.words, refused: false });
    case "words/sent":
      return changed(state, slot, { sent: state.written[slot].words });
    case "words/held":
      return changed(state, slot, { sent: undefined, held: true });
    case "words/refused":
      return changed(state, slot, { sent: undefined, held: false, refused: true });
    case "words/saved":
      return settled(state, slot, { revision: action.revision, base: action.base });
    case "words/joined":
      return settled(state, slot, { revision: action.revision, base: action.base, words: action.words, note: action.note });
    case "words/unsettled":
      return settled(state, slot, {});
    case "words/apart":
      return settled(state, slot, { apart: true, base: state.written[slot].sent });
    case "others/wrote":
      return changed(state, slot, { other: action.by });
    case "words/dropped":
      return { open: state.open === slot ? undefined : state.open, written: without(state.written, slot) };
    default:
      return state;
  }
}

function opened(state, { slot, paper, paragraph: { key, revision, words }, hold }) {
  const fresh = { paper, key, revision, base: words, words };
  const written = state.written[slot] ?? fresh;
  return { open: slot, written: { ...state.written, [slot]: { ...written, suggesting: hold === "SUGGEST", reading: hold === "NONE", left: false } } };
}

function changed(state, slot, change) {
  const written = state.written[slot];
  return written ? { ...state, written: { ...state.written, [slot]: { ...written, ...change } } } : state;
}

function settled(state, slot, change) {
  const next = changed(state, slot, { ...change, sent: undefined, held: false });
  return { ...next, written: tidied(next.written, slot) };
}

/** What was left and is saved is remembered no longer. */
function tidied(all, slot) {
  const written = all[slot];
  return written?.left && !isUnsaved(written) && written.sent === undefined ? without(all, slot) : all;
}

function without(all, slot) {
  const { [slot]: gone, ...others } = all;
  return others;
}
