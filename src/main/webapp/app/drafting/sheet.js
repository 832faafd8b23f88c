import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { counted, remarkOf, remarkStyle } from "./remark.js";

/**
 * A draft as the Council would print it, each remark under its paragraph.
 * @fires mend-asked with the number of a remark
 */
export class DraftSheet extends LitElement {
  static properties = { check: { attribute: false } };

  static styles = [basics, buttons, cards, remarkStyle, css`
    section { display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }
    .paper { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: clamp(1rem, 3cqi, 2rem); display: grid; gap: 0.875rem; grid-template-columns: minmax(0, 1fr); font-family: var(--serif); font-size: 1.0625rem; line-height: 1.5; }
    .paragraph { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.375rem; }
    .line { margin: 0; padding-inline-start: calc(var(--depth, 0) * 1.75rem); text-indent: 1.5rem; overflow-wrap: anywhere; }
    .d1 { --depth: 1; } .d2 { --depth: 2; } .d3 { --depth: 3; } .d4 { --depth: 4; }
    .kind { font: 600 0.75rem/1.4 var(--sans); color: var(--soft); border: 1px solid var(--line); border-radius: 1rem; padding: 0 0.5rem; text-indent: 0; white-space: nowrap; }
    ul { display: grid; gap: 0.5rem; }
    @media print { .kind, .unread, .button { display: none; } .paper { border: 0; padding: 0; } }
  `];

  render() {
    const { paragraphs, remarks, unread } = this.check;
    const whole = remarks.filter(({ paragraph }) => !paragraph);
    return html`<section aria-label=${t("drafting.sheet")}>
      <p class="counts" role="status">${counted(remarks)}</p>
      ${whole.length ? html`<ul>${whole.map((remark) => html`<li>${this.#remark(remark)}</li>`)}</ul>` : nothing}
      <div class="paper"><p class="line">${t("drafting.formula")}</p>${paragraphs.map((paragraph) => this.#paragraph(paragraph, remarks.filter((remark) => remark.paragraph === paragraph.key)))}</div>
      ${unread.length ? html`<div class="note unread"><p><b>${t("drafting.unread")}</b></p><ul>${unread.map(({ line, text, message }) => html`<li>${t("drafting.line", { line })} “${text}” ${message}</li>`)}</ul></div>` : nothing}
    </section>`;
  }

  #paragraph({ depth, label, opening, text, kind, half }, remarks) {
    const shown = half === "OPERATIVE" && ["BINDING", "HORTATORY", "REQUESTING"].includes(kind);
    return html`<div class="paragraph"><p class="line d${depth}">${label ? `${label} ` : ""}<i>${opening}</i>${text} ${shown ? html`<span class="kind">${t(`drafting.kind.${kind}`)}</span>` : nothing}</p>
      ${remarks.map((remark) => this.#remark(remark))}</div>`;
  }

  #remark(remark) {
    const mend = () => this.dispatchEvent(new CustomEvent("mend-asked", { detail: remark.number }));
    return remarkOf(remark, remark.mendable ? html`<button class="button" type="button" @click=${mend}>${t("drafting.mend")}</button>` : nothing);
  }
}

customElements.define("hs-draft-sheet", DraftSheet);
