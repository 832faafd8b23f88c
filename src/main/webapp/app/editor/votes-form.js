import { css, html, nothing } from "lit";
import { voteIcon } from "../icons.js";
import { t } from "../messages.js";
import { pointer } from "./document.js";
import { FormElement } from "./element.js";
import { turn, valueAt } from "./intents.js";
import { isVoted, voteOf } from "./votes.js";

const VOTES = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "NOT_PARTICIPATING", "ABSENT"];
const CONFIDENCES = ["RECORDED", "HIGH", "MEDIUM", "LOW"];

/** How each seat votes, why, and how sure that is. */
export class VotesForm extends FormElement {
  static styles = [FormElement.styles, css`
    .seat { display: grid; gap: 0.625rem; }
    .votes { display: flex; flex-wrap: wrap; gap: 0.375rem; }
    .votes label { display: inline-flex; align-items: center; gap: 0.4rem; min-block-size: var(--tap); padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; font-weight: 500; cursor: pointer; flex: 1 1 auto; justify-content: center; }
    .votes input { position: absolute; opacity: 0; }
    .votes label:hover { border-color: var(--blue); }
    .votes label:has(:focus-visible) { outline: 3px solid var(--blue); outline-offset: 1px; }
    .votes .IN_FAVOUR:has(:checked) { background: var(--favour); color: var(--on-favour); border-color: var(--favour); }
    .votes .AGAINST:has(:checked) { background: var(--against); color: var(--on-against); border-color: var(--against); }
    .votes .ABSTAINING:has(:checked) { background: var(--abstain); color: var(--on-abstain); border-color: var(--abstain); }
    .votes :is(.NOT_PARTICIPATING, .ABSENT):has(:checked) { border: 2px dashed var(--edge); background: var(--ground); font-weight: 650; }
    .why { display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }
    legend { font-size: 1.0625rem; margin-block-end: 0.375rem; }
    @media (min-width: 48rem) { .why { grid-template-columns: minmax(0, 1fr) 13rem; } }
    @media (forced-colors: active) { .votes label:has(:checked) { border: 3px solid Highlight; } }
  `];

  render() {
    const { council } = this.copy;
    return html`<section class="fields" aria-labelledby="head">
      <h2 id="head" tabindex="-1">${t("editor.section.votes")}</h2>
      <p class="help">${t(isVoted(this.document) ? "editor.votes.about" : "editor.votes.none")}</p>
      ${this.listFaults(["stances"])}
      <div class="entries">${(council?.seats ?? []).map((seat) => this.#seat(seat))}</div>
    </section>`;
  }

  #seat({ seat, name, membership }) {
    const path = ["stances", seat];
    const vote = voteOf(this.document, seat);
    const stance = valueAt(path);
    return html`<fieldset class="entry seat" data-at=${pointer(path)}>
      <legend>${name} ${membership === "PERMANENT" ? html`<span class="soft small">${t("membership.PERMANENT")}</span>` : nothing}</legend>
      <div class="votes" role="radiogroup" aria-label=${t("menu.votes", { name })}>${VOTES.map((each) => this.#choice(seat, each, vote))}</div>
      ${stance ? html`<div class="why">
        ${this.text([...path, "reason"], html`${t("editor.reason")}<span class="unseen"> ${name}</span>`, { rows: 2, help: "" })}
        ${this.select([...path, "confidence"], html`${t("editor.confidence")}<span class="unseen"> ${name}</span>`, CONFIDENCES.map((each) => [each, t(`editor.confidence.${each}`)]), { help: "" })}
      </div>` : nothing}
      ${this.#others(path)}
    </fieldset>`;
  }

  /** What is wrong with the seat itself, not with a field of it. */
  #others(path) {
    const own = [pointer(path), pointer([...path, "vote"])];
    return this.faults(path, true).filter((fault) => own.includes(fault.pointer)).map(({ detail }) => html`<p class="fault">${detail}</p>`);
  }

  #choice(seat, each, vote) {
    return html`<label class=${each}><input type="radio" name="vote-${seat}" .value=${each} .checked=${each === vote} @change=${() => turn(seat, each)}>
      ${voteIcon(each)} ${t(`vote.plate.${each}`)}</label>`;
  }
}

customElements.define("hs-edit-votes", VotesForm);
