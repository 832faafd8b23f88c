import { css, html, nothing } from "lit";
import { icon } from "../../icons.js";
import { list, t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { LiveElement } from "../live-element.js";
import { aroundTable, nameOfSeat } from "../plates.js";
import { compared } from "./writing-element.js";
import "./asking.js";

/** Who writes the draft and who may see it: penholder, co-sponsors, consultations; and what one may change about that. */
export class Circle extends LiveElement {
  static properties = { paper: compared };

  static styles = [basics, buttons, cards, css`
    .card { display: grid; gap: 0.625rem; grid-template-columns: minmax(0, 1fr); } .card > * + * { margin: 0; }
    .acts { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
    h2 { display: flex; gap: 0.5rem; align-items: center; } h2 svg { color: var(--blue); }
    dt { color: var(--soft); font-size: 0.875rem; } dd + dt { margin-block-start: 0.375rem; }
    @media print { :host { display: none; } }
  `];

  select({ sections: { table, me }, hat }) {
    return { table, seat: me?.seat, hat };
  }

  render() {
    const { penholder, sponsors, invited, awaited = [] } = this.paper;
    const names = (seats) => list(seats.map((seat) => nameOfSeat(this.view, seat)));
    const others = sponsors.filter((seat) => seat !== penholder);
    const acts = this.#acts();
    return html`<section class="card"><h2>${icon("people")} ${t("working.people")}</h2>
      <dl><dt>${t("working.penholder")}</dt><dd>${nameOfSeat(this.view, penholder)}</dd>
        <dt>${t("working.sponsors")}</dt><dd>${others.length ? names(others) : t("working.sponsors.none")}</dd>
        ${awaited.length ? html`<dt>${t("working.awaited")}</dt><dd>${names(awaited)}</dd>` : nothing}
        <dt>${t("working.circle")}</dt><dd>${invited ? html`${icon("sealed")} ${invited.length ? t("working.circle.of", { names: names(invited) }) : t("working.circle.nobody")}` : t("working.circle.open")}</dd></dl>
      <p class="soft small">${t(`working.role.${this.paper.pen}`)}</p>
      ${acts.length ? html`<div class="acts">${acts}</div>` : nothing}</section>`;
  }

  #acts() {
    const { paper, may, sponsors, penholder, invited, locked } = this.paper;
    const ask = (act, more = {}) => html`<hs-asking .label=${t(more.label ?? `working.act.${act}`)} .about=${more.about ? t(more.about) : undefined} .fields=${more.fields ?? []} .body=${{ act, paper, ...more.body }} ?main=${more.main} ?grave=${more.grave}></hs-asking>`;
    const all = aroundTable(this.view).map(({ seat }) => seat);
    const heirs = (this.view.hat === "teacher" ? all : sponsors).filter((seat) => seat !== penholder);
    const offered = {
      "join-paper": () => ask("join-paper", { about: "working.act.join-paper.about", main: true }),
      "leave-paper": () => ask("leave-paper", { about: "working.act.leave-paper.about" }),
      "invite-to-paper": () => ask("invite-to-paper", { label: invited ? "working.act.invite-to-paper.other" : "working.act.invite-to-paper", about: "working.act.invite-to-paper.about",
        fields: [{ name: "seats", sort: "seats", label: t("working.invited"), first: invited ?? [], of: all.filter((seat) => !sponsors.includes(seat)) }] }),
      ...(invited ? { "open-paper": () => ask("open-paper", { about: "working.act.open-paper.about" }) } : {}),
      ...(heirs.length ? { "hand-pen": () => ask("hand-pen", { fields: [{ name: "seat", sort: "seat", label: t("working.heir"), of: heirs }] }) } : {}),
      "lock-paper": () => ask("lock-paper", { label: locked ? "working.act.unlock" : "working.act.lock", body: { locked: !locked } }),
      "drop-paper": () => ask("drop-paper", { about: "working.act.drop-paper.about", grave: true }),
    };
    return Object.keys(offered).filter((act) => may.includes(act)).map((act) => offered[act]());
  }
}

customElements.define("hs-circle", Circle);
