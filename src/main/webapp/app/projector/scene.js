import { LitElement } from "lit";
import { nameOfSeat } from "../class/plates.js";
import { wall } from "./look.js";

/** One scene on the wall: it is given the view's sections and draws them; nothing in it can be pressed. */
export class Scene extends LitElement {
  static styles = [wall];
  static properties = { sections: { attribute: false }, skew: { attribute: false } };

  constructor() {
    super();
    this.sections = {};
    this.skew = 0;
  }

  /** @param {string} seat @returns {string} the member's name */
  name(seat) {
    return nameOfSeat(this.sections, seat);
  }

  /** @param {string[]} seats @returns {string[]} the members' names */
  names(seats) {
    return seats.map((seat) => this.name(seat));
  }

  /** @param {number} proposal @returns {object | undefined} its paper */
  paper(proposal) {
    return this.sections.papers?.find((each) => each.proposal === proposal);
  }
}
