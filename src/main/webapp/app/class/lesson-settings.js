import { css, html, nothing } from "lit";
import { day, t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { fields } from "./field-style.js";
import { act, endClass } from "./live.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";
import "./saved.js";
import "./sheet.js";
import "./trouble.js";

/** How the class is held: the door, notes, and its end. */
export class LessonSettings extends LiveElement {
  static properties = { ending: { state: true } };

  static styles = [basics, buttons, fields, css`
    :host { display: grid; gap: 0.5rem; }
    .end { color: var(--against); border-color: var(--against); justify-self: start; }
    .end.main { background: var(--against); color: var(--on-against); }
  `];

  select({ sections: { lesson, plan, table } }) {
    return { lesson, plan, table };
  }

  render() {
    const { lesson, plan } = this.view;
    if (!lesson) return nothing;
    const flag = (name, value, put) => html`<label class="check"><input type="checkbox" .checked=${value} @change=${(event) => this.#put(event, put)}>${t(`class.settings.${name}`)}</label>`;
    return html`${flag("locked", lesson.locked, (locked) => ({ act: "lock-door", locked }))}
      ${flag("approval", lesson.approval, (on) => ({ act: "switch-approval", on }))}
      ${flag("open", lesson.open, (open) => ({ act: "open-seats", open }))}
      ${flag("notes", lesson.notesOn, (on) => ({ act: "switch-notes", on }))}
      <p class="soft">${t(`class.preset.${lesson.preset}`)}: ${t(`class.preset.${lesson.preset}.about`)} ${t("class.minutes", { n: lesson.minutes })}</p>
      <p class="soft">${t("class.expires", { date: day(lesson.expires.slice(0, 10)) })}</p>
      ${plan?.steps?.length ? html`<div id="steps"><p class="soft">${t("class.plan.steps")}</p><ol>${plan.steps.map(({ title, seat }) =>
        html`<li>${title}${seat ? html` <span class="soft small">${t("class.plan.by", { name: nameOfSeat(this.view, seat) })}</span>` : nothing}</li>`)}</ol></div>` : nothing}
      <hs-saved></hs-saved>
      <button class="button end" type="button" aria-haspopup="dialog" @click=${() => { this.ending = true; }}>${t("class.end")}</button>
      ${this.ending ? html`<hs-sheet heading=${t("class.end.title")} @sheet-closed=${() => { this.ending = false; }}><form><p>${t("class.end.about")}</p><button class="button end main" type="button" @click=${endClass}>${t("class.end.sure")}</button></form></hs-sheet>` : nothing}`;
  }

  /** A switch that the server refuses goes back to where it was. */
  async #put(event, put) {
    const box = event.target;
    const wanted = box.checked;
    if (!(await act(put(wanted)))) box.checked = !wanted;
  }
}

customElements.define("hs-lesson-settings", LessonSettings);
