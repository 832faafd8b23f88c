/** What was typed for acts and has not been sent, by what tells the act from others; it lasts as long as the page. */
const unsent = new Map();

/** @param {string} act @returns {object} by the name of the field; empty where nothing was typed */
export const typedFor = (act) => unsent.get(act) ?? {};

/** @param {string} act @param {object} typed */
export const keepTyped = (act, typed) => unsent.set(act, typed);

/** The act was done, or the class was left. @param {string} [act] all of them where none is named */
export function forgetTyped(act) {
  if (act === undefined) unsent.clear();
  else unsent.delete(act);
}
