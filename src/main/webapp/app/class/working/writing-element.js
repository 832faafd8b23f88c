import { StoreElement } from "../../element.js";
import { writing } from "./writing.js";

/** An element that reads what this person writes; see {@link StoreElement}. */
export class WritingElement extends StoreElement {
  get source() {
    return writing;
  }
}

/** For a property that is told anew with every view: drawn anew only where it says something else. */
export const compared = { attribute: false, hasChanged: (now, before) => JSON.stringify(now) !== JSON.stringify(before) };
