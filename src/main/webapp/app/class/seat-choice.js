import { css, html, LitElement } from "lit";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import "../simulator/horseshoe.js";

/**
 * Where one wants to sit: at the horseshoe, in a seat that one is given, or beside the table.
 * @fires place-chosen with seat and role
 */
export class SeatChoice extends LitElement {
  static properties = { seats: { attribute: false }, roles: { attribute: false }, wish: { attribute: false } };

  static styles = [basics, buttons, css`
    fieldset + fieldset { margin-block-start: 1.25rem; }
    legend { font-weight: 600; padding: 0; margin-block-end: 0.5rem; }
    .any { inline-size: 100%; margin-block-end: 0.5rem; }
    .roles { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); }
  `];

  render() {
    const { seat, role } = this.wish;
    return html`<fieldset><legend>${t("class.join.seat")}</legend>
        <button class="button any" type="button" aria-pressed=${String(!seat && role === "DELEGATE")} @click=${() => this.#choose("", "DELEGATE")}>${t("class.join.any")}</button>
        <hs-horseshoe .plates=${this.#plates(seat)} @seat-asked=${(event) => this.#ask(event.detail)}></hs-horseshoe></fieldset>
      <fieldset><legend>${t("class.join.roles")}</legend><div class="roles">${this.roles.map((each) =>
        html`<button class="button" type="button" aria-pressed=${String(each === role)} @click=${() => this.#choose("", each)}>${t(`class.roles.${each}`)}</button>`)}</div></fieldset>`;
  }

  #plates(chosen) {
    const head = Math.max(0, this.seats.findIndex(({ president }) => president));
    return [...this.seats.slice(head), ...this.seats.slice(0, head)].map(({ seat, name, plate, permanent, president, places, taken }) => {
      const free = places - taken;
      const word = seat === chosen ? t("class.join.yours") : t(free > 0 ? "class.join.free" : "class.join.full", { n: free });
      return {
        seat: { seat, code: plate, name, officialName: name, membership: permanent ? "PERMANENT" : "ELECTED" },
        president, open: seat === chosen, held: { word, spoken: word, bot: false },
      };
    });
  }

  #ask(code) {
    const { places, taken } = this.seats.find(({ seat }) => seat === code);
    if (taken < places) this.#choose(code, "DELEGATE");
  }

  #choose(seat, role) {
    this.dispatchEvent(new CustomEvent("place-chosen", { detail: { seat, role } }));
  }
}

customElements.define("hs-seat-choice", SeatChoice);
