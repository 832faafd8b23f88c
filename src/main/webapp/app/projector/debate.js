import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { open } from "./scenes.js";
import { Scene } from "./scene.js";
import "./clock.js";

const MOST = 6;

/** Who speaks, for how long still, and who is next. */
export class Debate extends Scene {
  static styles = [Scene.styles, css`
    .speech { display: grid; align-content: center; gap: calc(1.2 * var(--u)); }
    h2 { font-size: calc(7.4 * var(--u)); line-height: 1.05; overflow-wrap: anywhere; }
    h2.long { font-size: calc(5 * var(--u)); }
    .side { display: grid; grid-template-rows: minmax(0, 1fr) auto; gap: calc(1.4 * var(--u)); min-block-size: 0; }
    .empty { align-self: start; }
    .names { font-size: calc(2.2 * var(--u)); margin-block-start: calc(0.8 * var(--u)); }
    .names li { align-items: baseline; }
    .names b { min-inline-size: 1.2em; color: var(--blue); }
    .names small { color: var(--soft); font-size: 0.66em; }
    .rest { margin-block-start: calc(0.8 * var(--u)); }
    .ruling { border-inline-start: calc(0.5 * var(--u)) solid var(--abstain); font-size: calc(1.7 * var(--u)); }
    @media (max-aspect-ratio: 1) { h2, h2.long { font-size: calc(5 * var(--u)); } }
    .under { font-size: calc(1.7 * var(--u)); }
  `];

  render() {
    const { floor } = this.sections;
    if (!floor?.speech) return nothing;
    const { who, purpose, since, seconds } = floor.speech;
    return html`<div class="halves">
      <section class="speech come">
        <p class="eyebrow">${t(`projector.purpose.${purpose}`)}</p>
        <h2 class=${who.length > 18 ? "long" : ""}>${who}</h2>
        <hs-clock since=${since} seconds=${seconds || nothing} .skew=${this.skew}></hs-clock>
      </section>
      <div class="side">${this.#next(floor)}${this.#ruling()}${this.#under()}</div>
    </div>`;
  }

  #next({ list = [], closed }) {
    return html`<section class="panel ${list.length ? "" : "empty"}">
      <h3>${list.length ? t("projector.next") : t(closed ? "projector.listClosed" : "projector.nobody")}</h3>
      <ol class="names">${list.slice(0, MOST).map(({ who, purpose }, i) => html`<li><b>${i + 1}</b><span>${who}${purpose === "STATEMENT" ? nothing : html` <small>${t(`projector.purpose.${purpose}`)}</small>`}</span></li>`)}</ol>
      ${list.length > MOST ? html`<p class="soft rest">${t("projector.more", { n: list.length - MOST })}</p>` : nothing}
    </section>`;
  }

  #ruling() {
    const { ruling } = this.sections.meeting;
    return ruling ? html`<section class="panel ruling"><h3>${t("projector.ruling")}</h3><p class="serif">${ruling.words}</p></section>` : nothing;
  }

  #under() {
    const [paper] = open(this.sections, "DRAFT");
    return paper ? html`<section class="panel under"><h3>${t("projector.under")}</h3><p class="serif">${paper.title}</p></section>` : nothing;
  }
}

customElements.define("hs-debate", Debate);
