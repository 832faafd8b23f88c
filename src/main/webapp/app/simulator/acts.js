import { css, html, nothing } from "lit";
import { StoreElement } from "../element.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { putToTheVote, seal } from "./intents.js";

/** What can be done at the table: put the text to the vote, or seal the votes until a class has guessed. */
export class Acts extends StoreElement {
  static styles = [basics, buttons, css`
    p { display: flex; gap: 0.5rem; justify-content: center; flex-wrap: wrap; margin-block-start: 0.75rem; }
    .main { min-inline-size: 11rem; }
  `];

  select(state) {
    return { held: state.place.sealed, running: state.reveal.phase !== "open" && !state.place.sealed };
  }

  render() {
    const { held, running } = this.view;
    return html`<p>
      <button class="button main" type="button" id="put" ?disabled=${running} @click=${putToTheVote}>${t("result.put")}</button>
      ${held ? nothing : html`<button class="button" type="button" id="seal" ?disabled=${running} @click=${() => seal(true)}>${icon("sealed")} ${t("result.seal")}</button>`}
    </p>`;
  }

  /** The button that puts the text to the vote. */
  focus() {
    this.renderRoot.querySelector("#put").focus();
  }
}

customElements.define("hs-acts", Acts);
