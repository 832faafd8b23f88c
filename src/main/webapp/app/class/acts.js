import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { nameOf } from "./grouping.js";
import "./act.js";

/**
 * A button for each act. One whose form is open keeps it, wherever the act stands in the list by then.
 * @param {import("./grouping.js").Entry[]} entries
 * @param {(entry: import("./grouping.js").Entry) => boolean} [isMain] which are drawn large
 */
export const actButtons = (entries, isMain = () => false) =>
  repeat(entries, nameOf, (entry) => html`<hs-act .entry=${entry} ?main=${isMain(entry)}></hs-act>`);
