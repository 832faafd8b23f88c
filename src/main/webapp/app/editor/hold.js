import { css, html, LitElement } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { holdClass } from "./intents.js";

const PRESETS = ["FIRST_LESSON", "COUNCIL", "MODEL_UN"];

/** Asks how a class with the copy is to be held, and opens it. */
export class Hold extends LitElement {
  static styles = [basics, buttons, css`
    dialog { inline-size: min(28rem, 94vw); padding: 1.25rem; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--paper); color: var(--ink); }
    dialog::backdrop { background: rgb(5 20 30 / 45%); }
    form { display: grid; gap: 0.875rem; }
    label { display: flex; gap: 0.625rem; align-items: center; min-block-size: var(--tap); }
    legend { font-weight: 600; }
    input { accent-color: var(--blue); inline-size: 1.125rem; block-size: 1.125rem; }
    .acts { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: flex-end; }
  `];

  render() {
    const choice = (name, value, words, checked) => html`<label><input type="radio" name=${name} value=${value} ?checked=${checked}> ${words}</label>`;
    return html`<dialog aria-labelledby="head"><form method="dialog" @submit=${this.#held}>
      <h2 id="head">${t("editor.hold")}</h2>
      <p class="small soft">${t("editor.hold.about")}</p>
      <fieldset><legend>${t("editor.hold.preset")}</legend>${PRESETS.map((each, place) => choice("preset", each, t(`editor.preset.${each}`), place === 0))}</fieldset>
      <fieldset><legend>${t("editor.hold.minutes")}</legend>${[45, 90].map((each, place) => choice("minutes", each, t("editor.minutes", { n: each }), place === 0))}</fieldset>
      <div class="acts"><button class="button" value="cancel" type="button" @click=${this.#close}>${t("editor.cancel")}</button>
        <button class="button main" value="open">${icon("gavel")} ${t("editor.hold.open")}</button></div>
    </form></dialog>`;
  }

  /** Asks. */
  open() {
    this.renderRoot.querySelector("dialog").showModal();
  }

  #close() {
    this.renderRoot.querySelector("dialog").close();
  }

  #held(event) {
    const chosen = new FormData(event.target);
    holdClass({ preset: chosen.get("preset"), minutes: Number(chosen.get("minutes")) });
  }
}

customElements.define("hs-edit-hold", Hold);
