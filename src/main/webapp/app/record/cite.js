import { css, html, LitElement } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { look } from "./look.js";

/** A text by which something of the record is cited; a button copies it. A link of the page within it is made whole. */
export class Cite extends LitElement {
  static properties = { text: {}, copied: { state: true } };

  static styles = [look, css`
    p { font-size: 0.875rem; color: var(--soft); overflow-wrap: anywhere; }
    :host { display: grid; gap: 0.5rem; justify-items: start; margin-block-start: 1rem; }
    @media print { button { display: none; } }
  `];

  render() {
    return html`<p>${this.#whole}</p><button class="button" type="button" @click=${this.#copy}>${icon(this.copied ? "adopted" : "quote")} <span aria-live="polite">${t(this.copied ? "record.copied" : "record.cite.copy")}</span></button>`;
  }

  get #whole() {
    return this.text.replace(/(^|\s)\/(#\/\S+)/, (all, space, path) => space + new URL(path, location.href).href);
  }

  async #copy() {
    this.copied = await navigator.clipboard?.writeText(this.#whole).then(() => true, () => false);
  }
}

customElements.define("hs-cite", Cite);
