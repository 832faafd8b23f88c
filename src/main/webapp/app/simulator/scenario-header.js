import { css, html, nothing } from "lit";
import { day, t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { PlayElement } from "./play-element.js";
import { playOf, scenarioOf } from "./selectors.js";
import "./play-alone.js";

/** What the scenario is: its title, its standing, when and under which item of the agenda, and its story in a few sentences. */
export class ScenarioHeader extends PlayElement {
  static styles = [basics, buttons, css`
    header { display: grid; gap: 0.25rem; }
    h1 { font-family: var(--serif); font-size: clamp(1.375rem, 1.05rem + 1.3vw, 2.125rem); line-height: 1.15; font-weight: 600; text-wrap: balance; margin: 0; }
    .facts { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; font-size: 0.9375rem; color: var(--soft); }
    .badge { font-size: 0.8125rem; font-weight: 650; border-radius: 1rem; padding: 0.0625rem 0.625rem; border: 1px solid currentColor; color: var(--blue); }
    @container (max-width: 40rem) {
      .facts { font-size: 0.8125rem; gap: 0.125rem 0.5rem; }
      .summary { font-size: 0.9375rem; }
    }
    .badge.HYPOTHETICAL { color: var(--abstain-text); border-style: dashed; }
    .badge.TEXTBOOK { color: var(--soft); }
    .ways { display: flex; flex-wrap: wrap; gap: 0.375rem 0.75rem; align-items: center; }
    @media print { .ways { display: none; } }
    .summary { max-inline-size: 70rem; line-height: 1.4; }
  `];

  see(state) {
    const { id, scenario, classroom } = scenarioOf(state);
    return { id, scenario, held: classroom?.held !== false, date: playOf(state)?.council.date ?? scenario.date, projector: state.settings.projector };
  }

  updated() {
    document.title = t("page.titleOf", { title: this.view.scenario.title });
  }

  render() {
    const { id, scenario, date, projector } = this.view;
    return html`<header>
      <p class="facts"><span class="badge ${scenario.standing}">${t(`standing.${scenario.standing}`)}</span>
        <time datetime=${date}>${day(date)}</time><span>${scenario.agendaItem}</span>${projector ? nothing : html`<a id="kit" href=${`#/kit/${encodeURIComponent(id)}`}>${t("scenario.kit")}</a>`}</p>
      <h1 tabindex="-1">${scenario.title}</h1>
      ${projector ? nothing : this.#summary(scenario)}
      ${projector ? nothing : this.#ways(id)}
    </header>`;
  }

  /** What can be made of the scenario: a class, a class of one, a copy. */
  #ways(id) {
    const to = (screen) => `#/${screen}/${encodeURIComponent(id)}`;
    return html`<div class="ways">${this.view.held ? html`<a class="button" id="hold" href=${to("open")}>${t("header.hold")}</a><hs-play-alone></hs-play-alone>` : html`<p class="soft small">${t("class.open.none")}</p>`}
      <a class="small" href=${to("edit")}>${t("header.copy")}</a></div>`;
  }

  #summary(scenario) {
    return html`<p class="summary">${scenario.summary} ${scenario.standing === "HISTORY" ? nothing : html`<span class="soft">${t(`standing.note.${scenario.standing}`)}</span>`}</p>`;
  }
}

customElements.define("hs-scenario-header", ScenarioHeader);
