import { ask } from "../api.js";

const MOST = 120;

/** @type {Map<string, {coming: Promise<any>, value?: any}>} what the API said, by its question; the oldest leave first */
const answers = new Map();

/**
 * What the API says to a question; nothing is fetched twice.
 * @param {string} question a path with its query
 * @returns {Promise<any>} fails with the server's problem, and is asked again the next time
 */
export function asked(question) {
  const known = answers.get(question);
  if (known) return known.coming;
  const entry = { coming: ask(question) };
  answers.set(question, entry);
  if (answers.size > MOST) answers.delete(answers.keys().next().value);
  entry.coming.then((value) => { entry.value = value; }, () => answers.delete(question));
  return entry.coming;
}

/** @param {string} question @returns {any} what the API said to it, if it has been asked */
export const answered = (question) => answers.get(question)?.value;

/** Forgets all that concerns the reader's own file: there is another, or none. */
export function forgetOwn() {
  for (const question of [...answers.keys()]) if (/[?&]record=own/.test(question)) answers.delete(question);
}
