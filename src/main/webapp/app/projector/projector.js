import { css, html, nothing } from "lit";
import { enter, leave, live } from "../class/live.js";
import { LiveElement } from "../class/live-element.js";
import { place } from "../class/where.js";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { draw } from "./draw.js";
import { closing } from "./closing.js";
import { running, sceneOf } from "./scenes.js";
import { spoken } from "./spoken.js";
import { keepAwake } from "./wake.js";

const SECOND = 1000;

/** The screen on the wall: where are we? It follows the meeting by itself; there is nothing to press. */
export class Projector extends LiveElement {
  static properties = { class: {}, key: {}, scene: { state: true }, headline: { state: true } };

  static styles = [basics, css`
    :host {
      --u: max(min(1vw, 1.78vh), 0.7rem);
      display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); block-size: 100vh; overflow: hidden;
      padding: calc(1.4 * var(--u)) calc(2 * var(--u)); gap: calc(1 * var(--u)); background: var(--ground); color: var(--ink);
    }
    header, footer { display: flex; justify-content: space-between; align-items: baseline; gap: calc(3 * var(--u)); font-size: calc(1.5 * var(--u)); line-height: 1.3; color: var(--soft); }
    h1 { font-size: inherit; font-weight: 650; color: var(--ink); margin: 0; }
    header > * { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    footer > * { min-inline-size: 0; } footer > :last-child { text-align: end; } footer .where { flex: 1 0 auto; max-inline-size: 45%; text-align: start; }
    .code { flex: none; } .code b { color: var(--ink); letter-spacing: 0.06em; }
    .where { color: var(--ink); font-weight: 600; }
    .running b { color: var(--abstain-text); }
    main { min-block-size: 0; block-size: 100%; }
    .off { color: var(--abstain-text); flex: none; }
    .alone { display: grid; place-content: center; text-align: center; gap: calc(1 * var(--u)); block-size: 100%; font-size: calc(2.2 * var(--u)); }
    .alone h2 { font-size: calc(4 * var(--u)); }
    @media (max-aspect-ratio: 1) { :host { --u: 0.6rem; --upright: 0.42rem; block-size: auto; min-block-size: 100vh; overflow: visible; } header > * { white-space: normal; } footer .where { max-inline-size: none; } footer > :last-child { text-align: start; } header, footer { flex-direction: column; gap: 0; } }
  `];

  #sleep = () => {};
  #timer = 0;

  select({ sections, status, offset }) {
    return { sections, status, offset };
  }

  connectedCallback() {
    super.connectedCallback();
    this.#sleep = keepAwake();
    this.#timer = setInterval(() => this.#look(), SECOND);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#sleep();
    clearInterval(this.#timer);
    leave();
  }

  willUpdate(changed) {
    if (changed.has("class") || changed.has("key")) enter(this.class, "projector", this.key);
    this.#look();
  }

  get #now() {
    return Date.now() + this.view.offset;
  }

  get #known() {
    return live.state.classId === this.class && Boolean(this.view.sections.lesson);
  }

  #look() {
    if (!this.#known) return;
    this.scene = sceneOf(this.view.sections, this.#now);
    const over = this.scene === "ended" || this.scene === "adjourned";
    if (over && this.headline === undefined) closing(this.class).then((words) => { this.headline = words; });
    if (!over) this.headline = undefined;
  }

  render() {
    const { status, sections, offset } = this.view;
    if (status === "gone" || status === "refused") return this.#alone(status);
    if (!this.#known) return this.#alone(status === "offline" ? "offline" : "connecting");
    return html`${this.#head(sections, status)}
      <main id="main">${draw(this.scene, { sections, skew: offset, headline: this.headline })}</main>
      ${this.#foot(sections)}
      <p class="unseen" role="status" aria-live="polite">${spoken(this.scene, sections)}</p>`;
  }

  #alone(status) {
    return html`<span></span><main id="main" class="alone"><h2>${t(`projector.${status}`)}</h2><p>${status === "connecting" ? nothing : t(`projector.${status}.text`)}</p></main>`;
  }

  #head({ lesson, meeting }, status) {
    const open = this.scene !== "joining" && !lesson.locked && lesson.stage !== "ENDED";
    return html`<header><h1>${lesson.title}${meeting?.item && meeting.item !== lesson.title ? html` <span class="soft">· ${meeting.item}</span>` : nothing}</h1>
      ${status === "offline" ? html`<span class="off">${t("projector.offline")}</span>` : nothing}
      ${open ? html`<span class="code">${t("projector.late", { place: `${place()}/#/join` })} <b dir="ltr">${lesson.code}</b></span>` : nothing}</header>`;
  }

  #foot(sections) {
    const { meeting, lesson } = sections;
    const news = this.scene === "news" ? undefined : running(sections, this.#now);
    if (lesson.stage === "ENDED") return html`<footer></footer>`;
    return html`<footer><span class="where">${meeting?.headline}</span>
      ${news ? html`<span class="running"><b>${t("projector.news")}</b> ${news.title}</span>` : html`<span>${meeting?.next}</span>`}</footer>`;
  }
}

customElements.define("hs-projector", Projector);
