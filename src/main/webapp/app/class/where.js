import { css, html, LitElement, nothing } from "lit";
import { ask } from "../api.js";
import { icon } from "../icons.js";
import { list, t } from "../messages.js";
import { insist } from "../patience.js";
import { createStore } from "../store.js";
import { basics, cards } from "../styles.js";

const ALONE = /^https?:\/\/(localhost|[^/:]*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])(?=[:/]|$)/i;

/** Where the page itself was found, without a slash at the end. */
const here = () => new URL(".", location.href).href.replace(/\/$/, "");

/** @typedef {{address: string, nearby: string[]}} Where the address others use; nearby: others of this machine, where that one is of no use */
/** Where others find the service: what was set for it, else what this page was found by. */
const where = createStore((state, { found }) => found, { address: here(), nearby: [] });
let asked = false;

/** Asks the service once. */
function find() {
  if (asked) return;
  asked = true;
  insist(() => ask("api/address"), () => {}).then(
    ({ address, known, nearby }) => where.dispatch({ type: "where/found", found: { address: known ? address : here(), nearby } }),
    () => { asked = false; },
  );
}

/** Follows where others find the service. @param {() => void} changed @returns {() => void} ends it */
export function followWhere(changed) {
  find();
  return where.subscribe(changed);
}

/** @returns {string} the address others use, without a slash at the end */
export const address = () => where.state.address;

/** @returns {string} the same as one says it */
export const place = () => address().replace(/^https?:\/\//, "");

/** Says that an address is of no use to other machines, and what to do. */
export class WhereNote extends LitElement {
  static styles = [basics, cards, css`
    .note { display: flex; gap: 0.5rem; align-items: flex-start; text-align: start; font-size: inherit; overflow-wrap: anywhere; } svg { flex: none; }
  `];

  #end = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#end = followWhere(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  render() {
    if (!ALONE.test(address())) return nothing;
    const { nearby } = where.state;
    return html`<p class="note" role="note">${icon("warning", "1.25em")}<span>${t("class.where.alone")}
      ${nearby.length ? t("class.where.nearby", { places: list(nearby) }) : t("class.where.example")} ${t("class.where.set")}</span></p>`;
  }
}

customElements.define("hs-where-note", WhereNote);
