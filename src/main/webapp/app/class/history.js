import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { fields } from "./field-style.js";
import { act } from "./live.js";
import { LiveElement } from "./live-element.js";
import "./sheet.js";
import "./trouble.js";

const VOTES = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "NOT_PARTICIPATING"];
const clock = (at) => new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));

/** The way back: the meeting's points, to go back to or to branch from, and the meetings that were held. Nothing held is lost. */
export class History extends LiveElement {
  static properties = { from: { state: true }, votes: { state: true } };

  static styles = [basics, buttons, fields, css`
    :host { display: grid; gap: 1rem; }
    li { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; border-block-end: 1px solid var(--line); padding-block: 0.25rem; }
    .what { flex: 1 1 12rem; } .points { max-block-size: 26rem; overflow: auto; }
    .seats { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr)); }
  `];

  select({ sections: { plan, lesson, table } }) {
    return { plan, lesson, table };
  }

  render() {
    const { plan, lesson } = this.view;
    const points = plan?.points ?? [];
    const { run, runs = [] } = lesson ?? {};
    return html`<section><h3>${t("class.runs.title")}</h3><ul>${runs.map((each) => this.#run(each))}</ul>
        <button class="button" type="button" @click=${() => act({ act: "begin-run", title: t("class.runs.new", { n: runs.length + 1 }) })}>${t("class.runs.begin")}</button></section>
      <section><h3>${t("class.points.title")}</h3>${points.length ? html`<ol class="points">${repeat(points.toReversed(), ({ version }) => version, (point) => html`<li>
        <span class="what"><span class="soft">${clock(point.at)}</span> ${point.title}</span>
        <button class="button" type="button" @click=${() => act({ act: "rewind", run, to: point.version })}>${t("class.points.rewind")}<span class="unseen"> ${point.title}</span></button>
        <button class="button" type="button" aria-haspopup="dialog" @click=${() => { this.from = point; this.votes = {}; }}>${t("class.points.branch")}<span class="unseen"> ${point.title}</span></button></li>`)}</ol>` : html`<p class="soft">${t("class.points.none")}</p>`}</section>
      ${this.from ? this.#branch(this.from, run) : nothing}`;
  }

  #run({ run, title, from, current }) {
    return html`<li><span class="what">${title} ${from ? html`<span class="soft small">${t("class.runs.from", { n: from.run })}</span>` : nothing}</span>
      ${current ? html`<b>${t("class.runs.current")}</b>` : html`<button class="button" type="button" @click=${() => act({ act: "choose-run", run })}>${t("class.runs.choose")}<span class="unseen"> ${title}</span></button>`}</li>`;
  }

  #branch(point, run) {
    const { table } = this.view;
    const bots = table.council.seats.filter(({ seat }) => table.holders?.[seat]?.play === "BOT");
    return html`<hs-sheet heading=${t("class.branch.title")} @sheet-closed=${() => { this.from = undefined; }}><form @submit=${(event) => this.#go(event, point, run)}>
      <p>${t("class.branch.about", { title: point.title })}</p>
      <label>${t("class.field.title")}<input name="title" required maxlength="120"></label>
      <fieldset><legend>${t("class.branch.votes")}</legend><div class="seats">${bots.map(({ seat, name }) => html`<label>${name}<select @change=${(event) => this.#set(seat, event.target.value)}>
        <option value="">${t("class.branch.same")}</option>${VOTES.map((each) => html`<option value=${each}>${t(`vote.long.${each}`)}</option>`)}</select></label>`)}</div></fieldset>
      <hs-trouble></hs-trouble><button class="button main">${t("class.branch.go")}</button></form></hs-sheet>`;
  }

  #set(seat, vote) {
    const { [seat]: old, ...others } = this.votes;
    this.votes = vote ? { ...others, [seat]: vote } : others;
  }

  async #go(event, point, run) {
    event.preventDefault();
    const title = event.target.elements.title.value.trim();
    if (await act({ act: "branch", run, at: point.version, title, votes: this.votes })) this.renderRoot.querySelector("hs-sheet").close();
  }
}

customElements.define("hs-history", History);
