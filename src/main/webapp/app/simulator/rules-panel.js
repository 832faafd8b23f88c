import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { changeRules, retry, wantCouncils } from "./intents.js";
import { VoteElement } from "./play-element.js";
import { CHARTER, playOf, stepOf } from "./selectors.js";

const CHAPTERS = ["VI", "VII", "ARTICLE_52_3", "OTHER"];
const UNDER_PROVISO = new Set(["VI", "ARTICLE_52_3"]);
const PROVISOS = ["PRACTICE", "STRICT"];
const WIDE = matchMedia("(min-width: 64rem)");
const MODES = ["IMPLICIT", "SF_DOUBLE_VETO", "PRESIDENT_RULING_1950"];

/** Other rules for the same votes: a reform model, the chapter, the proviso of Article 27(3), the preliminary question. */
export class RulesPanel extends VoteElement {
  static styles = [basics, buttons, cards, css`
    label.field { display: block; font-weight: 600; font-size: 0.9375rem; }
    select {
      display: block; inline-size: 100%; min-block-size: var(--tap); margin-block-start: 0.25rem; padding: 0.25rem 0.5rem;
      border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--paper); font-weight: 400;
    }
    .about { font-size: 0.9375rem; margin-block-start: 0.375rem; }
    summary { display: flex; justify-content: space-between; align-items: center; cursor: pointer; list-style: none; color: var(--blue); }
    summary::-webkit-details-marker { display: none; }
    summary h2 { color: var(--ink); }
    details[open] > summary svg { transform: rotate(180deg); }
    .doubts { font-size: 0.875rem; } .doubts summary { min-block-size: 1.75rem; justify-content: flex-start; gap: 0.25rem; }
    @media (pointer: coarse) { summary, .doubts summary { min-block-size: var(--tap); } }
    legend { font-weight: 600; font-size: 0.9375rem; padding: 0; }
    .options { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block-start: 0.25rem; }
    .options label {
      display: inline-flex; align-items: center; gap: 0.375rem; min-block-size: 2.25rem; padding: 0.125rem 0.625rem;
      border: 1px solid var(--line); border-radius: 0.5rem; cursor: pointer; font-size: 0.9375rem;
    }
    .options label:has(:checked) { border-color: var(--blue); background: var(--blue-tint); }
    .options input { accent-color: var(--blue); margin: 0; }
    @media (pointer: coarse) { .options label { min-block-size: var(--tap); } }
  `];

  see(state) {
    return { play: playOf(state), step: stepOf(state), models: state.councils.value?.models, councils: state.councils, projector: state.settings.projector };
  }

  render() {
    const { step, play, projector } = this.view;
    const isVote = step.kind === "COUNCIL_VOTE";
    const asked = play.steps.find((each) => each.kind === "PRELIMINARY_QUESTION");
    return html`<details class="card" ?open=${WIDE.matches && !projector} @toggle=${this.#toggled}>
      <summary><h2>${t("rules.title")}</h2>${icon("chevron")}</summary>
      ${isVote ? [this.#model(), this.#chapter(), this.#proviso()] : nothing}
      ${asked ? this.#choose("preliminaryQuestion", MODES, asked.told.mode, (mode) => t(`preliminaryQuestion.${mode}`)) : nothing}
    </details>`;
  }

  updated() {
    if (this.renderRoot.querySelector("details").open) wantCouncils();
  }

  #toggled(event) {
    if (event.target.open) wantCouncils();
  }

  #model() {
    const { models, step } = this.view;
    if (!models) return this.#without();
    const chosen = models.find((model) => model.id === step.told.model && model.id !== CHARTER);
    const fitting = models.filter((model) => model.sameSeats && model.id !== CHARTER);
    return html`<label class="field">${t("rules.model")}
        <select id="model" @change=${(event) => changeRules({ model: event.target.value })}>
          <option value=${CHARTER} ?selected=${!chosen}>${t("rules.charter")}</option>
          ${fitting.map((model) => html`<option value=${model.id} ?selected=${model === chosen}>${model.title}</option>`)}
        </select></label>
      ${chosen ? html`<p class="about">${chosen.summary}</p>${this.#doubts(chosen)}` : nothing}`;
  }

  #without() {
    const { problem } = this.view.councils;
    if (!problem) return html`<p class="soft small">${t("loading")}</p>`;
    return html`<p class="small">${problem.message} <button class="button" type="button" @click=${() => retry("councils")}>${t("again")}</button></p>`;
  }

  #doubts({ doubts }) {
    if (!doubts?.length) return nothing;
    return html`<details class="doubts"><summary>${icon("chevron")} ${t("rules.doubts", { n: doubts.length })}</summary><ul>${doubts.map((doubt) => html`<li>${doubt.note}</li>`)}</ul></details>`;
  }

  #chapter() {
    const { step } = this.view;
    if (step.decision.matter === "PROCEDURAL") return nothing;
    return this.#choose("chapter", CHAPTERS, step.told.chapter ?? "OTHER", (chapter) => t(`chapter.${chapter}`));
  }

  #choose(name, options, chosen, word) {
    return html`<label class="field">${t(`rules.${name}`)}
      <select id=${name} @change=${(event) => changeRules({ [name]: event.target.value })}>
        ${options.map((option) => html`<option value=${option} ?selected=${option === chosen}>${word(option)}</option>`)}
      </select></label>`;
  }

  #proviso() {
    const { play, step } = this.view;
    const { chapter, proviso = "PRACTICE", parties = [] } = step.told;
    if (!UNDER_PROVISO.has(chapter) || step.decision.matter === "PROCEDURAL") return nothing;
    return html`<fieldset><legend>${t("rules.proviso")}</legend>
        <div class="options">${PROVISOS.map((each) => html`<label><input type="radio" name="proviso" .checked=${each === proviso}
          @change=${() => changeRules({ proviso: each })}>${t(`proviso.${each}`)}</label>`)}</div>
        <p class="about soft">${t(`proviso.about.${proviso}`)}</p></fieldset>
      <fieldset><legend>${t("rules.parties")}</legend>
        <div class="options">${play.council.seats.map((seat) => this.#party(seat, parties))}</div></fieldset>`;
  }

  #party({ seat, name }, parties) {
    const others = parties.filter((party) => party !== seat);
    const chosen = parties.includes(seat);
    return html`<label><input type="checkbox" .checked=${chosen} @change=${() => changeRules({ parties: chosen ? others : [...others, seat] })}>${name}</label>`;
  }
}

customElements.define("hs-rules-panel", RulesPanel);
