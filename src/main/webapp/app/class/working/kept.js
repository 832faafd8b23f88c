import { isUnsaved } from "./writing-state.js";

const keptAt = (name) => `horseshoe-words-${name}`;

/** What was typed in this tab and not acknowledged when it was last closed; a browser that keeps nothing is no trouble. @param {string} name of class and hat */
export function wordsKept(name) {
  try {
    return JSON.parse(sessionStorage.getItem(keptAt(name))) ?? {};
  } catch {
    return {};
  }
}

const bare = ({ paper, key, revision, base, words, suggesting }) => ({ paper, key, revision, base, words, suggesting, left: true });

/** Keeps what is not acknowledged yet. @param {string} name @param {Record<string, import("./writing-state.js").Written>} written */
export function keepWords(name, written) {
  const unsaved = Object.entries(written).filter(([, each]) => isUnsaved(each));
  try {
    sessionStorage.setItem(keptAt(name), JSON.stringify(Object.fromEntries(unsaved.map(([slot, each]) => [slot, bare(each)]))));
  } catch {
    return;
  }
}
