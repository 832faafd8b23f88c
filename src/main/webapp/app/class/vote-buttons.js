import { css, html, nothing } from "lit";
import { icon, voteIcon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { castVote } from "./live.js";
import { LiveElement } from "./live-element.js";
import { slotOf } from "./live-state.js";
import { voteOfCode } from "./plates.js";

const MAIN = ["IN_FAVOUR", "AGAINST", "ABSTAINING"];

/**
 * The vote of a seat while a vote is open: three large buttons and a smaller one, each with colour, shape and word. It can be changed
 * until the President closes the vote. With `seat` it is the vote of a seat that the teacher plays.
 */
export class VoteButtons extends LiveElement {
  static properties = { seat: {} };

  static styles = [basics, buttons, css`
    .votes { display: grid; gap: 0.625rem; }
    .vote {
      display: flex; align-items: center; gap: 0.875rem; inline-size: 100%; min-block-size: 4.25rem; padding: 0.5rem 1.25rem; cursor: pointer;
      border: 3px solid transparent; border-radius: var(--radius); font-size: 1.3125rem; font-weight: 700; text-align: start; touch-action: manipulation;
    }
    .vote .word { flex: 1; }
    .IN_FAVOUR { background: var(--favour); color: var(--on-favour); }
    .AGAINST { background: var(--against); color: var(--on-against); }
    .ABSTAINING { background: var(--abstain); color: var(--on-abstain); }
    .NOT_PARTICIPATING { min-block-size: var(--tap); font-size: 1rem; font-weight: 550; background: transparent; color: var(--ink); border: 2px dashed var(--edge); }
    .chosen .vote:not([aria-pressed="true"]) { background: var(--paper); color: var(--ink); border-color: var(--line); }
    .chosen .NOT_PARTICIPATING:not([aria-pressed="true"]) { border-style: dashed; border-color: var(--edge); }
    .vote[aria-pressed="true"] { border: 3px solid var(--ink); box-shadow: 0 0 0 3px var(--paper) inset; }
    .state { margin-block-start: 0.375rem; display: flex; gap: 0.5rem; align-items: center; min-block-size: 3rem; font-size: 1rem; }
    .state svg { color: var(--blue); }
    :host([seat]) .vote { min-block-size: var(--tap); font-size: 1rem; padding-inline: 0.75rem; }
    @media (forced-colors: active) { .vote { border: 2px solid ButtonText; } .vote[aria-pressed="true"] { border: 5px solid Highlight; } }
  `];

  select({ sections: { vote, me }, sending, status, held }) {
    return { vote, me, sending, kept: held || status === "offline" };
  }

  render() {
    const { vote, me, sending, kept } = this.view;
    if (!vote) return nothing;
    if (!this.seat && !vote.yours) return html`<p class="state" role="status">${icon("sealed", "1.25em")}<span>${t("class.vote.late.joined")}</span></p>`;
    const pending = sending[slotOf({ ...vote, seat: this.seat ?? me.seat, person: me.person })];
    const own = voteOfCode(this.seat ? vote.voters?.[this.seat] : vote.own);
    const chosen = pending?.vote ?? own;
    const button = (each) => html`<button class="vote ${each}" type="button" aria-pressed=${String(each === chosen)} @click=${() => castVote(vote.question, each, this.seat)}>
      ${voteIcon(each, "1.5em")}<span class="word">${t(`vote.long.${each}`)}</span>${each === chosen ? icon(pending ? "clock" : "sealed", "1.1em") : nothing}</button>`;
    return html`<div class="votes ${chosen === "NONE" ? "" : "chosen"}" role="group" aria-label=${t("class.vote.label")}>
        ${MAIN.map(button)}${button("NOT_PARTICIPATING")}</div>
      <p class="state" role="status">${this.#state(pending, chosen, kept, this.seat && vote.cast.includes(this.seat))}</p>`;
  }

  #state(pending, chosen, kept, hidden) {
    const vote = t(`vote.word.${chosen}`);
    if (pending) return html`${icon("clock", "1.25em")}<span>${t(kept ? "class.vote.kept" : "class.vote.sending", { vote })}</span>`;
    if (chosen === "NONE" && hidden) return html`${icon("sealed", "1.25em")}<span>${t("class.vote.hidden")}</span>`;
    if (chosen === "NONE") return html`<span class="soft">${t("class.vote.none")}</span>`;
    return html`${icon("sealed", "1.25em")}<span>${t("class.vote.cast", { vote })}</span>`;
  }
}

customElements.define("hs-vote-buttons", VoteButtons);
