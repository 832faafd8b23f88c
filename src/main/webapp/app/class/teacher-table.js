import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { LiveElement } from "./live-element.js";
import { platesOf } from "./plates.js";
import { hasCome } from "./reveal.js";
import "../simulator/bar.js";
import "../simulator/horseshoe.js";
import "./outcome.js";
import "./seat-sheet.js";

/** The horseshoe of a class: who sits where, who has voted, and the last vote; a plate opens what can be done for its seat. */
export class TeacherTable extends LiveElement {
  static properties = { open: { state: true } };

  static styles = [basics, css`
    .floor { text-align: center; display: grid; gap: 0.5rem; padding-block: 0.5rem; container-type: inline-size; }
    .title { font-family: var(--serif); font-size: clamp(1.125rem, 4cqi, 1.75rem); line-height: 1.25; text-wrap: balance; }
    .big { font-size: clamp(1.5rem, 6cqi, 2.5rem); font-weight: 700; line-height: 1.2; }
  `];

  select({ sections, reveal }) {
    return { sections, reveal };
  }

  render() {
    const { sections, reveal } = this.view;
    if (!sections.table) return nothing;
    const plates = platesOf(sections, { sealed: !sections.vote && Boolean(sections.result) && !hasCome(reveal, "turning"), vetoing: hasCome(reveal, "line") })
      .map((plate) => ({ ...plate, open: plate.seat.seat === this.open }));
    return html`<hs-horseshoe .plates=${plates} @seat-asked=${(event) => { this.open = event.detail; }}>${this.#floor(sections)}</hs-horseshoe>
      ${this.open ? html`<hs-seat-sheet .seat=${this.open} @sheet-closed=${() => { this.open = undefined; }}></hs-seat-sheet>` : nothing}`;
  }

  #floor({ vote, result, meeting, table }) {
    if (vote) {
      return html`<div class="floor"><p class="title">${vote.title}</p><p class="big">${t("class.vote.count", { n: vote.cast.length, all: vote.cast.length + vote.waiting })}</p>
        <hs-bar .votes=${0} .required=${vote.required} .seats=${table.council.seats.length}></hs-bar><p>${vote.takes}</p></div>`;
    }
    if (result) return html`<div class="floor"><hs-outcome brief></hs-outcome></div>`;
    return html`<div class="floor"><p class="title">${meeting.item}</p><p class="soft">${meeting.next}</p>${table.scaled ? html`<p class="small soft">${table.scaled}</p>` : nothing}</div>`;
  }
}

customElements.define("hs-teacher-table", TeacherTable);
