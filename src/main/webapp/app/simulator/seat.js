import { html, LitElement, nothing } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { icon, voteIcon } from "../icons.js";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { seatStyle } from "./seat-style.js";

/**
 * One plate at the table: a button that names its member and shows its vote by colour, shape and word.
 * @fires seat-asked when it is pressed
 */
export class Seat extends LitElement {
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static styles = [basics, seatStyle];
  static properties = {
    seat: { attribute: false },
    vote: { attribute: false },
    president: { type: Boolean },
    changed: { type: Boolean },
    made: { type: Boolean },
    vetoing: { type: Boolean },
    sealed: { type: Boolean },
    open: { type: Boolean },
    lying: { type: Boolean, reflect: true },
  };

  render() {
    const { seat, sealed } = this;
    return html`<button type="button" class=${classMap(this.#classes())} aria-haspopup="dialog" aria-expanded=${String(this.open)}
        title=${seat.officialName === seat.name ? nothing : seat.officialName} @click=${this.#ask}>
      <span class="sides">
        <span class="side front">
          <span class="who"><span class="code" aria-hidden="true">${seat.code}</span><span class="name ${seat.name.length > 9 ? "long" : ""}">${seat.name}</span></span>
          <span class="vote" aria-hidden="true">${this.#shown()}</span>
          ${this.changed ? html`<span class="mark">${icon("changed")}</span>` : nothing}
        </span>
        <span class="side back" aria-hidden="true">${sealed ? html`${icon("sealed", "1.3em")}<span>${seat.code}</span>` : nothing}</span>
      </span>
      <span class="unseen">${this.#spoken()}</span>
      ${this.president ? html`<span class="head" aria-hidden="true">${icon("gavel")} ${t("seat.president")}</span>` : nothing}
    </button>`;
  }

  /** How the vote counts; where it was cast otherwise, that is seen in front of it. */
  #shown() {
    const { vote = "NONE", made } = this;
    const counted = made ? "ABSTAINING" : vote;
    return html`${made ? html`${voteIcon(vote)}<span>→</span>` : nothing}${voteIcon(counted)}<span>${t(`vote.plate.${counted}`)}</span>`;
  }

  #classes() {
    const { seat, vote = "NONE", sealed, made, vetoing } = this;
    return { [made ? "ABSTAINING" : vote]: true, permanent: seat.membership === "PERMANENT", sealed, made, vetoing: vetoing && !sealed };
  }

  /** What a screen reader says after the member's name. */
  #spoken() {
    const parts = [this.president && t("seat.president"), t(`membership.${this.seat.membership}`)].filter(Boolean).join(", ");
    const vote = this.sealed ? t("vote.sealed") : t(`vote.word.${this.vote ?? "NONE"}`);
    const more = [this.changed && t("seat.changed"), this.made && t("seat.made"), this.vetoing && t("seat.vetoing")];
    return [t("seat.spoken", { parts, vote }), ...(this.sealed ? [] : more.filter(Boolean))].join(" ");
  }

  #ask() {
    this.dispatchEvent(new CustomEvent("seat-asked", { bubbles: true, composed: true, detail: this.seat.seat }));
  }
}

customElements.define("hs-seat", Seat);
