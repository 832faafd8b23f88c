import { css, html } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { wholeLink } from "./link.js";
import { PlayElement } from "./play-element.js";
import { playOf } from "./selectors.js";

/** Copies the link of what is shown, and prints it. */
export class Share extends PlayElement {
  static styles = [basics, buttons, css`
    :host { display: flex; gap: 0.375rem; flex-wrap: wrap; }
    input { inline-size: 12rem; border: 1px solid var(--edge); border-radius: 0.5rem; padding-inline: 0.5rem; background: var(--paper); color: var(--ink); }
  `];

  static properties = { state: { state: true } };

  constructor() {
    super();
    this.state = "ready";
  }

  see(state) {
    return { link: wholeLink({ ...state.place, scenario: playOf(state).scenario }) };
  }

  render() {
    return html`<button class="button" type="button" id="copy" @click=${this.#copy}>${icon(this.state === "copied" ? "adopted" : "link")}
        <span aria-live="polite">${t(this.state === "copied" ? "share.copied" : "share.copy")}</span></button>
      ${this.state === "refused" ? html`<input readonly .value=${this.view.link} aria-label=${t("share.link")}>` : ""}
      <button class="button" type="button" id="print" @click=${() => print()}>${icon("print")} ${t("share.print")}</button>`;
  }

  async #copy() {
    this.state = await navigator.clipboard?.writeText(this.view.link).then(() => "copied", () => "refused") ?? "refused";
    await this.updateComplete;
    if (this.state === "refused") this.renderRoot.querySelector("input").select();
    else setTimeout(() => { this.state = "ready"; }, 2500);
  }
}

customElements.define("hs-share", Share);
