import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { chipsOf, linkTo, recordOf } from "./filter.js";
import { look } from "./look.js";

/** What is asked for, each as a chip that takes it back. `at` is the screen that is filtered. */
export class Chips extends LitElement {
  static properties = { about: { attribute: false }, query: { attribute: false }, at: { attribute: false } };

  static styles = [look, css`
    .chips { align-items: center; }
    .chip { min-block-size: 2rem; text-decoration: none; color: var(--ink); background: var(--blue-tint); border-color: var(--blue); }
    .chip:hover { background: var(--paper); }
    @media (pointer: coarse) { .chip { min-block-size: var(--tap); border-radius: 1.375rem; } }
    @media print { .chip svg, .all { display: none; } }
  `];

  render() {
    const { about, query, at = [] } = this;
    const chips = chipsOf(query, about);
    if (!chips.length) return nothing;
    return html`<ul class="chips" aria-label=${t("record.chips")}>${chips.map(({ word, without }) => html`<li><a class="chip" href=${linkTo(at, without)}><span class="unseen">${t("record.chip.remove")}</span>${word} ${icon("close", "0.75em")}</a></li>`)}
      ${chips.length > 1 ? html`<li class="all"><a class="tap" href=${linkTo(at, recordOf(query))}>${t("record.chips.none")}</a></li>` : nothing}</ul>`;
  }
}

customElements.define("hs-chips", Chips);
