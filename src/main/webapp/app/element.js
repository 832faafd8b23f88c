import { LitElement } from "lit";
import { store } from "./stores.js";

const same = (one, other) => {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]));
};

/**
 * An element that reads the store: `select` says what it wants to know, and it is drawn anew when that changed.
 * Intents are functions of its screen's intents.js; it never changes the state itself.
 */
export class StoreElement extends LitElement {
  #end = () => {};

  /** What `select` last answered. */
  view = {};

  /** The store that is read. */
  get source() {
    return store;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#end = this.source.subscribe(() => this.#look());
    this.#look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  /**
   * @param {object} state
   * @returns {object | undefined} members compared one by one; nothing leaves the element as it is
   */
  select(state) {
    return state;
  }

  #look() {
    const view = this.select(this.source.state);
    if (!view || same(view, this.view)) return;
    this.view = view;
    this.requestUpdate();
  }
}
