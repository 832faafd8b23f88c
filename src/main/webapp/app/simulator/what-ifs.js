import { css, html, nothing } from "lit";
import { StoreElement } from "../element.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { chooseWhatIf, reset } from "./intents.js";
import { isChanged, scenarioOf } from "./selectors.js";

/** The decision points of the scenario: one at a time goes otherwise, and says what that teaches. */
export class WhatIfs extends StoreElement {
  static styles = [basics, buttons, cards, css`
    header { display: flex; justify-content: space-between; align-items: center; gap: 0.5rem; min-block-size: var(--tap); margin-block: -0.5rem -0.25rem; }
    ul { display: grid; gap: 0.375rem; }
    li .button { inline-size: 100%; justify-content: flex-start; text-align: start; gap: 0.625rem; }
    .dot { inline-size: 1.125rem; block-size: 1.125rem; border: 2px solid var(--edge); border-radius: 50%; flex: none; }
    [aria-pressed="true"] .dot { border: 6px solid var(--blue); }
    .lesson { padding: 0.375rem 0.75rem 0.5rem 2.5rem; font-size: 0.9375rem; }
    @media (forced-colors: active) { [aria-pressed="true"] .dot { border-color: Highlight; } }
  `];

  select(state) {
    const { whatIfs = [], lesson } = scenarioOf(state).scenario;
    return { whatIfs, lesson, chosen: state.place.setup.whatIf, changed: isChanged(state) };
  }

  render() {
    const { whatIfs, chosen, changed } = this.view;
    return html`<section class="card">
      <header><h2>${t("whatIfs.title")}</h2>
        ${changed ? html`<button class="button plain" type="button" id="reset" @click=${reset}>${icon("undo")} ${t("whatIfs.reset")}</button>` : nothing}</header>
      ${whatIfs.length ? html`<ul>${whatIfs.map((each) => this.#choice(each, each.id === chosen))}</ul>` : html`<p class="soft">${t("whatIfs.none")}</p>`}
    </section>`;
  }

  #choice({ id, title, lesson }, pressed) {
    return html`<li>
      <button class="button" type="button" aria-pressed=${String(pressed)} @click=${() => chooseWhatIf(pressed ? undefined : id)}><span class="dot"></span>${title}</button>
      ${pressed ? html`<p class="lesson">${lesson}</p>` : nothing}
    </li>`;
  }
}

customElements.define("hs-what-ifs", WhatIfs);
