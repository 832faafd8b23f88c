import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { dismiss } from "./live.js";
import { LiveElement } from "./live-element.js";

/** Why something was not done, in a sentence with its rule; read out when it comes. */
export class TroubleNote extends LiveElement {
  static styles = [basics, buttons, cards, css`
    .note { display: flex; gap: 0.5rem; align-items: flex-start; }
    .words { flex: 1; }
    .note .button { min-block-size: 2.75rem; margin-block: -0.375rem; }
  `];

  select({ trouble }) {
    return { trouble };
  }

  render() {
    const { trouble } = this.view;
    return html`<div role="alert">${trouble ? html`<div class="note">${icon("warning", "1.25em")}<span class="words">${trouble.message} ${this.#rule(trouble.rule)}</span>
      <button class="button plain" type="button" @click=${dismiss}>${t("understood")}</button></div>` : nothing}</div>`;
  }

  #rule(rule) {
    if (!rule) return nothing;
    return rule.link ? html`<a href=${rule.link} rel="noopener noreferrer" target="_blank">${rule.citation}<span class="unseen"> ${t("link.leaves")}</span></a>` : html`<span class="soft">${rule.citation}</span>`;
  }
}

customElements.define("hs-trouble", TroubleNote);
