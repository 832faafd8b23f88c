import { css, html, nothing } from "lit";
import { api, ask } from "../api.js";
import { StoreElement } from "../element.js";
import { list, t } from "../messages.js";
import { insist } from "../patience.js";
import { wantCouncils } from "../simulator/intents.js";
import { basics, buttons, cards } from "../styles.js";
import { fields } from "./field-style.js";
import { openClass } from "./opening.js";
import "./scenario-list.js";

const PRESETS = ["FIRST_LESSON", "COUNCIL", "MODEL_UN"];
const LEAST = 9;
const KEPT = [1, 7, 30, 90, 365];
const today = () => new Date().toISOString().slice(0, 10);

/** The screen on which a teacher opens a class: what about, at which table, how long, and one large button. */
export class Open extends StoreElement {
  static properties = { scenario: {}, wish: { state: true }, table: { state: true }, small: { state: true }, fit: { state: true }, problem: { state: true }, busy: { state: true } };

  static styles = [basics, buttons, cards, fields, css`
    main { max-inline-size: 46rem; margin-inline: auto; padding: 1rem clamp(0.75rem, 3vw, 2rem) 3rem; }
    h1 { font-family: var(--serif); font-size: clamp(1.5rem, 4vw, 2.125rem); line-height: 1.2; margin: 0 0 0.25rem; }
    form { margin-block-start: 1rem; gap: 1.25rem; }
    legend { font-weight: 600; padding: 0; margin-block-end: 0.25rem; }
    .presets { display: grid; gap: 0.5rem; }
    .presets .check { align-items: flex-start; padding: 0.625rem 0.75rem; border: 1px solid var(--line); border-radius: 0.625rem; background: var(--paper); cursor: pointer; }
    .presets .check:has(:checked) { border-color: var(--blue); background: var(--blue-tint); }
    .presets b { display: block; }
    .two { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
    .main { min-block-size: 3.75rem; font-size: 1.1875rem; }
  `];

  #asked = "";

  constructor() {
    super();
    this.wish = { preset: "FIRST_LESSON", minutes: 45, days: 30, language: "en", approval: false, council: today(), agendaItem: "" };
    this.scenario = "";
    this.small = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    wantCouncils();
    document.title = t("page.titleOf", { title: t("class.open.title") });
  }

  select({ councils }) {
    return { councils: councils.value };
  }

  willUpdate() {
    const key = this.scenario || this.wish.council;
    if (this.#asked === key) return;
    this.#asked = key;
    this.small = undefined;
    this.table = undefined;
    this.fit = undefined;
    const mine = () => this.#asked === key;
    const { scenario } = this;
    const ofScenario = async () => {
      const { play, classroom } = await api.scenario(scenario);
      if (mine()) this.#fits(classroom);
      return play.council;
    };
    insist(scenario ? ofScenario : () => ask(`api/councils/${encodeURIComponent(key)}`), () => {}).then((table) => { if (mine()) this.table = table; }, () => {});
  }

  /** The scenario's own need is preselected; a teacher can choose more or less of the procedure. */
  #fits(classroom) {
    this.fit = classroom;
    this.#set({ preset: classroom.preset });
  }

  /** What the class will have to decide, what the chosen procedure leaves out of it, and what no meeting of the Council decides. */
  #plan({ fit, wish }) {
    if (!fit) return nothing;
    if (!fit.held) return html`<p class="note" role="status" id="plan">${t("class.open.none")} <a href=${`#/scenario/${encodeURIComponent(this.scenario)}`}>${t("class.open.simulator")}</a></p>`;
    const named = (items) => list(items.map((item) => t(`class.open.item.${item}`)));
    const out = fit.leftOut[wish.preset] ?? [];
    const here = fit.items.filter((item) => item !== "ELSEWHERE" && !out.includes(item));
    return html`<p class="hint" role="status" id="plan">${here.length ? t("class.open.here", { items: named(here) }) : t("class.open.nothing")}
      ${out.length ? t("class.open.out", { items: named(out) }) : nothing} ${fit.items.includes("ELSEWHERE") ? t("class.open.elsewhere") : nothing}</p>`;
  }

  #set(more) {
    this.wish = { ...this.wish, ...more };
  }

  render() {
    const { wish, scenario } = this;
    return html`<main id="main"><h1>${t("class.open.title")}</h1><p class="soft">${t("class.open.about")}</p>
      <form @submit=${this.#open}>
        <hs-scenario-list .chosen=${scenario ?? ""} @scenario-chosen=${(event) => { this.scenario = event.detail; }}></hs-scenario-list>
        ${scenario ? nothing : this.#blank(wish)}
        <fieldset><legend>${t("class.open.preset")}</legend><div class="presets">${PRESETS.map((each) => html`<label class="check"><input type="radio" name="preset" .checked=${each === wish.preset} @change=${() => this.#set({ preset: each })}>
          <span><b>${t(`class.preset.${each}`)}</b><span class="hint">${t(`class.preset.${each}.about`)}</span></span></label>`)}</div>${this.#plan(this)}</fieldset>
        <div class="two"><label>${t("class.open.minutes")}<select @change=${(event) => this.#set({ minutes: Number(event.target.value) })}>${[45, 90].map((n) => html`<option value=${n} ?selected=${n === wish.minutes}>${t("class.minutes", { n })}</option>`)}</select></label>
          <label>${t("class.open.language")}<select @change=${(event) => this.#set({ language: event.target.value })}><option value="en">${t("class.language.en")}</option></select></label>
          <label>${t("class.open.days")}<select @change=${(event) => this.#set({ days: Number(event.target.value) })}>${KEPT.map((n) => html`<option value=${n} ?selected=${n === wish.days}>${t("class.days", { n })}</option>`)}</select></label></div>
        <label class="check"><input type="checkbox" .checked=${wish.approval} @change=${(event) => this.#set({ approval: event.target.checked })}><span>${t("class.open.approval")}</span></label>
        ${this.table?.seats.length > LEAST ? this.#fewer(this.table.seats) : nothing}
        ${this.problem ? html`<p class="note" role="alert">${this.problem}</p>` : nothing}
        <button class="button main" id="open" ?disabled=${this.busy || !this.#enough || this.fit?.held === false}>${t("class.open.go")}</button>
      </form></main>`;
  }

  #blank(wish) {
    const { models = [] } = this.view.councils ?? {};
    const dated = /^\d/.test(wish.council);
    return html`<label>${t("class.open.item")}<input required maxlength="160" .value=${wish.agendaItem} @input=${(event) => this.#set({ agendaItem: event.target.value })}></label>
      <div class="two"><label>${t("class.open.council")}<select @change=${(event) => this.#set({ council: event.target.value || today() })}><option value="" ?selected=${dated}>${t("class.open.real")}</option>
          ${models.filter(({ sameSeats }) => !sameSeats).map(({ id, title }) => html`<option value=${id} ?selected=${id === wish.council}>${title}</option>`)}</select></label>
        ${dated ? html`<label>${t("class.open.date")}<input type="date" required .value=${wish.council} min=${this.view.councils?.from ?? nothing} max=${this.view.councils?.to ?? nothing} @change=${(event) => event.target.value && this.#set({ council: event.target.value })}></label>` : nothing}</div>`;
  }

  get #enough() {
    return !this.small || this.small.length >= LEAST;
  }

  #fewer(seats) {
    const toggle = (event) => { this.small = event.target.checked ? seats.map(({ seat }) => seat) : undefined; };
    const put = (seat, on) => { this.small = seats.map((each) => each.seat).filter((each) => (each === seat ? on : this.small.includes(each))); };
    return html`<label class="check"><input type="checkbox" .checked=${Boolean(this.small)} @change=${toggle}><span>${t("class.open.small")}<br><span class="hint">${t("class.open.small.about")}</span></span></label>
      ${this.small ? html`<fieldset><legend>${t("class.open.seats", { n: this.small.length })}</legend><div class="grid">${seats.map(({ seat, name }) =>
        html`<label class="check"><input type="checkbox" .checked=${this.small.includes(seat)} @change=${(event) => put(seat, event.target.checked)}>${name}</label>`)}</div>
        <p class="hint" role="status">${this.#enough ? "" : t("class.open.few", { n: LEAST })}</p></fieldset>` : nothing}`;
  }

  async #open(event) {
    event.preventDefault();
    const { council, agendaItem, ...rest } = this.wish;
    const subject = this.scenario ? { scenario: this.scenario } : { council, agendaItem: agendaItem.trim() };
    const seats = this.small && this.small.length < this.table.seats.length ? { seats: this.small } : {};
    this.busy = true;
    this.problem = undefined;
    await openClass({ ...subject, ...rest, ...seats }).catch((problem) => { this.problem = problem.message; });
    this.busy = false;
  }
}

customElements.define("hs-open", Open);
