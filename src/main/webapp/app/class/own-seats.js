import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { actButtons } from "./acts.js";
import { floorActs, meetingActs, seatActs } from "./grouping.js";
import { LiveElement } from "./live-element.js";
import { aroundTable } from "./plates.js";
import "./vote-buttons.js";

/** The seats that the teacher plays, or the one seat of somebody who plays alone: the vote and what else they can do. */
export class OwnSeats extends LiveElement {
  static styles = [basics, buttons, cards, css`
    .acts { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); }
    section + section { margin-block-start: 0.75rem; }
  `];

  select({ sections: { table, vote, acts } }) {
    return { table, vote, acts };
  }

  render() {
    const { table, vote, acts } = this.view;
    const own = aroundTable({ table }).filter(({ seat }) => table.holders?.[seat]?.play === "TEACHER");
    return own.map(({ seat, name }) => {
      const can = seatActs(acts, seat);
      const plain = [...floorActs(can), ...meetingActs(can)];
      if (!vote && !plain.length) return nothing;
      return html`<section class="card"><h2>${t("class.own", { name })}</h2>
        ${vote ? html`<p>${vote.title}</p><hs-vote-buttons .seat=${seat} seat=${seat}></hs-vote-buttons>` : nothing}
        ${plain.length ? html`<div class="acts">${actButtons(plain)}</div>` : nothing}</section>`;
    });
  }
}

customElements.define("hs-own-seats", OwnSeats);
