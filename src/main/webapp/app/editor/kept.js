const PREFIX = "horseshoe-copy:";

/**
 * The copy that this browser has kept; a browser that keeps nothing is no trouble.
 * @param {string} key
 * @returns {{document: object, on: string} | undefined}
 */
export function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the copy, if the browser lets it. */
export function keep(key, document) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify({ document, on: new Date().toISOString() }));
  } catch {
    return;
  }
}

/** Forgets the copy. */
export function forget(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    return;
  }
}
