import { css, html, nothing } from "lit";
import { day, t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { LiveElement } from "./live-element.js";
import { projectorLink } from "./keep.js";
import { address, followWhere } from "./where.js";
import { wire } from "./wire.js";
import "./sheet.js";

/** The head of the teacher's screen: the class, its join code, and the ways to the wall, the debrief and the kit. */
export class ClassBar extends LiveElement {
  static properties = { showing: { state: true } };

  static styles = [basics, buttons, css`
    :host { border-block-end: 1px solid var(--line); background: var(--paper); }
    .bar { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; padding: 0.5rem clamp(0.75rem, 2vw, 2rem); max-inline-size: 110rem; margin-inline: auto; }
    .title { flex: 1 1 14rem; min-inline-size: 0; font-family: var(--serif); font-size: 1.1875rem; font-weight: 600; line-height: 1.2; }
    hs-where-note { flex: 1 0 100%; }
    .code { font-size: 1.25rem; letter-spacing: 0.12em; font-weight: 700; }
    .show { text-align: center; display: grid; gap: 0.75rem; justify-items: center; }
    .show img { inline-size: min(20rem, 70vw); block-size: auto; background: #fff; padding: 0.75rem; border-radius: 0.5rem; }
    .show .code { font-size: clamp(2.5rem, 10vw, 5rem); }
  `];

  #end = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#end = followWhere(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  select({ sections: { lesson, people = [] } }) {
    return { lesson, here: people.length };
  }

  render() {
    const { lesson, here } = this.view;
    if (!lesson) return nothing;
    const inside = `#/class/${encodeURIComponent(lesson.class)}`;
    return html`<nav class="bar" aria-label=${t("class.bar")}><span class="title">${lesson.title}</span>
      <button class="button" type="button" aria-haspopup="dialog" @click=${() => { this.showing = true; }}><span>${t("class.code")}</span> <span class="code">${lesson.code}</span></button>
      <span class="soft">${t("class.joined", { n: here })}</span>
      <a class="button" href=${projectorLink(lesson.class)} target="_blank">${t("class.projector")}</a>
      ${lesson.scenario ? html`<a class="button" href=${`#/kit/${encodeURIComponent(lesson.scenario)}`} target="_blank">${t("class.kit")}</a>` : nothing}
      <a class="button" href=${`${inside}/teacher/debrief`}>${t("class.debrief")}</a>
      ${here ? nothing : html`<hs-where-note></hs-where-note>`}
    </nav>${this.showing ? this.#code(lesson) : nothing}`;
  }

  #code({ code, expires }) {
    const link = `${address()}/#/join/${code}`;
    return html`<hs-sheet heading=${t("class.code.title")} @sheet-closed=${() => { this.showing = false; }}><div class="show">
      <span class="code">${code}</span><img src=${wire.picture(code)} alt=${t("class.code.picture", { code })} width="320" height="320">
      <a href=${link}>${link}</a><hs-where-note></hs-where-note><p class="soft small">${t("class.expires", { date: day(expires.slice(0, 10)) })}</p></div></hs-sheet>`;
  }
}

customElements.define("hs-class-bar", ClassBar);
