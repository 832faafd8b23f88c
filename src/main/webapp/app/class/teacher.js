import { css, html } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { store } from "../stores.js";
import { basics, buttons, cards } from "../styles.js";
import { findAct } from "./grouping.js";
import { act, enter, live } from "./live.js";
import { LiveElement } from "./live-element.js";
import "./banner.js";
import "./chair.js";
import "./class-bar.js";
import "./desk.js";
import "./floor.js";
import "./gate.js";
import "./moment.js";
import "./own-seats.js";
import "./sayer.js";
import "./teacher-table.js";
import "./trouble.js";

const TYPING = "input, textarea, select, [contenteditable]";

/** The screen that answers: what comes next? The table, the next step, and everything a teacher may want below. */
export class Teacher extends LiveElement {
  static properties = { class: {}, key: {} };

  static styles = [basics, buttons, cards, css`
    main { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); padding: 0.75rem clamp(0.75rem, 2vw, 2rem) 3rem; max-inline-size: 110rem; margin-inline: auto; align-items: start; }
    .side { display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }
    h1 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
    .run { display: grid; gap: 0.5rem; grid-template-columns: 1fr 1fr; }
    kbd { font: inherit; font-size: 0.8125em; border: 1px solid currentColor; border-radius: 0.25rem; padding: 0 0.375rem; }
    @media (min-width: 62rem) {
      main { grid-template-columns: minmax(0, 1fr) minmax(20rem, 25rem); }
      .desk { grid-column: 1; } .side { grid-column: 2; grid-row: 1 / span 2; }
    }
  `];

  #keys = (event) => this.#key(event);

  connectedCallback() {
    super.connectedCallback();
    addEventListener("keydown", this.#keys);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#keys);
  }

  willUpdate() {
    if (this.class) enter(this.class, "teacher", this.key);
  }

  select({ sections, status }) {
    const { meeting, lesson, acts, vote } = sections;
    return { meeting, lesson, vote, undo: findAct(acts, "undo"), ready: Boolean(meeting) && !["gone", "refused", "waiting"].includes(status) };
  }

  updated() {
    const { lesson } = this.view;
    if (lesson) document.title = t("page.titleOf", { title: lesson.title });
  }

  render() {
    const { ready, meeting } = this.view;
    if (!ready) return html`<hs-gate></hs-gate>`;
    return html`<hs-banner></hs-banner><hs-class-bar></hs-class-bar>
      <main id="main">
        <div class="table"><h1 tabindex="-1">${meeting.headline}</h1><hs-teacher-table></hs-teacher-table></div>
        <div class="side"><hs-trouble></hs-trouble><hs-chair keys></hs-chair>${this.#run()}<hs-own-seats></hs-own-seats><hs-moment></hs-moment><hs-floor watching></hs-floor></div>
        <hs-desk class="desk"></hs-desk>
      </main><hs-sayer></hs-sayer>`;
  }

  #run() {
    const { lesson, undo } = this.view;
    return html`<div class="run">
      <button class="button" type="button" id="pause" aria-pressed=${String(lesson.paused)} aria-keyshortcuts="P" @click=${this.#pause}>${icon("clock")} ${t(lesson.paused ? "class.resume" : "class.pause")} <kbd aria-hidden="true">P</kbd></button>
      <button class="button" type="button" id="undo" ?disabled=${!undo} aria-keyshortcuts="U" @click=${this.#undo}>${icon("undo")} ${t("class.act.undo")} <kbd aria-hidden="true">U</kbd></button>
    </div>`;
  }

  #pause() {
    act({ act: "pause", paused: !this.view.lesson.paused });
  }

  #undo() {
    if (this.view.undo) act({ act: "undo" });
  }

  /** N, P and U, unless the reader types, a sheet is open, or letter keys are off. */
  #key(event) {
    const { ctrlKey, metaKey, altKey, repeat } = event;
    const from = event.composedPath()[0];
    const elsewhere = from.matches?.(TYPING) || event.composedPath().some(({ localName }) => localName === "dialog");
    if (ctrlKey || metaKey || altKey || repeat || elsewhere || !store.state.settings.keys || !this.view.ready || live.state.busy) return;
    const does = { n: () => this.renderRoot.querySelector("hs-chair").next(), p: () => this.#pause(), u: () => this.#undo() }[event.key.toLowerCase()];
    if (!does) return;
    event.preventDefault();
    does();
  }
}

customElements.define("hs-teacher", Teacher);
