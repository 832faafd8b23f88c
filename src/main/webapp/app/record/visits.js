import { go } from "../router.js";
import { store } from "../stores.js";

/**
 * Takes the reader to a screen of the record; the back button leads back.
 * @param {string[]} path below #/record
 * @param {Map<string, string>} query
 * @param {{replace?: boolean}} [how] replace: the back button skips where the reader was
 */
export function visit(path, query, how) {
  go({ path: ["record", ...path], query }, how);
  store.dispatch({ type: "place/reached", screen: "record", path, query });
}
