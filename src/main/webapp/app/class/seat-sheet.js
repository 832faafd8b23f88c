import { css, html, nothing } from "lit";
import { list, t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { actButtons } from "./acts.js";
import { fields } from "./field-style.js";
import { floorActs, meetingActs, seatActs } from "./grouping.js";
import { act } from "./live.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";
import "./papers.js";
import "./sheet.js";
import "./trouble.js";
import "./vote-buttons.js";

const VOTES = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "NOT_PARTICIPATING"];

/** What the teacher sees of a seat and can do for it: who plays it, how its bot votes, its vote, its acts. */
export class SeatSheet extends LiveElement {
  static properties = { seat: {} };

  static styles = [basics, buttons, fields, css`
    .all { display: grid; gap: 1rem; }
    .acts { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); }
    .choices { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; }
  `];

  select({ sections }) {
    return { sections };
  }

  render() {
    const { table, plan, vote, acts } = this.view.sections;
    const { play, people = [] } = table.holders[this.seat] ?? { play: "BOT" };
    const stance = plan?.stances?.[this.seat];
    const can = seatActs(acts, this.seat);
    const plain = [...floorActs(can), ...meetingActs(can)];
    return html`<hs-sheet heading=${nameOfSeat(this.view.sections, this.seat)} @sheet-closed=${this.#closed}><div class="all">
      <hs-trouble></hs-trouble>
      ${people.length ? html`<p>${t("class.held.students", { names: list(people.map(({ pseudonym }) => pseudonym)) })}</p>` : this.#who(play)}
      ${people.length && play === "BOT" ? this.#lent() : nothing}
      ${stance ? html`<p><b>${t("class.stance", { vote: t(`vote.word.${stance.vote}`) })}</b> ${stance.reason}</p>` : nothing}
      ${play === "BOT" ? this.#told(plan?.bots?.[this.seat]?.vote) : nothing}
      ${play === "TEACHER" && vote ? html`<hs-vote-buttons .seat=${this.seat} seat=${this.seat}></hs-vote-buttons>` : nothing}
      ${plain.length ? html`<div class="acts">${actButtons(plain)}</div>` : nothing}
      ${can.length ? html`<hs-papers .seat=${this.seat}></hs-papers>` : nothing}
    </div></hs-sheet>`;
  }

  #lent() {
    return html`<p>${t("class.held.lent")} <button class="button" type="button" @click=${() => act({ act: "take-seat-back", seat: this.seat })}>${t("class.held.lent.back")}</button></p>`;
  }

  #who(play) {
    return html`<div class="field"><span id="who">${t("class.play.title")}</span><div class="choices" role="group" aria-labelledby="who">${["BOT", "TEACHER"].map((each) =>
      html`<button class="button" type="button" aria-pressed=${String(each === play)} @click=${() => act({ act: "play-seat", seat: this.seat, play: each })}>${t(`class.play.${each}`)}</button>`)}</div></div>`;
  }

  #told(vote) {
    return html`<div class="field"><span id="told">${t("class.bot.title")}</span><div class="choices" role="group" aria-labelledby="told">${VOTES.map((each) =>
      html`<button class="button" type="button" aria-pressed=${String(each === vote)} @click=${() => act({ act: "tell-bot", seat: this.seat, vote: each })}>${t(`vote.long.${each}`)}</button>`)}</div></div>`;
  }

  #closed() {
    this.dispatchEvent(new CustomEvent("sheet-closed"));
  }
}

customElements.define("hs-seat-sheet", SeatSheet);
