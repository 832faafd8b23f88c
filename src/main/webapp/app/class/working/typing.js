import { live } from "../live.js";
import { wire } from "../wire.js";

let next;
let underWay = false;

/**
 * Tells the others where one writes, and what. One request is on its way at a time, and the newest words win; one that is lost is followed by the next.
 * @param {{paper: number, key?: string, words?: string}} where without a key: nowhere
 */
export async function tellTyping(where) {
  next = where;
  if (underWay) return;
  underWay = true;
  while (next) {
    const { classId, hat } = live.state;
    const now = next;
    next = undefined;
    await wire.typing(classId, hat, now).catch(() => undefined);
  }
  underWay = false;
}
