import { css, html, nothing } from "lit";
import { loaded } from "../arrival.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { PlayElement } from "./play-element.js";
import { playOf, presidentOf, scenarioId, scenarioOf } from "./selectors.js";

/** One tap into a class of one: the reader takes a seat, bots have the others. */
export class PlayAlone extends PlayElement {
  static properties = { seat: { state: true }, problem: { state: true }, busy: { state: true } };

  static styles = [basics, buttons, css`
    form { display: flex; flex-wrap: wrap; gap: 0.375rem 0.5rem; align-items: center; }
    label { display: inline-flex; gap: 0.375rem; align-items: center; }
    select { min-block-size: var(--tap); padding-inline: 0.5rem; border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--paper); color: inherit; max-inline-size: 12rem; }
  `];

  see(state) {
    return { id: scenarioId(state), play: playOf(state), preset: scenarioOf(state)?.classroom.preset };
  }

  render() {
    const { play } = this.view;
    const seat = this.#seat(play);
    return html`<form @submit=${this.#open}><button class="button" id="alone" ?disabled=${this.busy}>${t("header.alone")}</button>
      <label>${t("header.as")} <select @change=${(event) => { this.seat = event.target.value; }}>${play.council.seats.map((each) => html`<option value=${each.seat} ?selected=${each.seat === seat}>${each.name}</option>`)}</select></label>
      ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}</form>`;
  }

  /** The seat that was chosen, else the first sponsor's, else the President's. */
  #seat(play) {
    const sits = (code) => play.council.seats.some(({ seat }) => seat === code);
    return [this.seat, ...play.draft.sponsors, presidentOf(play)].find(sits) ?? play.council.seats[0].seat;
  }

  async #open(event) {
    event.preventDefault();
    const { id, play, preset } = this.view;
    this.busy = true;
    this.problem = undefined;
    try {
      const { openClass } = await loaded(() => import("../class/opening.js"));
      await openClass({ scenario: id, preset, alone: this.#seat(play) });
    } catch (problem) {
      this.problem = problem.message;
    }
    this.busy = false;
  }
}

customElements.define("hs-play-alone", PlayAlone);
