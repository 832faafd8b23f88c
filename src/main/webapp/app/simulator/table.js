import { css, html } from "lit";
import { basics } from "../styles.js";
import { changeVote, openSeat } from "./intents.js";
import { voteOf } from "./link.js";
import { VoteElement } from "./play-element.js";
import { aroundTheTable, hasCome, isSealed, playOf, presidentOf, stepOf, usualVotes, votesOf } from "./selectors.js";
import "./horseshoe.js";

/** The horseshoe of the step on the table: a letter key changes the vote of the seat that has the focus. */
export class Table extends VoteElement {
  static styles = [basics, css`:host { position: relative; }`];

  see(state) {
    const play = playOf(state);
    const step = stepOf(state);
    const sealed = isSealed(state);
    return { play, step, sealed, votes: votesOf(state), menu: state.seatMenu, usual: usualVotes(state, step?.id), line: hasCome(state, "line"), projector: state.settings.projector };
  }

  render() {
    const { play, projector } = this.view;
    return html`<hs-horseshoe sticking .plates=${aroundTheTable(play).map((seat) => this.#plate(seat))} ?big=${projector}
      @keydown=${this.#key} @seat-asked=${(event) => openSeat(event.detail)}><slot></slot><slot name="acts" slot="acts"></slot></hs-horseshoe>`;
  }

  #plate(seat) {
    const { play, step, votes, sealed, menu, usual, line } = this.view;
    const { madeToAbstain = [], vetoes = [] } = step.decision ?? {};
    const code = seat.seat;
    return {
      seat, sealed, vote: votes[code], president: presidentOf(play) === code, changed: code in usual && usual[code] !== votes[code],
      made: madeToAbstain.includes(code), vetoing: line && vetoes.includes(code), open: menu === code,
    };
  }

  #key(event) {
    const seat = event.composedPath().find(({ localName }) => localName === "hs-seat");
    if (!seat || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    const vote = voteOf(event.key);
    if (!vote) return;
    changeVote(seat.dataset.seat, vote);
    event.preventDefault();
  }

  get #horseshoe() {
    return this.renderRoot.querySelector("hs-horseshoe");
  }

  /** Whether it is drawn as a U; otherwise it is a head and two columns. */
  get isRound() {
    return this.#horseshoe?.isRound;
  }

  /** Where everything stands, while it is a U. @returns {import("./geometry.js").Room | undefined} */
  get room() {
    return this.#horseshoe?.room;
  }

  /** @param {string} code @returns {Element | undefined} the plate of a seat */
  seatElement(code) {
    return this.#horseshoe?.seatElement(code);
  }
}

customElements.define("hs-table", Table);
