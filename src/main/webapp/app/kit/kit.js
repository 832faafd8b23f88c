import { css, html, LitElement, nothing } from "lit";
import { api } from "../api.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { insist } from "../patience.js";
import { basics, buttons } from "../styles.js";
import { paper } from "./paper.js";
import { planSheet, roleSheet, rubricSheet, teacherSheet } from "./sheets.js";

const SHEETS = ["plan", "roles", "rubric", "teacher"];
const LENGTHS = [45, 90];

/** What a teacher prints before a lesson: lesson plan, role sheets, rubric, and on a page of its own how the seats are likely to vote. */
export class Kit extends LitElement {
  static properties = { scenario: {}, minutes: { state: true }, kit: { state: true }, problem: { state: true }, shown: { state: true }, seats: { state: true } };

  static styles = [basics, buttons, paper, css`
    :host { container-type: inline-size; }
    main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 1rem clamp(0.75rem, 2.2vw, 2.25rem) 3rem; }
    .choose { max-inline-size: 52rem; inline-size: 100%; margin-inline: auto; display: grid; gap: 0.75rem; }
    h1 { font-family: var(--serif); font-size: clamp(1.375rem, 1.05rem + 1.3vw, 2.125rem); line-height: 1.15; margin: 0; }
    fieldset { display: flex; flex-wrap: wrap; gap: 0.375rem 0.75rem; align-items: center; }
    legend { font-weight: 650; padding: 0; margin-block-end: 0.25rem; }
    label { display: inline-flex; align-items: center; gap: 0.4rem; min-block-size: var(--tap); cursor: pointer; }
    input { inline-size: 1.15rem; block-size: 1.15rem; accent-color: var(--blue); }
    .row { display: flex; flex-wrap: wrap; gap: 0.5rem; }
    @media print { .choose { display: none; } main { display: block; padding: 0; } :host { container-type: normal; } }
  `];

  #asked = new AbortController();

  constructor() {
    super();
    this.minutes = 45;
    this.shown = new Set(["plan", "roles", "rubric"]);
    this.seats = new Set();
  }

  willUpdate(changed) {
    if (changed.has("scenario") || changed.has("minutes")) this.#load(changed.has("scenario"));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#asked.abort();
  }

  async #load(another) {
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    this.problem = undefined;
    const fail = (problem) => signal.aborted || Object.assign(this, { problem });
    await insist(() => api.kit(this.scenario, this.minutes, signal), fail, signal).then((kit) => this.#take(kit, another), fail);
  }

  #take(kit, another) {
    Object.assign(this, { kit, problem: undefined });
    if (another) this.seats = new Set(kit.roles.map(({ seat }) => seat));
    document.title = t("page.titleOf", { title: t("kit.of", { title: kit.title }) });
  }

  render() {
    const { kit, problem } = this;
    if (problem) return this.#failed(problem);
    if (!kit) return html`<main id="main" aria-busy="true"><p role="status">${t("loading")}</p></main>`;
    return html`<main id="main">${this.#choose(kit)}
      ${this.shown.has("plan") ? planSheet(kit) : nothing}
      ${this.shown.has("roles") ? kit.roles.filter(({ seat }) => this.seats.has(seat)).map((role) => roleSheet(kit, role)) : nothing}
      ${this.shown.has("rubric") ? rubricSheet(kit) : nothing}
      ${this.shown.has("teacher") ? teacherSheet(kit) : nothing}
    </main>`;
  }

  #choose(kit) {
    return html`<section class="choose">
      <p><a href=${`#/scenario/${encodeURIComponent(kit.scenario)}`}>${t("kit.back")}</a></p>
      <h1>${t("kit.of", { title: kit.title })}</h1>
      <p>${t("kit.about")}</p>
      <fieldset id="length"><legend>${t("kit.length")}</legend>
        ${LENGTHS.map((n) => html`<label><input type="radio" name="minutes" .checked=${this.minutes === n} @change=${() => { this.minutes = n; }}>${t("kit.minutes", { n })}</label>`)}</fieldset>
      <fieldset id="sheets"><legend>${t("kit.what")}</legend>
        ${SHEETS.map((sheet) => this.#box(t(`kit.sheet.${sheet}`), this.shown.has(sheet), () => { this.shown = toggled(this.shown, sheet); }))}</fieldset>
      ${this.shown.has("roles") ? this.#chooseSeats(kit.roles) : nothing}
      <div class="row"><button class="button main" type="button" id="print" @click=${() => print()}>${icon("print")} ${t("kit.print")}</button></div>
    </section>`;
  }

  #chooseSeats(roles) {
    const choose = (seats) => () => { this.seats = new Set(seats.map(({ seat }) => seat)); };
    return html`<fieldset id="seats"><legend>${t("kit.seats")} <span class="soft">${t("kit.chosen", { n: this.seats.size })}</span></legend>
      <button class="button plain" type="button" @click=${choose(roles)}>${t("kit.all")}</button>
      <button class="button plain" type="button" @click=${choose([])}>${t("kit.none")}</button>
      ${roles.map(({ seat, name }) => this.#box(name, this.seats.has(seat), () => { this.seats = toggled(this.seats, seat); }))}</fieldset>`;
  }

  #box(label, checked, change) {
    return html`<label><input type="checkbox" .checked=${checked} @change=${change}>${label}</label>`;
  }

  #failed(problem) {
    return html`<main id="main"><div class="choose" role="alert"><h1>${t(problem.status === 404 ? "missing.title" : "failed.title")}</h1><p>${problem.message}</p>
      <p><button class="button main" type="button" @click=${() => this.#load(true)}>${t("again")}</button></p></div></main>`;
  }
}

const toggled = (set, member) => {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
};

customElements.define("hs-kit", Kit);
