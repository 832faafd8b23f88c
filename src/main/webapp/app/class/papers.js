import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../icons.js";
import { list, t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { actButtons } from "./acts.js";
import { actsOn, seatActs } from "./grouping.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";
import "./paper-text.js";

/** The papers before the Council, what became of each, and what this seat can do with them. `seat`: of a seat that the teacher plays. */
export class Papers extends LiveElement {
  static properties = { seat: {} };

  static styles = [basics, buttons, cards, css`
    details { border: 1px solid var(--line); border-radius: 0.625rem; background: var(--paper); }
    details + details { margin-block-start: 0.5rem; }
    summary { display: flex; align-items: center; gap: 0.5rem; min-block-size: var(--tap); padding: 0.375rem 0.75rem; cursor: pointer; list-style: none; border-radius: 0.625rem; }
    summary::-webkit-details-marker { display: none; }
    summary > svg { color: var(--blue); transition: transform var(--quick); }
    details[open] summary > svg { transform: rotate(180deg); }
    .title { flex: 1; min-inline-size: 0; font-weight: 650; line-height: 1.3; }
    .inside { padding: 0.25rem 0.875rem 0.875rem; display: grid; gap: 0.75rem; }
    .ADOPTED, .ACCEPTED { color: var(--favour); } .NOT_ADOPTED { color: var(--against); }
    .acts { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); }
  `];

  select({ sections }) {
    const { papers, acts, table } = sections;
    return { papers, acts, table };
  }

  render() {
    const papers = (this.view.papers ?? []).filter(({ type }) => type !== "AGENDA");
    if (!papers.length) return html`<p class="soft">${t("class.papers.none")}</p>`;
    const last = papers.findLast(({ type, standing }) => type === "DRAFT" && standing === "TABLED");
    return html`${repeat(papers, ({ proposal }) => proposal, (paper) => this.#paper(paper, paper === last))}`;
  }

  #paper(paper, open) {
    const { title, standing, proposal, rule } = paper;
    const acts = actsOn(seatActs(this.view.acts, this.seat), proposal);
    return html`<details ?open=${open}>
      <summary>${icon("chevron")}<span class="title">${title}</span><span class="chip ${standing}">${t(`class.standing.${standing}`)}</span></summary>
      <div class="inside">
        ${this.#people(paper)}
        ${this.#reasons(paper)}
        <hs-paper-text .paper=${paper}></hs-paper-text>
        ${rule ? html`<p class="soft small">${rule.link ? html`<a href=${rule.link} rel="noopener noreferrer" target="_blank">${rule.citation}</a>` : rule.citation}</p>` : nothing}
        ${acts.length ? html`<div class="acts">${actButtons(acts)}</div>` : nothing}
      </div></details>`;
  }

  /** Why bots objected, as they give reasons for their votes. */
  #reasons({ reasons }) {
    return Object.entries(reasons ?? {}).map(([seat, reason]) =>
      html`<p class="small"><span class="soft">${nameOfSeat(this.view, seat)} (${t("class.held.word.BOT")}):</span> ${reason}</p>`);
  }

  #people({ sponsors, mover, objectors, acceptedBy, seconders }) {
    const rows = [["sponsors", sponsors], ["mover", sponsors?.length ? [] : [mover].filter(Boolean)], ["seconders", seconders], ["acceptedBy", acceptedBy], ["objectors", objectors]];
    return rows.filter(([, seats]) => seats?.length).map(([name, seats]) =>
      html`<p class="small"><span class="soft">${t(`class.papers.${name}`)}</span> ${list(seats.map((seat) => nameOfSeat(this.view, seat)))}</p>`);
  }
}

customElements.define("hs-papers", Papers);
