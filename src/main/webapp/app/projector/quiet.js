import { css, html, nothing } from "lit";
import { platesOf } from "../class/plates.js";
import { t } from "../messages.js";
import { spell } from "../times.js";
import { Scene } from "./scene.js";
import "./hall.js";

/** Ballots on paper, and a text under silence: the Council decides without being seen to vote. */
export class Quiet extends Scene {
  static styles = [Scene.styles, css`
    .floor { --f: var(--upright, min(1cqi, 2.05cqb)); align-self: center; display: grid; gap: calc(1.6 * var(--f)); text-align: center; font-size: calc(2.4 * var(--f)); }
    .floor h2 { font-size: calc(4.6 * var(--f)); }
    .floor .eyebrow { font-size: calc(2.4 * var(--f)); }
    ul.candidates { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.5em; font-size: calc(3 * var(--f)); }
    .candidates li { font-family: var(--serif); border: 1px solid var(--edge); border-radius: 0.3em; padding: 0.1em 0.7em; background: var(--paper); }
    .words { font-family: var(--serif); font-size: calc(3 * var(--u)); line-height: 1.35; text-align: start; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 7; overflow: hidden; }
    .until { font-size: calc(5 * var(--u)); font-weight: 700; line-height: 1; }
  `];

  static properties = { scene: {} };

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
    const { poll, silence } = this.sections;
    if (this.scene === "poll" && poll) return this.#poll(poll);
    return silence?.open.length ? this.#silence(silence.open[0]) : nothing;
  }

  #poll({ candidates, coloured, cast }) {
    const voted = new Set(cast);
    const plates = platesOf(this.sections, { result: null }).map((plate) => ({ ...plate, cast: voted.has(plate.seat.seat) }));
    return html`<hs-hall .plates=${plates}><section class="floor">
      <p class="eyebrow">${t("projector.poll")}</p>
      <ul class="candidates">${candidates.map((name) => html`<li>${name}</li>`)}</ul>
      <h2>${t("projector.polled", { n: cast.length, whole: plates.length })}</h2>
      <p class="soft">${t("projector.secret")} ${coloured ? t("figures.coloured") : nothing}</p>
    </section></hs-hall>`;
  }

  #silence({ body, text, until }) {
    const left = Math.max(0, Math.ceil((Date.parse(until) - Date.now() - this.skew) / 1000));
    return html`<section class="middle come">
      <p class="eyebrow">${t("projector.silence")} · ${t(`body.${body}`)}</p>
      <p class="words">${text}</p>
      ${until ? html`<p class="until" role="timer" dir="ltr">${spell(left)}</p>` : nothing}
      <p class="soft">${t("projector.silenceRule")}</p>
    </section>`;
  }
}

customElements.define("hs-quiet", Quiet);
