import { css, html, nothing } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { live } from "../live.js";
import { nameOfSeat } from "../plates.js";
import { close, done, drop, takeTheirs, write } from "./pen.js";
import { isUnsaved } from "./writing-state.js";
import { compared, WritingElement } from "./writing-element.js";
import "./words-box.js";

const SIGNS = { SAVED: "adopted", SAVING: "clock", KEPT: "warning", REFUSED: "warning", APART: "few", SUGGESTING: "few", EMPTY: "warning" };

/** How far the words have come. @param {import("./writing-state.js").Written} written */
function standingOf(written) {
  const { words, sent, held, refused, suggesting } = written;
  if (refused) return "REFUSED";
  if (!words.trim()) return "EMPTY";
  if (held) return "KEPT";
  if (sent !== undefined) return "SAVING";
  if (suggesting) return "SUGGESTING";
  if (written.apart) return "APART";
  return isUnsaved(written) ? "SAVING" : "SAVED";
}

/** One writes in a paragraph: the words, how far they have come, and what others do to the same paragraph. @fires hand-lifted when one has gone out */
export class Hand extends WritingElement {
  static shadowRootOptions = { ...WritingElement.shadowRootOptions, delegatesFocus: true };
  static properties = { paragraph: compared, label: {} };

  static styles = [basics, buttons, cards, css`
    :host { scroll-margin-block: 5rem 10rem; display: grid; gap: 0.375rem; grid-template-columns: minmax(0, 1fr); font-family: var(--sans); }
    .standing { display: flex; flex-wrap: wrap; gap: 0.375rem 0.75rem; align-items: center; font-size: 0.875rem; font-weight: 600; }
    .KEPT, .REFUSED, .EMPTY { color: var(--abstain-text); } .SAVED { color: var(--favour); }
    .standing svg { vertical-align: -0.125em; }
    .note { font-size: 0.9375rem; display: grid; gap: 0.375rem; justify-items: start; } .theirs { font-family: var(--serif); }
    .two { display: flex; gap: 0.5rem; flex-wrap: wrap; }
    @media print { .standing, .note, .two { display: none; } }
  `];

  select({ open, written }) {
    return { written: written[open] };
  }

  render() {
    const { written } = this.view;
    if (!written) return nothing;
    const standing = standingOf(written);
    const lift = (go) => () => {
      go();
      this.dispatchEvent(new CustomEvent("hand-lifted", { bubbles: true, composed: true }));
    };
    return html`<hs-words-box .words=${written.words} .label=${this.label} .hint=${t(written.suggesting ? "working.hint.suggesting" : "working.hint")} @words-typed=${(event) => write(event.detail)} @words-done=${lift(done)} @words-closed=${lift(close)}></hs-words-box>
      <p class="standing"><span class=${standing}>${icon(SIGNS[standing])} ${t(`working.standing.${standing}`)}</span></p>
      ${written.suggesting ? html`<div class="two"><button class="button main" type="button" ?disabled=${!isUnsaved(written)} @click=${lift(done)}>${t("working.suggest")}</button><button class="button" type="button" @click=${lift(drop)}>${t("working.drop")}</button></div>` : nothing}
      ${this.#others(written)}`;
  }

  #others(written) {
    const { note, other, apart, revision } = written;
    const { revision: now, words } = this.paragraph;
    const name = other === undefined ? t("working.somebody") : nameOfSeat(live.state.sections, other) || t("working.teacher");
    if (apart) return this.#note(t("working.note.apart", { name }), words, true);
    if (now !== revision && other !== undefined && written.sent === undefined) return this.#note(t("working.note.overtaken", { name }), words, false);
    if (note) return this.#note(t(`working.note.${note}`, { name }), undefined, false);
    return nothing;
  }

  #note(said, theirs, choice) {
    return html`<div class="note" role="status"><p>${said}</p>${theirs === undefined ? nothing : html`<p class="theirs" dir="auto">${theirs}</p>`}
      ${choice ? html`<button class="button" type="button" @click=${takeTheirs}>${t("working.takeTheirs")}</button>` : nothing}</div>`;
  }
}

customElements.define("hs-hand", Hand);
