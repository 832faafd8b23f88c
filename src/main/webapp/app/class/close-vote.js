import { css, html, nothing } from "lit";
import { list, t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";

/**
 * Asks whether a vote is to be closed although some have not voted, and says as what they will count.
 * @fires sure when it is
 * @fires wait when it is not
 */
export class CloseVote extends LiveElement {
  static styles = [basics, buttons, css`
    section { display: grid; gap: 0.875rem; } .who { font-weight: 650; overflow-wrap: anywhere; }
    .choices { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
  `];

  select({ sections, busy }) {
    return { sections, busy: busy > 0 };
  }

  firstUpdated() {
    this.renderRoot.querySelector("#wait").focus();
  }

  render() {
    const { sections, busy } = this.view;
    const { cast = [] } = sections.vote ?? {};
    const missing = sections.vote ? sections.table.council.seats.map(({ seat }) => seat).filter((seat) => !cast.includes(seat)) : [];
    const away = missing.filter((seat) => sections.meeting?.absent?.includes(seat));
    const here = missing.filter((seat) => !away.includes(seat));
    return html`<section>
      <div role="status">${missing.length ? nothing : html`<p>${t("class.closing.all")}</p>`}
        ${here.length ? this.#who("class.closing.here", here) : nothing}
        ${away.length ? this.#who("class.closing.away", away) : nothing}</div>
      <div class="choices"><button class="button main" type="button" id="wait" @click=${() => this.#tell("wait")}>${t("class.closing.wait")}</button>
        <button class="button" type="button" id="sure" ?disabled=${busy} @click=${() => this.#tell("sure")}>${t("class.closing.sure")}</button></div>
    </section>`;
  }

  #who(key, seats) {
    return html`<p>${t(key, { n: seats.length, names: list(seats.map((seat) => nameOfSeat(this.view.sections, seat))) })}</p>`;
  }

  #tell(what) {
    this.dispatchEvent(new CustomEvent(what));
  }
}

customElements.define("hs-close-vote", CloseVote);
