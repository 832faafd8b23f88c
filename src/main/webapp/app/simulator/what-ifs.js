import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { chooseWhatIf, reset } from "./intents.js";
import { PlayElement } from "./play-element.js";
import { isChanged, scenarioOf } from "./selectors.js";

const MOST = 6;

/** The decision points of the scenario: one at a time goes otherwise, and says what that teaches. */
export class WhatIfs extends PlayElement {
  static styles = [basics, buttons, cards, css`
    header { display: flex; justify-content: space-between; align-items: center; gap: 0.5rem; min-block-size: var(--tap); margin-block: -0.5rem -0.25rem; }
    ul { display: grid; gap: 0.375rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); align-items: start; }
    li .button { inline-size: 100%; justify-content: flex-start; text-align: start; gap: 0.625rem; }
    .dot { inline-size: 1.125rem; block-size: 1.125rem; border: 2px solid var(--edge); border-radius: 50%; flex: none; }
    [aria-pressed="true"] .dot { border: 6px solid var(--blue); }
    .lesson { padding: 0.375rem 0.75rem 0.5rem 2.5rem; font-size: 0.9375rem; }
    @media (forced-colors: active) { [aria-pressed="true"] .dot { border-color: Highlight; } }
  `];

  static properties = { all: { state: true } };

  see(state) {
    const { whatIfs = [], lesson } = scenarioOf(state).scenario;
    return { whatIfs, lesson, chosen: state.place.setup.whatIf, changed: isChanged(state) };
  }

  render() {
    const { whatIfs, chosen, changed } = this.view;
    return html`<section class="card">
      <header><h2>${t("whatIfs.title")}</h2>
        ${changed ? html`<button class="button plain" type="button" id="reset" @click=${reset}>${icon("undo")} ${t("whatIfs.reset")}</button>` : nothing}</header>
      ${whatIfs.length ? this.#list(whatIfs, chosen) : html`<p class="soft">${t("whatIfs.none")}</p>`}
    </section>`;
  }

  #list(whatIfs, chosen) {
    const some = this.all || whatIfs.length <= MOST + 1 ? whatIfs : whatIfs.filter(({ id }, place) => place < MOST || id === chosen);
    return html`<ul>${repeat(some, ({ id }) => id, (each) => this.#choice(each, each.id === chosen))}</ul>
      ${some.length < whatIfs.length ? html`<button class="button plain" type="button" id="all" @click=${this.#showAll}>${t("whatIfs.all", { n: whatIfs.length })}</button>` : nothing}`;
  }

  async #showAll() {
    this.all = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll("li button")[MOST]?.focus();
  }

  #choice({ id, title, lesson }, pressed) {
    return html`<li>
      <button class="button" type="button" aria-pressed=${String(pressed)} @click=${() => chooseWhatIf(pressed ? undefined : id)}><span class="dot"></span>${title}</button>
      ${pressed ? html`<p class="lesson">${lesson}</p>` : nothing}
    </li>`;
  }
}

customElements.define("hs-what-ifs", WhatIfs);
