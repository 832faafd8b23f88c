import { css, html, nothing } from "lit";
import { ask } from "../api.js";
import { list, t } from "../messages.js";
import { insist } from "../patience.js";
import { basics } from "../styles.js";
import { LiveElement } from "./live-element.js";

const LISTS = ["redLines", "phrases", "tasks"];

/** The role sheet of one's own seat, as the scenario has it; how the seat is expected to vote is not on it. */
export class RoleCard extends LiveElement {
  static properties = { role: { state: true } };
  static styles = [basics, css`:host { display: grid; gap: 0.5rem; } ul { list-style: disc; padding-inline-start: 1.25rem; }`];

  #asked = "";

  select({ sections: { lesson, me } }) {
    return { scenario: lesson?.scenario, seat: me?.seat, pseudonym: me?.pseudonym };
  }

  willUpdate() {
    const { scenario, seat } = this.view;
    if (!scenario || !seat || this.#asked === `${scenario} ${seat}`) return;
    this.#asked = `${scenario} ${seat}`;
    insist(() => ask(`api/scenarios/${encodeURIComponent(scenario)}/kit`), () => {})
      .then(({ roles }) => { this.role = roles.find((role) => role.seat === seat); })
      .catch(() => { this.role = undefined; });
  }

  render() {
    const { role } = this;
    if (!role) return html`<p class="soft">${t("class.role.none")}</p>`;
    const names = (seats = []) => list(seats.map(({ name }) => name));
    return html`<p><b>${role.officialName}</b></p><p>${role.interests}</p>
      ${LISTS.filter((name) => role[name]?.length).map((name) => html`<h3>${t(`class.role.${name}`)}</h3><ul>${role[name].map((each) => html`<li>${each}</li>`)}</ul>`)}
      ${role.allies?.length ? html`<p><b>${t("class.role.allies")}</b> ${names(role.allies)}</p>` : nothing}
      ${role.opponents?.length ? html`<p><b>${t("class.role.opponents")}</b> ${names(role.opponents)}</p>` : nothing}`;
  }
}

customElements.define("hs-role-card", RoleCard);
