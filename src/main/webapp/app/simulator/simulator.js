import { css, html, nothing } from "lit";
import { StoreElement } from "../element.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { retry } from "./intents.js";
import { playOf, scenarioId, scenarioOf, stepOf } from "./selectors.js";
import "./announcer.js";
import "./documents.js";
import "./notices.js";
import "./print-sheet.js";
import "./reality.js";
import "./reasons.js";
import "./rules-panel.js";
import "./scenario-header.js";
import "./share.js";
import "./stage.js";
import "./step-card.js";
import "./stepper.js";
import "./what-ifs.js";

/** The screen that answers: what would happen if ...? */
export class Simulator extends StoreElement {
  static styles = [basics, buttons, cards, css`
    :host { container-type: inline-size; }
    .screen { max-inline-size: 110rem; margin-inline: auto; padding: 0.75rem clamp(0.75rem, 2.2vw, 2.25rem) 2.5rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
    .work { display: grid; gap: 1rem clamp(1rem, 2vw, 2rem); grid-template-columns: minmax(0, 1fr); align-items: start; }
    .side { display: grid; gap: 1rem; align-content: start; }
    .below { display: grid; gap: 1rem; }
    .answers { display: grid; gap: 1rem; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
    @container (min-width: 62rem) {
      .work { grid-template-columns: minmax(0, 1fr) minmax(20rem, 25rem); grid-template-rows: auto 1fr; }
      .side { grid-column: 2; grid-row: 1 / span 2; }
    }
    .failed { max-inline-size: 40rem; margin: 8vh auto; text-align: center; padding-inline: 1rem; }
    .failed > * + * { margin-block-start: 1rem; }
    .bone { background: var(--line); border-radius: 0.5rem; animation: breathe 1.6s ease-in-out infinite; }
    .bones { display: grid; gap: 0.75rem; }
    .bones .a { block-size: 2.25rem; inline-size: 60%; } .bones .b { block-size: 1.25rem; inline-size: 90%; } 
    .bones .c { block-size: min(56vh, 28rem); inline-size: min(100%, 50rem); background: none; border: 2.25rem solid var(--line); border-block-end: 0; border-radius: 50% 50% 0 0 / 75% 75% 0 0; margin-block-start: 1.5rem; }
    @keyframes breathe { 50% { opacity: 0.45; } }
    @media (prefers-reduced-motion: reduce) { .bone { animation: none; } }
    @media print { .screen { display: none; } }
  `];

  select(state) {
    const { scenarios, scenario, play } = state;
    const first = scenarios.status === "failed" && !scenarioOf(state) && !state.place.scenario ? "scenarios" : undefined;
    const failed = first ?? (scenario.status === "failed" && !scenarioOf(state) ? "scenario" : undefined);
    const failedPlay = !playOf(state) && play.status === "failed" && play.key.startsWith(`${scenarioOf(state)?.id} `) ? "play" : undefined;
    return {
      ready: Boolean(playOf(state)), step: stepOf(state), failed: failed ?? failedPlay, problem: state[failed ?? failedPlay ?? "play"].problem,
      empty: scenarios.status === "ready" && scenarios.value.length === 0 && !state.place.scenario, projector: state.settings.projector, id: scenarioId(state),
    };
  }

  render() {
    const { ready, failed, empty } = this.view;
    if (ready) return this.#ready();
    if (failed) return this.#failed();
    return empty ? html`<div class="failed"><h1>${t("empty.title")}</h1><p>${t("empty.text")}</p></div>` : this.#loading();
  }

  #ready() {
    const { step, projector } = this.view;
    return html`<main class="screen" id="main">
      <div><hs-scenario-header></hs-scenario-header><hs-notices></hs-notices></div>
      <hs-stepper></hs-stepper>
      <div class="work">
        <div class="table">${step.decision && !step.skipped ? html`<hs-stage></hs-stage>` : html`<hs-step-card></hs-step-card>`}</div>
        <div class="side">
          <hs-what-ifs></hs-what-ifs>
          ${step.decision ? html`<hs-rules-panel></hs-rules-panel>` : nothing}
        </div>
        <div class="below">
          <div class="answers">${step.decision ? html`<hs-reasons></hs-reasons>` : nothing}<hs-reality></hs-reality></div>
          ${projector ? nothing : html`<hs-documents></hs-documents><hs-share></hs-share>`}
        </div>
      </div>
      <hs-announcer></hs-announcer>
    </main>
    <hs-print-sheet></hs-print-sheet>`;
  }

  #failed() {
    const { failed, problem } = this.view;
    const missing = problem.status === 404;
    return html`<main class="failed" id="main">
      <div role="alert"><h1>${t(missing ? "missing.title" : "failed.title")}</h1><p>${missing ? t("missing.text", { id: this.view.id }) : problem.message}</p></div>
      <p>${missing ? html`<a class="button main" href="#/">${t("missing.first")}</a>` : html`<button class="button main" type="button" @click=${() => retry(failed)}>${t("again")}</button>`}</p>
    </main>`;
  }

  #loading() {
    return html`<main class="screen" id="main" aria-busy="true"><p class="unseen" role="status">${t("loading")}</p>
      <div class="bones" aria-hidden="true"><div class="bone a"></div><div class="bone b"></div><div class="bone c"></div></div></main>`;
  }
}

customElements.define("hs-simulator", Simulator);
