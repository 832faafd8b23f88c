import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { act } from "./live.js";
import { LiveElement } from "./live-element.js";
import { aroundTable, nameOfSeat } from "./plates.js";
import { fields } from "./field-style.js";
import "./sheet.js";
import "./trouble.js";

const ROLES = ["OBSERVER", "PRESS", "INVITED_STATE", "SECRETARIAT"];

/** Who is in the class: let in, move, remove, and bring back somebody whose device is gone. */
export class Roster extends LiveElement {
  static properties = { code: { state: true }, removing: { state: true } };

  static styles = [basics, buttons, cards, fields, css`
    .gone { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; justify-content: space-between; margin-block-end: 0.5rem; }
    ul { display: grid; gap: 0.375rem; }
    li { display: grid; gap: 0.25rem 0.5rem; grid-template-columns: minmax(8rem, 1fr) minmax(9rem, 1fr) auto; align-items: center; padding-block: 0.25rem; border-block-end: 1px solid var(--line); }
    li.waiting { background: var(--abstain-tint); padding-inline: 0.5rem; border-radius: 0.5rem; }
    .name { font-weight: 600; overflow-wrap: anywhere; }
    .dot { display: inline-block; inline-size: 0.625rem; block-size: 0.625rem; border-radius: 50%; border: 2px solid var(--edge); } .dot.on { background: var(--favour); border-color: var(--favour); }
    .acts { display: flex; flex-wrap: wrap; gap: 0.375rem; justify-content: flex-end; }
    .big { font-size: clamp(2.5rem, 12vw, 5rem); font-weight: 700; letter-spacing: 0.12em; text-align: center; }
    @media (max-width: 40rem) { li { grid-template-columns: minmax(0, 1fr); } .acts { justify-content: flex-start; } }
  `];

  select({ sections: { people, presence, table } }) {
    return { people, presence, table };
  }

  render() {
    const { people = [] } = this.view;
    const sorted = [...people.filter(({ waiting }) => waiting), ...people.filter(({ waiting }) => !waiting)];
    return html`${this.#gone()}${sorted.length ? html`<ul>${repeat(sorted, ({ person }) => person, (each) => this.#person(each))}</ul>` : html`<p class="soft">${t("class.people.none")}</p>`}
      ${this.code ? html`<hs-sheet heading=${t("class.return.title", { name: this.code.name })} @sheet-closed=${() => { this.code = undefined; }}><p class="big">${this.code.code}</p><p>${t("class.return.about")}</p></hs-sheet>` : nothing}
      ${this.removing ? this.#sure(this.removing) : nothing}`;
  }

  /** Seats whose students have been away for long: a bot can play them until somebody is back. */
  #gone() {
    const { presence, table } = this.view;
    return (presence?.gone ?? []).map((seat) => html`<p class="note gone"><span>${t("class.gone", { place: nameOfSeat({ table }, seat) })}</span>
      <button class="button" type="button" @click=${() => act({ act: "lend-seat", seat })}>${t("class.gone.lend")}<span class="unseen"> ${nameOfSeat({ table }, seat)}</span></button></p>`);
  }

  #person({ person, pseudonym, role, seat, waiting }) {
    const on = this.view.presence?.online?.includes(person);
    return html`<li class=${waiting ? "waiting" : ""}>
      <span class="name"><span class="dot ${on ? "on" : ""}"></span> ${pseudonym} <span class="unseen">${t(on ? "class.people.on" : "class.people.off")}</span></span>
      <select aria-label=${t("class.people.place", { name: pseudonym })} @change=${(event) => this.#move(person, event.target.value)}>
        ${aroundTable(this.view).map((each) => html`<option value=${`DELEGATE ${each.seat}`} ?selected=${each.seat === seat}>${each.name}</option>`)}
        ${ROLES.map((each) => html`<option value=${each} ?selected=${each === role}>${t(`class.roles.${each}`)}</option>`)}</select>
      <span class="acts">
        ${waiting ? html`<button class="button main" type="button" @click=${() => act({ act: "approve", person })}>${t("class.people.approve")}</button>` : nothing}
        <button class="button" type="button" @click=${() => this.#giveCode(person, pseudonym)}>${t("class.people.code")}<span class="unseen"> ${pseudonym}</span></button>
        <button class="button" type="button" @click=${() => { this.removing = { person, pseudonym }; }}>${t("class.people.remove")}<span class="unseen"> ${pseudonym}</span></button></span></li>`;
  }

  #sure({ person, pseudonym }) {
    const remove = async () => {
      if (await act({ act: "remove-person", person })) this.renderRoot.querySelector("hs-sheet").close();
    };
    return html`<hs-sheet heading=${t("class.people.sure", { name: pseudonym })} @sheet-closed=${() => { this.removing = undefined; }}><form>
      <p>${t("class.people.sure.text")}</p><button class="button main" type="button" @click=${remove}>${t("class.people.remove")}</button></form></hs-sheet>`;
  }

  #move(person, place) {
    const [role, seat] = place.split(" ");
    act({ act: "move-person", person, role, ...(seat ? { seat } : {}) });
  }

  async #giveCode(person, name) {
    const answer = await act({ act: "give-return-code", person });
    if (answer?.code) this.code = { code: answer.code, name };
  }
}

customElements.define("hs-roster", Roster);
