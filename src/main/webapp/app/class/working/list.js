import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { LiveElement } from "../live-element.js";
import { nameOfSeat } from "../plates.js";
import { addressOf, circleOf, stageOf } from "./stage.js";
import "./begin.js";

/** The drafts that the class is writing, as far as this reader may see them, and the way to begin one. */
export class WorkingList extends LiveElement {
  static styles = [basics, buttons, cards, css`
    :host { display: grid; gap: 0.625rem; grid-template-columns: minmax(0, 1fr); }
    ul { display: grid; gap: 0.5rem; }
    li { border: 1px solid var(--line); border-radius: 0.625rem; background: var(--paper); }
    li a { display: grid; gap: 0.25rem; padding: 0.625rem 0.875rem; min-block-size: var(--tap); color: inherit; text-decoration: none; border-radius: 0.625rem; overflow-wrap: anywhere; }
    li a:hover { background: var(--blue-tint); } li a:hover b { text-decoration: underline; }
    b { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.3; color: var(--blue-deep); }
  `];

  select({ classId, hat, sections: { working, table, me } }) {
    return { classId, hat, working, table, seat: me?.seat };
  }

  render() {
    const { working = [], hat, seat } = this.view;
    return html`${working.length ? html`<ul>${repeat(working, ({ paper }) => paper, (paper) => html`<li>${this.#paper(paper)}</li>`)}</ul>` : html`<p class="soft">${t("working.none")}</p>`}
      ${seat || hat === "teacher" ? html`<hs-working-begin></hs-working-begin>` : nothing}`;
  }

  #paper(paper) {
    const { classId, hat } = this.view;
    const { title, penholder, invited, locked, comments, suggestions } = paper;
    const said = comments.length;
    return html`<a href=${addressOf(classId, hat, paper.paper)}><b dir="auto">${title}</b>
      <span class="small soft">${t("working.penholder.of", { name: nameOfSeat(this.view, penholder) })}</span>
      <span class="chips"><span class="chip">${stageOf(paper)}</span><span class="chip">${icon(invited ? "sealed" : "people")} ${circleOf(paper)}</span>
        ${locked ? html`<span class="chip">${icon("sealed")} ${t("working.locked")}</span>` : nothing}
        ${suggestions.length ? html`<span class="chip">${t("working.suggestions", { n: suggestions.length })}</span>` : nothing}
        ${said ? html`<span class="chip">${icon("comment")} ${t("working.comments", { n: said })}</span>` : nothing}</span></a>`;
  }
}

customElements.define("hs-working-list", WorkingList);
