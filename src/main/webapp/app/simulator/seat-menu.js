import { css, html, nothing } from "lit";
import { icon, voteIcon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { changeVote, closeSeat } from "./intents.js";
import { letterOf } from "./link.js";
import { PlayElement } from "./play-element.js";
import { playOf, scenarioOf, stepOf, usualVotes, votesOf } from "./selectors.js";

const VOTES = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "NOT_PARTICIPATING", "ABSENT"];

/** How a seat may vote, why it is expected to vote as it does, and its full name. A sheet from below on a phone. */
export class SeatMenu extends PlayElement {
  static styles = [basics, buttons, css`
    [popover] {
      inset: auto; margin: 0; padding: 1rem; inline-size: min(22rem, 100vw); max-block-size: 96vh; overflow: auto;
      border: 1px solid var(--edge); border-radius: var(--radius); background: var(--paper); color: var(--ink);
      box-shadow: 0 8px 40px rgb(0 20 35 / 30%);
    }
    header { display: flex; gap: 0.5rem; align-items: flex-start; justify-content: space-between; }
    h2 { font-size: 1rem; }
    .reason { margin-block: 0.375rem 0.75rem; font-size: 0.9375rem; }
    label {
      display: flex; align-items: center; gap: 0.625rem; min-block-size: var(--tap); padding: 0.25rem 0.625rem; cursor: pointer;
      border: 1px solid var(--line); border-radius: 0.5rem; margin-block-start: 0.3125rem;
    }
    label:hover { border-color: var(--blue); }
    label:has(:focus-visible) { outline: 3px solid var(--blue); outline-offset: 1px; }
    input { position: absolute; opacity: 0; }
    .shape { inline-size: 1.875rem; block-size: 1.875rem; border-radius: 0.375rem; display: grid; place-items: center; }
    .IN_FAVOUR { background: var(--favour); color: var(--on-favour); }
    .AGAINST { background: var(--against); color: var(--on-against); }
    .ABSTAINING { background: var(--abstain); color: var(--on-abstain); }
    .NOT_PARTICIPATING, .ABSENT { border: 1px dashed var(--edge); color: var(--soft); }
    .word { flex: 1; }
    label:has(:checked) { background: var(--blue-tint); border-color: var(--blue); font-weight: 650; box-shadow: inset 0 0 0 1px var(--blue); }
    kbd { font: inherit; font-size: 0.75rem; color: var(--soft); border: 1px solid var(--line); border-radius: 0.25rem; padding: 0 0.375rem; }
    .usual { font-size: 0.75rem; color: var(--soft); font-weight: 400; }
    footer { display: flex; justify-content: flex-end; margin-block-start: 0.75rem; }
    @media (pointer: fine) { label { min-block-size: 2.375rem; } }
    @media (max-width: 40rem) {
      [popover] { inset: auto 0 0; inline-size: 100%; max-inline-size: none; border-radius: 1rem 1rem 0 0; padding-block-end: 1.25rem; }
      kbd { display: none; }
      footer .button { inline-size: 100%; }
    }
    @media (forced-colors: active) { label:has(:checked) { border: 3px solid Highlight; } }
  `];

  /** @type {(seat: string) => HTMLElement | undefined} the plate that a seat's menu stands beside */
  plateOf = () => undefined;

  #tap = false;

  see(state) {
    const play = playOf(state);
    const seat = play?.council.seats.find((each) => each.seat === state.seatMenu);
    const step = stepOf(state);
    const stances = seat && { ...scenarioOf(state).play.stances, ...play.stances };
    return { seat, stance: stances?.[seat.seat], vote: seat && votesOf(state)[seat.seat], usual: seat && usualVotes(state, step.id)[seat.seat] };
  }

  render() {
    return html`<div popover="auto" role="dialog" aria-labelledby="name" @toggle=${this.#toggled} @keydown=${this.#key}>
      ${this.view.seat ? this.#content() : nothing}
    </div>`;
  }

  #content() {
    const { seat, stance, vote, usual } = this.view;
    return html`<header>
        <div><h2 id="name">${seat.officialName}</h2><p class="soft small">${t(`membership.${seat.membership}`)}</p></div>
        <button class="button plain icon" type="button" aria-label=${t("menu.close")} @click=${closeSeat}>${icon("close")}</button>
      </header>
      ${stance ? html`<p class="reason">${stance.reason} <span class="soft small">${t(`confidence.${stance.confidence}`)}</span></p>` : nothing}
      <fieldset role="radiogroup" aria-label=${t("menu.votes", { name: seat.name })}>
        ${VOTES.map((each) => this.#choice(each, vote, usual))}
      </fieldset>
      <footer><button class="button" type="button" @click=${closeSeat}>${t("menu.done")}</button></footer>`;
  }

  #choice(each, vote, usual) {
    return html`<label @click=${(event) => this.#tapped(event, each === vote)}>
      <input type="radio" name="vote" .value=${each} .checked=${each === vote} @change=${() => this.#choose(each)}>
      <span class="shape ${each}">${voteIcon(each, "1.125em")}</span>
      <span class="word">${t(`vote.long.${each}`)}${each === usual ? html` <span class="usual">${t("menu.usual")}</span>` : nothing}</span>
      <kbd aria-hidden="true">${letterOf(each)}</kbd>
    </label>`;
  }

  updated() {
    const menu = this.renderRoot.querySelector("[popover]");
    const isOpen = menu.matches(":popover-open");
    if (this.view.seat && !isOpen) this.#show(menu);
    else if (!this.view.seat && isOpen) this.#hide(menu);
  }

  #show(menu) {
    this.#tap = false;
    this.plate = this.plateOf(this.view.seat.seat);
    menu.showPopover();
    this.#place(menu);
    (menu.querySelector("input:checked") ?? menu.querySelector("input")).focus();
  }

  #hide(menu) {
    menu.hidePopover();
    this.plate?.focus();
  }

  /** Beside the plate, off the table where there is room, within the window. */
  #place(menu) {
    const plate = this.plate?.getBoundingClientRect();
    if (!plate || matchMedia("(max-width: 40rem)").matches) return menu.removeAttribute("style");
    const { offsetWidth: width, offsetHeight: height } = menu;
    const onRight = plate.left + plate.width / 2 > innerWidth / 2;
    const within = (value, most) => `${Math.max(8, Math.min(value, most - 8))}px`;
    const outside = onRight && plate.right + 12 + width < innerWidth;
    const left = onRight && !outside ? plate.left - width - 12 : plate.right + 12;
    Object.assign(menu.style, { left: within(left, innerWidth - width), top: within(plate.top - 24, innerHeight - height) });
  }

  #toggled(event) {
    if (event.newState !== "closed" || event.target.matches(":popover-open")) return;
    if (document.activeElement === document.body || this.renderRoot.activeElement) this.plate?.focus();
    if (this.view.seat) closeSeat();
  }

  /** Where a finger or a mouse chose, the menu has done its work; arrow keys choose too, and leave it open. */
  #tapped(event, chosen) {
    this.#tap = event.detail > 0 || this.#tap;
    if (chosen && event.detail > 0) closeSeat();
  }

  #choose(vote) {
    changeVote(this.view.seat.seat, vote);
    if (this.#tap) closeSeat();
  }

  #key(event) {
    this.#tap = false;
    if (event.key !== "Enter" || event.target.localName !== "input") return;
    event.preventDefault();
    closeSeat();
  }
}

customElements.define("hs-seat-menu", SeatMenu);
