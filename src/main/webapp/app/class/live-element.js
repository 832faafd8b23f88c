import { StoreElement } from "../element.js";
import { live } from "./live.js";

/** An element that reads what the page knows of its class; see {@link StoreElement}. */
export class LiveElement extends StoreElement {
  get source() {
    return live;
  }
}
