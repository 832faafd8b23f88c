import { css, html, nothing } from "lit";
import { list, t } from "../messages.js";
import { differenceStyle } from "../class/working/difference.js";
import { paperBody, sponsored } from "./paper-body.js";
import { open } from "./scenes.js";
import { Scene } from "./scene.js";

/** The text before the Council, to be read from the back row; its amendments beside it. */
export class Reading extends Scene {
  static styles = [Scene.styles, differenceStyle, css`
    .text { display: grid; grid-template-rows: auto minmax(0, 1fr); gap: calc(1 * var(--u)); min-block-size: 0; }
    h2 { font-family: var(--serif); font-size: calc(2.8 * var(--u)); }
    hs-paper { font-size: calc(2.1 * var(--u)); }
    .single { grid-template-columns: minmax(0, 1fr); }
    .single hs-paper { font-size: calc(2.3 * var(--u)); }
    .panel { display: grid; gap: calc(1.2 * var(--u)); align-content: start; font-size: calc(1.6 * var(--u)); }
    .names { gap: calc(1.2 * var(--u)); }
    .names li { display: block; }
    .how { font-weight: 650; }
    .change p:not(.how) { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
  `];

  render() {
    const [draft] = open(this.sections, "DRAFT");
    if (!draft) return nothing;
    const amendments = open(this.sections, "AMENDMENT", "PART").filter((paper) => paper.draft === draft.proposal);
    const { list: speakers = [] } = this.sections.floor ?? {};
    return html`<div class="halves ${amendments.length || speakers.length ? "" : "single"}">
      <section class="text">
        <header><p class="eyebrow">${t("projector.under")}</p><h2>${draft.title}</h2><p class="soft">${sponsored(this.names(draft.sponsors ?? []))}</p></header>
        ${paperBody(this.sections, draft)}
      </section>
      ${amendments.length || speakers.length ? html`<aside class="panel">${this.#amendments(amendments)}${this.#speakers(speakers)}</aside>` : nothing}
    </div>`;
  }

  #amendments(papers) {
    if (!papers.length) return nothing;
    return html`<section><h3>${t("projector.amendments", { n: papers.length })}</h3><ul class="names">${papers.map((paper) => html`<li>
      <p><b>${paper.title}</b> <span class="soft">${list(this.names(paper.sponsors?.length ? paper.sponsors : [paper.mover].filter(Boolean)))}</span></p>
      ${paper.change ? paperBody(this.sections, paper) : nothing}</li>`)}</ul></section>`;
  }

  #speakers(speakers) {
    if (!speakers.length) return nothing;
    return html`<section><h3>${t("projector.next")}</h3><p>${list(speakers.slice(0, 5).map(({ who }) => who))}</p></section>`;
  }
}

customElements.define("hs-reading", Reading);
