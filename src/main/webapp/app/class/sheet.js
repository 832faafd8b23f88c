import { css, html, LitElement } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";

/**
 * Something to read or fill in, above the screen: from below on a phone, in the middle elsewhere. It is open as long as it is there.
 * @fires sheet-closed when the reader puts it away
 */
export class Sheet extends LitElement {
  static properties = { heading: {} };

  static styles = [basics, buttons, css`
    dialog {
      inline-size: min(40rem, 100vw); max-inline-size: 100vw; max-block-size: 92vh; margin: auto; padding: 0; overflow: auto; overscroll-behavior: contain;
      border: 1px solid var(--edge); border-radius: var(--radius); background: var(--paper); color: var(--ink); box-shadow: 0 12px 60px rgb(0 20 35 / 35%);
    }
    dialog::backdrop { background: rgb(5 20 30 / 45%); }
    header { position: sticky; inset-block-start: 0; z-index: 1; display: flex; gap: 0.5rem; justify-content: space-between; align-items: center; padding: 0.5rem 0.5rem 0.5rem 1rem; background: var(--paper); border-block-end: 1px solid var(--line); }
    .inside { padding: 1rem; }
    @media (max-width: 40rem) { dialog { margin-block-end: 0; border-end-start-radius: 0; border-end-end-radius: 0; } }
  `];

  firstUpdated() {
    this.renderRoot.querySelector("dialog").showModal();
  }

  render() {
    return html`<dialog aria-labelledby="heading" @click=${this.#outside} @close=${this.#closed}>
      <header><h2 id="heading">${this.heading}</h2>
        <button class="button plain icon" type="button" aria-label=${t("class.close")} @click=${this.close}>${icon("close", "1.25em")}</button></header>
      <div class="inside"><slot></slot></div>
    </dialog>`;
  }

  /** Puts it away; the focus goes back to where it was. */
  close() {
    this.renderRoot.querySelector("dialog").close();
  }

  #outside(event) {
    if (event.target.localName === "dialog") this.close();
  }

  #closed() {
    this.dispatchEvent(new CustomEvent("sheet-closed"));
  }
}

customElements.define("hs-sheet", Sheet);
