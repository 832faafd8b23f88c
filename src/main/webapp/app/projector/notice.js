import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { spell } from "../times.js";
import { remaining } from "./clock.js";
import { news } from "./scenes.js";
import { Scene } from "./scene.js";

/** One thing said large: news, a pause, a caucus, an end, or where the meeting stands while nothing else happens. */
export class Notice extends Scene {
  static styles = [Scene.styles, css`
    h2 { font-size: calc(6.4 * var(--u)); overflow-wrap: anywhere; }
    h2.long { font-size: calc(4.4 * var(--u)); }
    .words { font-size: calc(2.7 * var(--u)); line-height: 1.4; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
    .news { border-block: calc(0.4 * var(--u)) solid var(--abstain); padding-block: calc(3 * var(--u)); inline-size: calc(84 * var(--u)); max-inline-size: 100%; display: grid; gap: calc(1.4 * var(--u)); }
    .news .eyebrow { color: var(--abstain-text); font-size: calc(2.2 * var(--u)); }
    .time { font-size: calc(9 * var(--u)); font-weight: 700; line-height: 1; }
    .lesson { font-family: var(--serif); font-size: calc(3 * var(--u)); line-height: 1.35; }
  `];

  static properties = { scene: {}, headline: {} };

  #timer = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  render() {
    const drawn = { news: () => this.#news(), caucus: () => this.#caucus(), adjourned: () => this.#over(), ended: () => this.#over(), floor: () => this.#floor() };
    return html`<section class="middle come">${(drawn[this.scene] ?? (() => this.#still()))()}</section>`;
  }

  #news() {
    const { title, text } = news(this.sections);
    return html`<div class="news"><p class="eyebrow">${t("projector.news")}</p><h2 class=${title.length > 40 ? "long" : ""}>${title}</h2>
      ${text ? html`<p class="words">${text}</p>` : nothing}</div>`;
  }

  #caucus() {
    const { caucus } = this.sections.meeting;
    if (!caucus) return nothing;
    const { over, seconds } = remaining({ since: caucus.since, seconds: caucus.minutes * 60 }, Date.now() + this.skew);
    return html`<p class="eyebrow">${t(caucus.moderated ? "projector.moderated" : "projector.caucus")}</p><h2 class="long">${caucus.topic}</h2>
      <p class="time" role="timer" dir="ltr">${spell(over ? 0 : seconds)}</p><p class="soft">${t("projector.caucusNote")}</p>`;
  }

  #still() {
    const { meeting } = this.sections;
    return html`<h2>${t(`projector.still.${this.scene}`)}</h2><p class="words soft">${t(`projector.still.${this.scene}.text`)}</p>
      <p class="lesson">${meeting?.item}</p>`;
  }

  #over() {
    const { results = [], meeting } = this.sections;
    const last = results.at(-1);
    return html`<h2>${t(`projector.still.${this.scene}`)}</h2>
      ${last ? html`<p class="lesson">${last.title}: <b>${last.lead}</b></p>` : html`<p class="lesson">${meeting?.item}</p>`}
      ${this.headline ? html`<p class="words">${this.headline}</p>` : nothing}
      <p class="soft">${t("projector.thanks")}</p>`;
  }

  #floor() {
    const { meeting, floor } = this.sections;
    const [next] = floor?.list ?? [];
    return html`<p class="eyebrow">${meeting.item}</p><h2 class=${meeting.headline.length > 40 ? "long" : ""}>${meeting.headline}</h2>
      <p class="words soft">${next ? t("projector.firstNext", { name: next.who }) : meeting.next}</p>`;
  }
}

customElements.define("hs-notice", Notice);
