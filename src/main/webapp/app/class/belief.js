/** The type of the problem that tells of it. */
export const ANOTHER = "/problems/another-person";
const HEADER = "Horseshoe-Person";

/** By class and hat, since a page may have been in several. */
const believed = new Map();
const listeners = [];
const slot = (classId, hat) => `${classId}/${hat}`;

/** This page is shown to this person from now on. @param {string} classId @param {string} hat @param {number} person */
export const believe = (classId, hat, person) => believed.set(slot(classId, hat), person);

/** This page does not know for whom it is any more. @param {string} classId @param {string} hat */
export const doubt = (classId, hat) => believed.delete(slot(classId, hat));

/** For whom this page believes to act. @param {string} classId @param {string} hat @returns {number | undefined} nobody yet */
export const believedIn = (classId, hat) => believed.get(slot(classId, hat));

/** Told when the browser's key turns out to be another person's than this page was shown to. @param {() => void} listener */
export const onAnother = (listener) => listeners.push(listener);

/**
 * Asks the server, saying for whom this page believes to act; so nothing is done for somebody else who came in through another tab.
 * @template T
 * @param {string} classId @param {string} hat
 * @param {(headers: Record<string, string>) => Promise<T>} ask
 * @param {number} [person] for whom, if not for the one whom the page shows now: a vote that has waited
 * @returns {Promise<T>}
 */
export async function asOneself(classId, hat, ask, person = believedIn(classId, hat)) {
  try {
    return await ask(person === undefined ? {} : { [HEADER]: String(person) });
  } catch (problem) {
    if (problem.type === ANOTHER && person === believedIn(classId, hat)) listeners.forEach((listener) => listener());
    throw problem;
  }
}
