import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { fields } from "./field-style.js";
import { act } from "./live.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";

/** Private notes: a seat writes to another one; the teacher reads all. */
export class Notes extends LiveElement {
  static styles = [basics, buttons, cards, fields, css`
    ul { display: grid; gap: 0.5rem; max-block-size: 24rem; overflow: auto; }
    li { padding: 0.5rem 0.75rem; border-radius: 0.625rem; background: var(--ground); border: 1px solid var(--line); overflow-wrap: anywhere; }
    .own { margin-inline-start: 2rem; background: var(--blue-tint); }
    form { margin-block-start: 0.75rem; } textarea { min-block-size: 3.5rem; }
  `];

  select({ sections, busy }) {
    const { notes, me, table, lesson } = sections;
    return { notes, me, table, lesson, busy: busy > 0 };
  }

  render() {
    const { notes = [], me, lesson } = this.view;
    return html`${notes.length ? html`<ul>${notes.map((note) => this.#note(note, me))}</ul>` : html`<p class="soft">${t("class.notes.none")}</p>`}
      ${lesson?.notesOn ? (me?.seat ? this.#form() : nothing) : html`<p class="soft">${t("class.notes.off")}</p>`}
      <p class="soft small">${t("class.notes.about")}</p>`;
  }

  #note({ from, to, text }, me) {
    return html`<li class=${from === me?.seat ? "own" : ""}><b>${nameOfSeat(this.view, from)} → ${nameOfSeat(this.view, to)}</b><br>${text}</li>`;
  }

  #form() {
    const { table, me, busy } = this.view;
    return html`<form @submit=${this.#send}>
      <label>${t("class.field.to")}<select name="to">${table.council.seats.filter(({ seat }) => seat !== me.seat).map(({ seat, name }) => html`<option value=${seat}>${name}</option>`)}</select></label>
      <label>${t("class.field.note")}<textarea name="text" required maxlength="500"></textarea></label>
      <button class="button" ?disabled=${busy}>${t("class.notes.send")}</button></form>`;
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    const { to, text } = form.elements;
    if (await act({ act: "send-note", to: to.value, text: text.value.trim() })) form.reset();
  }
}

customElements.define("hs-notes", Notes);
