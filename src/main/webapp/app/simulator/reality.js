import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { basics, cards } from "../styles.js";
import { PlayElement } from "./play-element.js";
import { hasCome, scenarioOf } from "./selectors.js";

/** What really happened, beside what the reader made of it. */
export class Reality extends PlayElement {
  static styles = [basics, cards, css`
    .card { border-inline-start: 4px solid var(--blue); }
    .document { font-family: var(--serif); font-weight: 600; }
  `];

  see(state) {
    return { reality: scenarioOf(state).scenario.reality, shown: hasCome(state, "open") };
  }

  render() {
    const { reality, shown } = this.view;
    if (!reality || !shown) return nothing;
    return html`<section class="card">
      <h2>${t("reality.title")}</h2>
      <p>${reality.text}</p>
      ${reality.document ? html`<p class="document">${reality.document}</p>` : nothing}
    </section>`;
  }
}

customElements.define("hs-reality", Reality);
