import { css, html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { actButtons } from "./acts.js";
import { chairActs, nameOf } from "./grouping.js";
import { LiveElement } from "./live-element.js";

/** What the President does next, large, and what else the President can do. With `keys` the next step has a letter key. */
export class ChairConsole extends LiveElement {
  static properties = { keys: { type: Boolean } };

  static styles = [basics, buttons, cards, css`
    .card { border: 2px solid var(--blue); }
    h2 { display: flex; gap: 0.5rem; align-items: center; color: var(--blue); }
    .more { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); }
    summary { min-block-size: var(--tap); display: flex; gap: 0.5rem; align-items: center; cursor: pointer; font-weight: 600; }
  `];

  select({ sections: { acts, meeting, lesson } }) {
    return { acts, meeting, lesson };
  }

  render() {
    const { acts, meeting, lesson } = this.view;
    const [first, ...others] = chairActs(acts);
    const next = first?.primary ? first : undefined;
    const more = next ? others : chairActs(acts);
    return html`<section class="card"><h2>${icon("gavel")} ${t(this.keys ? "class.chair.next" : "class.chair.title")}</h2>
      <p>${lesson?.paused ? t("class.paused") : meeting?.next}</p>
      ${next ? keyed(nameOf(next), html`<hs-act id="next" main .entry=${next} .key=${this.keys ? "N" : undefined}></hs-act>`) : nothing}
      ${more.length ? html`<details ?open=${!next}><summary>${icon("chevron")} ${t("class.chair.more")}</summary><div class="more">${actButtons(more)}</div></details>` : nothing}
    </section>`;
  }

  /** Does the suggested next step. */
  next() {
    this.renderRoot.querySelector("#next")?.press();
  }
}

customElements.define("hs-chair", ChairConsole);
