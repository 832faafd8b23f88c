import { css, html, nothing } from "lit";
import { rulingSaid } from "../class/ruling-said.js";
import { t } from "../messages.js";
import { open } from "./scenes.js";
import { Scene } from "./scene.js";

const MOST = 4;

/** Motions in the order in which they are decided, a point of order that waits, and the President's ruling on it. */
export class Moves extends Scene {
  static styles = [Scene.styles, css`
    ol { display: grid; gap: calc(1.2 * var(--u)); inline-size: calc(78 * var(--u)); text-align: start; }
    li { font-size: calc(2.5 * var(--u)); line-height: 1.25; }
    li small { display: block; color: var(--soft); font-size: 0.64em; }
    q, .words { font-family: var(--serif); font-size: calc(3.4 * var(--u)); line-height: 1.3; quotes: "\\201c" "\\201d"; overflow-wrap: anywhere; }
    h2 { font-size: calc(4.6 * var(--u)); }
  `];

  static properties = { scene: {} };

  render() {
    const { point, ruling } = this.sections.meeting;
    if (this.scene === "point" && point) return this.#point(point);
    if (this.scene === "ruling" && ruling) return this.#ruling(ruling);
    return this.#motions();
  }

  #point({ by, point }) {
    return html`<section class="middle come">
      <p class="eyebrow">${t("projector.point")}</p><h2>${this.name(by)}</h2>
      ${point ? html`<p><q>${point}</q></p>` : nothing}
      <p class="soft">${t("projector.pointNext")}</p>
    </section>`;
  }

  #ruling(ruling) {
    const { by, challengeable } = ruling;
    return html`<section class="middle come">
      <p class="eyebrow">${t("projector.rulingOn", { name: this.name(by) })}</p>
      ${rulingSaid(ruling)}
      ${challengeable ? html`<p class="soft">${t("projector.challengeable")}</p>` : nothing}
    </section>`;
  }

  #motions() {
    const motions = open(this.sections, "CHALLENGE", "MOTION", "INVITATION");
    return html`<section class="middle">
      <h2>${t("projector.motions", { n: motions.length })}</h2>
      <ol>${motions.slice(0, MOST).map(({ title, mover, rule, objectors = [] }) => html`<li class="panel">${title}
        <small>${mover ? t("projector.movedBy", { name: this.name(mover) }) : nothing} ${rule ? html`· ${rule.citation}` : nothing}
        ${objectors.length ? html`· ${t("projector.objected", { names: this.names(objectors).join(", ") })}` : nothing}</small></li>`)}</ol>
      ${motions.length > MOST ? html`<p class="soft">${t("projector.more", { n: motions.length - MOST })}</p>` : nothing}
    </section>`;
  }
}

customElements.define("hs-moves", Moves);
