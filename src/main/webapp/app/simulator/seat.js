import { html, LitElement, nothing } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { icon, voteIcon } from "../icons.js";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { seatStyle } from "./seat-style.js";

/**
 * One plate at the table: a button that names its member and shows its vote by colour, shape and word. In a class it also shows
 * who sits there, and, while votes are sealed, that one was cast.
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
    held: { attribute: false },
    cast: { type: Boolean },
    still: { type: Boolean },
  };

  render() {
    const { seat, still } = this;
    const classes = classMap(this.#classes());
    if (still) return html`<div class=${classes}>${this.#plate()}</div>`;
    return html`<button type="button" class=${classes} aria-haspopup="dialog" aria-expanded=${String(this.open)}
        title=${seat.officialName === seat.name ? nothing : seat.officialName} @click=${this.#ask}>${this.#plate()}</button>`;
  }

  #plate() {
    const { seat, sealed } = this;
    return html`<span class="sides">
        <span class="side front">
          <span class="who"><span class="code" aria-hidden="true">${seat.code}</span><span class="name ${seat.name.length > 9 ? "long" : ""}">${seat.name}</span></span>
          <span class="vote" aria-hidden="true">${this.#shown()}</span>
          ${this.#mark()}
        </span>
        <span class="side back" aria-hidden="true">${sealed ? html`${icon("sealed", "1.3em")}<span>${seat.code}</span>` : nothing}</span>
      </span>
      <span class="unseen">${this.#spoken()}</span>
      ${this.president ? html`<span class="head" aria-hidden="true">${icon("gavel")} ${t("seat.president")}</span>` : nothing}`;
  }

  #mark() {
    if (this.changed) return html`<span class="mark">${icon("changed")}</span>`;
    return this.held?.bot ? html`<span class="mark bot" aria-hidden="true"></span>` : nothing;
  }

  /** How the vote counts; where it was cast otherwise, that is seen in front of it. */
  #shown() {
    const { vote = "NONE", made, held } = this;
    const counted = made ? "ABSTAINING" : vote;
    if (this.cast) return html`${icon("sealed")}<span>${t("class.plate.cast")}</span>`;
    if (held && vote === "NONE") return html`<span class="held">${held.word}</span>`;
    return html`${made ? html`${voteIcon(vote)}<span>→</span>` : nothing}${voteIcon(counted)}<span>${t(`vote.plate.${counted}`)}</span>`;
  }

  #classes() {
    const { seat, vote = "NONE", sealed, made, vetoing, cast } = this;
    return { plate: true, [made ? "ABSTAINING" : vote]: true, CAST: cast, taken: this.held?.taken, permanent: seat.membership === "PERMANENT", sealed, made, vetoing: vetoing && !sealed };
  }

  /** What a screen reader says after the member's name. */
  #spoken() {
    const parts = [this.president && t("seat.president"), t(`membership.${this.seat.membership}`)].filter(Boolean).join(", ");
    const vote = this.sealed ? t("vote.sealed") : this.cast ? t("class.spoken.cast") : this.#voteWord();
    const more = [this.changed && t("seat.changed"), this.made && t("seat.made"), this.vetoing && t("seat.vetoing")];
    return [t("seat.spoken", { parts, vote }), ...(this.sealed ? [] : more.filter(Boolean))].join(" ");
  }

  #voteWord() {
    return this.held && !this.vote ? this.held.spoken : t(`vote.word.${this.vote ?? "NONE"}`);
  }

  #ask() {
    this.dispatchEvent(new CustomEvent("seat-asked", { bubbles: true, composed: true, detail: this.seat.seat }));
  }
}

customElements.define("hs-seat", Seat);
