import { StoreElement } from "../element.js";
import { playOf, stepOf } from "./selectors.js";

/** An element of a scenario that is being played: while another one is fetched it stays as it was. */
export class PlayElement extends StoreElement {
  select(state) {
    return playOf(state) && stepOf(state) ? this.see(state) : undefined;
  }

  /**
   * @param {object} state with a play and a step on the table
   * @returns {object} what the element wants to know
   */
  see(state) {
    return { play: playOf(state), step: stepOf(state) };
  }
}

/** An element of a step that the Council votes in: while another step is on the table it stays as it was. */
export class VoteElement extends PlayElement {
  select(state) {
    return stepOf(state)?.decision ? super.select(state) : undefined;
  }
}
