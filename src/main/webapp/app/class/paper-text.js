import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { difference, differenceStyle } from "./working/difference.js";

/** What a paper says: the text of a draft, what an amendment changes, which paragraphs are to be voted separately. */
export class PaperText extends LitElement {
  static properties = { paper: { attribute: false } };

  static styles = [basics, differenceStyle, css`
    :host { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.55; }
    .body { font-style: italic; } p + p { margin-block-start: 0.5rem; }
    ol { list-style: decimal; padding-inline-start: 1.75rem; margin-block-start: 0.5rem; } li + li { margin-block-start: 0.5rem; }
    .where { font-family: var(--sans); font-size: 0.875rem; color: var(--soft); }
  `];

  render() {
    const { text, change, paragraphs } = this.paper;
    if (change) return this.#change(change);
    if (text) return html`<p class="body">${t("draft.body")}</p>${text.preambular.map((each) => html`<p>${each}</p>`)}<ol>${text.operative.map((each) => html`<li>${each}</li>`)}</ol>`;
    if (paragraphs?.length) return html`${paragraphs.map((place) => html`<p class="where">${this.#where(place)}</p>${place.text ? html`<p>${place.text}</p>` : nothing}`)}`;
    return nothing;
  }

  #where({ half, number }) {
    return t(`class.place.${half}`, { n: number });
  }

  /** Word by word where the server says what has changed. */
  #change({ type, half, number, text, was, pieces }) {
    const whole = [...(was && type !== "ADD" ? [[{ kind: "REMOVED", text: was }]] : []), ...(text ? [[{ kind: "ADDED", text }]] : [])];
    return html`<p class="where">${t(`class.change.done.${type.toLowerCase()}`, { where: this.#where({ half, number }) })}</p>
      ${(pieces?.length ? [pieces] : whole).map((each) => html`<p dir="auto">${difference(each)}</p>`)}`;
  }
}

customElements.define("hs-paper-text", PaperText);
