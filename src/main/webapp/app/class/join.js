import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { day, t } from "../messages.js";
import { insist } from "../patience.js";
import { basics, buttons, cards } from "../styles.js";
import { fields } from "./field-style.js";
import { wire } from "./wire.js";
import "./seat-choice.js";

const LENGTH = 6;
const tidy = (text) => text.toUpperCase().replace(/[^A-Z0-9]/g, "").slice(0, LENGTH);

/** The door of a class: its code, a made-up name, and the screen's question: which seat is mine? */
export class Join extends LitElement {
  static properties = { code: {}, typed: { state: true }, door: { state: true }, wish: { state: true }, problem: { state: true }, busy: { state: true }, other: { state: true } };

  static styles = [basics, buttons, cards, fields, css`
    main { max-inline-size: 40rem; margin-inline: auto; padding: 1rem clamp(0.75rem, 3vw, 2rem) 4rem; display: grid; gap: 1rem; }
    h1 { font-family: var(--serif); font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.2; margin: 0; }
    #code { font-size: 2rem; font-weight: 700; letter-spacing: 0.3em; text-align: center; text-transform: uppercase; }
    .names { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); }
    .head { display: flex; justify-content: space-between; align-items: center; gap: 0.5rem; }
    .note .button { display: block; margin-block-start: 0.5rem; }
    .here { display: grid; gap: 0.75rem; justify-items: stretch; } .here h2 { font-size: 1.25rem; }
    .go { position: sticky; inset-block-end: 0; padding-block: 0.75rem; background: var(--ground); z-index: 2; }
    .go .button { inline-size: 100%; min-block-size: 3.5rem; font-size: 1.125rem; }
    summary { min-block-size: var(--tap); display: flex; gap: 0.5rem; align-items: center; cursor: pointer; font-weight: 600; }
  `];

  #asked = "";
  #knocking = new AbortController();

  constructor() {
    super();
    this.typed = "";
    this.wish = { seat: "", role: "DELEGATE", pseudonym: "" };
  }

  connectedCallback() {
    super.connectedCallback();
    document.title = t("page.titleOf", { title: t("class.join.title") });
  }

  willUpdate(changed) {
    if (!changed.has("code") || !this.code) return;
    this.typed = tidy(this.code);
    if (this.typed.length === LENGTH) this.#knock();
  }

  render() {
    const { door, problem } = this;
    return html`<main id="main"><h1>${door?.title ?? t("class.join.title")}</h1>
      ${problem ? html`<p class="note" role="alert">${problem}</p>` : nothing}
      ${door ? this.#inside(door) : this.#codeForm()}
      <p class="soft small">${t("class.join.privacy")} ${door ? t("class.expires", { date: day(door.expires) }) : nothing}</p></main>`;
  }

  #codeForm() {
    return html`<form @submit=${this.#submitCode}><label>${t("class.join.code")}<input id="code" .value=${this.typed} autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="12" required
        aria-describedby="about" @input=${this.#typing}></label><span class="hint" id="about">${t("class.join.code.about")}</span>
      <button class="button main" ?disabled=${this.busy}>${t("class.join.next")}</button></form>`;
  }

  #typing(event) {
    this.typed = tidy(event.target.value);
    event.target.value = this.typed;
    if (this.typed.length === LENGTH && this.#asked !== this.typed) this.#knock();
  }

  #submitCode(event) {
    event.preventDefault();
    this.#knock();
  }

  async #knock() {
    const code = (this.#asked = this.typed);
    this.#knocking.abort();
    const { signal } = (this.#knocking = new AbortController());
    const wait = (problem) => signal.aborted || Object.assign(this, { problem: problem.message, busy: false });
    await this.#try(async () => {
      this.other = false;
      this.door = await insist(() => wire.door(code), wait, signal);
      this.problem = undefined;
      this.wish = { ...this.wish, pseudonym: this.door.pseudonyms[0] };
    }, signal);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#knocking.abort();
  }

  async #try(what, signal) {
    this.busy = true;
    this.problem = undefined;
    const problem = await what().then(() => undefined, (reason) => reason);
    if (signal?.aborted) return;
    if (problem) this.problem = problem.message;
    this.busy = false;
  }

  #inside(door) {
    return door.you && !this.other ? this.#here(door.you) : this.#newcomer(door);
  }

  /** This device is in the class: it goes back to its seat, or somebody else takes it over, which is said twice. */
  #here({ pseudonym, role, name, waiting }) {
    const place = name ?? t(`class.roles.${role}`);
    return html`<section class="card here"><h2>${t(waiting ? "class.here.waiting" : "class.here.title", { place })}</h2><p>${t("class.here.name", { name: pseudonym })}</p>
      <a class="button main" id="back" href=${`#/class/${encodeURIComponent(this.door.class)}/delegate`}>${t(waiting ? "class.here.wait" : "class.return.back")}</a>
      <button class="button" type="button" id="other" @click=${() => { this.other = true; }}>${t(waiting ? "class.here.seat" : "class.here.other")}</button></section>`;
  }

  #instead() {
    return this.door.you ? { insteadOf: this.door.you.person } : {};
  }

  #newcomer({ locked, approval, seats, roles, pseudonyms, you }) {
    return html`${you ? html`<p class="note">${t("class.here.leaves", { name: you.pseudonym, place: you.name ?? t(`class.roles.${you.role}`) })}
        <button class="button" type="button" @click=${() => { this.other = false; }}>${t("class.here.stay")}</button></p>` : nothing}
      ${locked ? html`<p class="note" role="alert">${t("class.join.locked")}</p>` : html`<form @submit=${this.#join}>
        <fieldset><div class="head"><legend>${t("class.join.name")}</legend><button class="button plain" type="button" @click=${this.#reroll}>${t("class.join.reroll")}</button></div>
          <div class="names">${pseudonyms.map((name) => html`<button class="button" type="button" aria-pressed=${String(name === this.wish.pseudonym)} @click=${() => this.#set({ pseudonym: name })}>${name}</button>`)}</div></fieldset>
        <hs-seat-choice .seats=${seats} .roles=${roles} .wish=${this.wish} @place-chosen=${(event) => this.#set(event.detail)}></hs-seat-choice>
        ${approval ? html`<p class="soft">${t("class.join.approval")}</p>` : this.#asks(seats)}
        <div class="go"><button class="button main" id="join" ?disabled=${this.busy}>${this.#goLabel(seats)}</button></div></form>`}
      <details><summary>${icon("chevron")} ${t("class.join.back")}</summary>${this.#backForm()}</details>`;
  }

  #asks(seats) {
    const chosen = seats.find(({ seat }) => seat === this.wish.seat);
    return chosen?.asks ? html`<p class="soft" id="asks">${t("class.join.asks", { place: chosen.name })}</p>` : nothing;
  }

  #goLabel(seats) {
    const { seat, role, pseudonym } = this.wish;
    if (!seat && role === "DELEGATE") return t("class.join.go.any", { name: pseudonym });
    const place = seat ? seats.find((each) => each.seat === seat)?.name : t(`class.roles.${role}`);
    return t("class.join.go", { name: pseudonym, place });
  }

  #set(more) {
    this.wish = { ...this.wish, ...more };
  }

  async #reroll() {
    await this.#try(async () => {
      const { pseudonyms } = await wire.door(this.typed);
      this.door = { ...this.door, pseudonyms };
      this.#set({ pseudonym: pseudonyms[0] });
    });
  }

  async #join(event) {
    event.preventDefault();
    const { seat, role, pseudonym } = this.wish;
    await this.#try(async () => {
      const { class: id } = await wire.join(this.typed, { role, pseudonym, ...(seat ? { seat } : {}), ...this.#instead() });
      location.hash = `#/class/${encodeURIComponent(id)}/delegate`;
    });
    if (this.problem) await this.#look();
  }

  /** The seat may be taken by now: look again who sits where, and leave what went wrong to be read. */
  async #look() {
    const door = await wire.door(this.typed).catch(() => this.door);
    this.door = { ...door, pseudonyms: this.door.pseudonyms };
  }

  #backForm() {
    return html`<form @submit=${this.#comeBack}><label>${t("class.return.code")}<input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required></label><button class="button" ?disabled=${this.busy}>${t("class.return.back")}</button></form>`;
  }

  #comeBack(event) {
    event.preventDefault();
    const code = event.target.elements.code.value.replace(/\s/g, "");
    return this.#try(async () => {
      await wire.comeBack(this.door.class, { code, ...this.#instead() });
      location.hash = `#/class/${encodeURIComponent(this.door.class)}/delegate`;
    });
  }
}

customElements.define("hs-join", Join);
