import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { fields } from "./field-style.js";
import { enter, leave, live } from "./live.js";
import { LiveElement } from "./live-element.js";
import { wire } from "./wire.js";
import "./trouble.js";

const NAMED = ["waiting", "gone", "refused", "offline"];

/** Stands where a class cannot be shown: not let in yet, no key, gone, not there at the moment, or still coming. */
export class Gate extends LiveElement {
  static properties = { fault: { state: true } };

  static styles = [basics, buttons, fields, css`
    main { max-inline-size: 30rem; margin: 8vh auto; padding-inline: 1rem; display: grid; gap: 1rem; text-align: center; justify-items: center; }
    form { inline-size: 100%; text-align: start; }
    input { font-size: 1.5rem; letter-spacing: 0.2em; text-align: center; }
    main > svg { color: var(--blue); }
  `];

  select({ status, hat, classId, sections: { me, lesson } }) {
    return { status, hat, classId, me, lesson };
  }

  render() {
    const { status, hat, me, lesson } = this.view;
    const name = NAMED.includes(status) ? status : "connecting";
    return html`<main id="main">${icon(name === "gone" || name === "refused" ? "warning" : "clock", "2.5rem")}
      <div role="status"><h1>${t(`class.gate.${name}.title`, { name: me?.pseudonym ?? "" })}</h1><p>${this.#text(name)}</p>${lesson ? html`<p class="soft">${lesson.title}</p>` : nothing}</div>
      ${name === "refused" && hat === "delegate" ? this.#back() : nothing}
      ${name === "gone" || name === "refused" ? html`<a class="button" href=${hat === "delegate" ? "#/join" : "#/"}>${t(hat === "delegate" ? "class.gate.join" : "home")}</a>` : nothing}
      ${name === "waiting" ? html`<a class="button" href=${`#/join/${encodeURIComponent(lesson.code)}`}>${t("class.here.seat")}</a>` : nothing}
      <hs-trouble></hs-trouble></main>`;
  }

  #text(name) {
    const { me, lesson } = this.view;
    const atSeat = name === "waiting" && me?.seat && !lesson?.approval;
    return t(atSeat ? "class.gate.waiting.seat" : `class.gate.${name}.text`);
  }

  #back() {
    return html`<form @submit=${this.#comeBack}><label>${t("class.return.code")}<input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required></label>
      ${this.fault ? html`<p role="alert">${this.fault}</p>` : nothing}
      <button class="button main">${t("class.return.back")}</button></form>`;
  }

  async #comeBack(event) {
    event.preventDefault();
    const { classId, hat } = live.state;
    try {
      await wire.comeBack(classId, { code: event.target.elements.code.value.replace(/\s/g, "") });
      leave();
      enter(classId, hat);
    } catch (problem) {
      this.fault = problem.message;
    }
  }
}

customElements.define("hs-gate", Gate);
