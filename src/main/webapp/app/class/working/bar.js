import { css, html, LitElement, nothing } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { basics, buttons } from "../../styles.js";
import { act } from "../live.js";
import { drop } from "./pen.js";

/**
 * What can be done with the open paragraph, under the thumb on a phone: at the foot of the screen, above the keyboard.
 * @fires bar-pressed with "done", "comment" or "add"
 */
export class ParagraphBar extends LitElement {
  static properties = { paper: { attribute: false }, more: { state: true }, sure: { state: true } };

  static styles = [basics, buttons, css`
    :host { font-family: var(--sans); }
    .row { display: flex; flex-wrap: wrap; gap: 0.375rem; }
    .button { font-size: 0.9375rem; padding-inline: 0.625rem; }
    .grave { color: var(--against); border-color: var(--against); }
    .toggle { display: none; }
    @media (max-width: 40rem) {
      :host { position: fixed; inset-inline: 0; inset-block-end: var(--lift, 0); z-index: 4; background: var(--paper); border-block-start: 1px solid var(--edge); padding: 0.5rem 0.625rem max(0.5rem, env(safe-area-inset-bottom)); box-shadow: 0 -4px 18px rgb(0 20 35 / 18%); }
      .row { display: grid; grid-template-columns: repeat(auto-fit, minmax(4.25rem, 1fr)); }
      .button { flex-direction: column; gap: 0.125rem; padding: 0.25rem; font-size: 0.8125rem; min-block-size: 3rem; }
      .row + .row { margin-block-start: 0.375rem; }
      .toggle { display: inline-flex; } .rest:not(.shown) { display: none; }
    }
    @media (min-width: 40.01rem) { :host { display: flex; flex-wrap: wrap; gap: 0.375rem; } }
    @media print { :host { display: none; } }
  `];

  #lift = () => {
    const { height, offsetTop } = visualViewport;
    this.style.setProperty("--lift", `${Math.max(0, innerHeight - height - offsetTop)}px`);
  };

  connectedCallback() {
    super.connectedCallback();
    ["resize", "scroll"].forEach((each) => visualViewport?.addEventListener(each, this.#lift));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    ["resize", "scroll"].forEach((each) => visualViewport?.removeEventListener(each, this.#lift));
  }

  render() {
    const { may, writes, before, after, paragraph } = this.paper;
    const can = (name) => may.includes(name);
    const press = (name) => () => this.dispatchEvent(new CustomEvent("bar-pressed", { detail: name }));
    const rest = ["move-paragraph", "set-depth", "remove-paragraph"].some(can);
    return html`<div class="row" role="group" aria-label=${t("working.bar")}>
        <button class="button ${writes ? "main" : ""}" type="button" @click=${press("done")}>${icon("adopted")} ${t(writes ? "working.done" : "working.away")}</button>
        ${can("comment") ? html`<button class="button" type="button" @click=${press("comment")}>${icon("comment")} ${t("working.comment")}</button>` : nothing}
        ${can("add-paragraph") ? html`<button class="button" type="button" @click=${press("add")}>${icon("plus")} ${t("working.add")}</button>` : nothing}
        ${rest ? html`<button class="button toggle" type="button" aria-expanded=${String(Boolean(this.more))} @click=${() => { this.more = !this.more; }}>${icon("more")} ${t("working.more")}</button>` : nothing}</div>
      ${rest ? html`<div class="row rest ${this.more ? "shown" : ""}" role="group" aria-label=${t("working.bar.place")}>
        ${can("move-paragraph") ? html`${this.#button("up", "working.up", !before, () => this.#move(before.after))}${this.#button("down", "working.down", !after, () => this.#move(after.after))}` : nothing}
        ${can("set-depth") ? html`${this.#button("outdent", "working.outdent", paragraph.depth < 1, () => this.#deepen(-1))}${this.#button("indent", "working.indent", paragraph.depth > 3, () => this.#deepen(1))}` : nothing}
        ${can("remove-paragraph") ? html`<button class="button grave" type="button" @click=${this.#remove} @blur=${() => { this.sure = false; }}>${icon("bin")} ${t(this.sure ? "working.remove.sure" : "working.remove")}</button>` : nothing}</div>` : nothing}`;
  }

  #button(sign, key, disabled, press) {
    return html`<button class="button" type="button" aria-disabled=${String(disabled)} ?disabled=${disabled} @click=${press}>${icon(sign)} ${t(key)}</button>`;
  }

  #act(body) {
    const { paper, paragraph: { key } } = this.paper;
    return act({ paper, key, ...body });
  }

  #move(after) {
    this.#act({ act: "move-paragraph", ...(after ? { after } : {}) });
  }

  #deepen(by) {
    this.#act({ act: "set-depth", depth: this.paper.paragraph.depth + by });
  }

  /** The first press asks, the second one does it. */
  #remove() {
    this.sure = !this.sure;
    if (this.sure) return;
    drop();
    this.#act({ act: "remove-paragraph", revision: this.paper.paragraph.revision });
  }
}

customElements.define("hs-paragraph-bar", ParagraphBar);
