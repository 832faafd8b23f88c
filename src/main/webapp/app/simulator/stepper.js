import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { chooseStep } from "./intents.js";
import { PlayElement } from "./play-element.js";
import { isSealed, playOf, stepOf } from "./selectors.js";

const SHAPES = { ADOPTED: "adopted", NOT_ADOPTED: "refused" };

/** The steps of a scenario that is decided in more than one vote, each with what it came to; one of them is on the table. */
export class Stepper extends PlayElement {
  static styles = [basics, buttons, css`
    ol { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: stretch; }
    li { display: flex; flex: 0 1 auto; min-inline-size: min(100%, 11rem); max-inline-size: 24rem; }
    .button { inline-size: 100%; text-align: start; justify-content: flex-start; gap: 0.625rem; padding-block: 0.3125rem; font-weight: 500; }
    .count {
      flex: none; inline-size: 1.625rem; block-size: 1.625rem; border-radius: 50%; display: grid; place-items: center;
      border: 1px solid var(--edge); font-size: 0.875rem; font-weight: 650;
    }
    .ADOPTED .count { background: var(--favour); border-color: var(--favour); color: var(--on-favour); }
    .NOT_ADOPTED .count { background: var(--against); border-color: var(--against); color: var(--on-against); }
    .words { display: grid; min-inline-size: 0; }
    .title { font-weight: 600; line-height: 1.25; }
    .came { font-size: 0.8125rem; line-height: 1.25; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    @container (max-width: 40rem) {
      ol { flex-wrap: nowrap; overflow-x: auto; margin-inline: -0.75rem; padding: 0.25rem 0.75rem; scroll-snap-type: x proximity; }
      .came { display: none; }
      .title { white-space: nowrap; }
      li { flex: 0 0 auto; min-inline-size: 0; max-inline-size: 16rem; scroll-snap-align: center; }
    }
    .skipped { border-style: dashed; color: var(--soft); }
  `];

  see(state) {
    return { play: playOf(state), step: stepOf(state), sealed: isSealed(state) || state.reveal.phase !== "open" };
  }

  render() {
    const { play, step } = this.view;
    const now = play?.steps.indexOf(step);
    if (!play || play.steps.length < 2) return nothing;
    return html`<nav aria-label=${t("steps.label")}><ol>${play.steps.map((each, i) => this.#step(each, i, each === step, i >= now))}</ol></nav>`;
  }

  #step({ id, title, skipped, outcome }, place, current, later) {
    const hidden = later && this.view.sealed;
    const result = hidden ? undefined : outcome?.result;
    const came = hidden ? t("steps.later") : skipped ? t("steps.skipped") : outcome?.headline;
    return html`<li class=${result ?? ""}>
      <button class="button ${skipped ? "skipped" : ""}" type="button" aria-current=${current ? "step" : nothing} @click=${() => chooseStep(id)}>
        <span class="count">${result ? icon(SHAPES[result]) : place + 1}</span>
        <span class="words"><span class="title">${title}</span><span class="came">${came}</span></span>
      </button>
    </li>`;
  }
}

customElements.define("hs-stepper", Stepper);
