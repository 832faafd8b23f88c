import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { day, t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { actButtons } from "./acts.js";
import { chairActs, meetingActs, seatActs } from "./grouping.js";
import { act, enter } from "./live.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat, platesOf } from "./plates.js";
import { hasCome } from "./reveal.js";
import "../simulator/horseshoe.js";
import "./banner.js";
import "./chair.js";
import "./floor.js";
import "./gate.js";
import "./moment.js";
import "./news.js";
import "./notes.js";
import "./outcome.js";
import "./papers.js";
import "./paper-text.js";
import "./role-card.js";
import "./sayer.js";
import "./trouble.js";
import "./vote-buttons.js";
import "./working/list.js";

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The screen that answers: what can I do now? For a phone first, in one hand. */
export class Delegate extends LiveElement {
  static properties = { class: {}, key: {} };

  static styles = [basics, buttons, cards, css`
    .top { background: var(--blue); color: var(--on-blue); padding: 0.625rem 1rem; display: flex; gap: 0.25rem 0.75rem; align-items: baseline; flex-wrap: wrap; }
    .top b { font-size: 1.125rem; } .top .who { margin-inline-start: auto; font-size: 0.875rem; }
    main { display: grid; gap: 0.875rem; padding: 0.875rem clamp(0.75rem, 3vw, 2rem) 3rem; grid-template-columns: minmax(0, 1fr); max-inline-size: 78rem; margin-inline: auto; align-items: start; }
    .now, .also { display: grid; gap: 0.875rem; grid-template-columns: minmax(0, 1fr); }
    h1 { font-size: 1.25rem; line-height: 1.25; margin: 0; text-wrap: balance; }
    .acts { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); }
    .fold { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); }
    .fold > summary { display: flex; gap: 0.625rem; align-items: center; min-block-size: 3rem; padding: 0.375rem 1rem; font-weight: 650; cursor: pointer; list-style: none; border-radius: var(--radius); }
    .fold > summary::-webkit-details-marker { display: none; }
    .fold > summary svg { color: var(--blue); transition: transform var(--quick); } .fold[open] > summary svg { transform: rotate(180deg); }
    .fold .inside { padding: 0.25rem 1rem 1rem; }
    .count { margin-inline-start: auto; background: var(--blue-tint); border-radius: 1rem; padding: 0 0.625rem; font-size: 0.875rem; }
    @media (min-width: 60rem) { main { grid-template-columns: minmax(0, 30rem) minmax(0, 1fr); } h1 { font-size: 1.5rem; } }
  `];

  #shown;

  willUpdate(changed) {
    if (this.class && (changed.has("class") || changed.has("key"))) enter(this.class, "delegate", this.key);
  }

  select({ sections, status, reveal }) {
    return { sections, ready: Boolean(sections.meeting) && !["gone", "refused", "waiting"].includes(status), reveal };
  }

  updated() {
    const { lesson } = this.view.sections;
    if (lesson) document.title = t("page.titleOf", { title: lesson.title });
    this.#showVote();
  }

  /** A vote that opens comes into sight, unless the reader is writing something. */
  #showVote() {
    const { vote } = this.view.sections;
    const opened = vote && vote.question !== this.#shown;
    this.#shown = vote?.question;
    if (!opened || this.renderRoot.activeElement?.localName === "hs-notes" || this.renderRoot.activeElement?.renderRoot?.querySelector("hs-sheet")) return;
    this.renderRoot.querySelector("#vote")?.scrollIntoView({ block: "start", behavior: still() ? "auto" : "smooth" });
  }

  render() {
    const { sections, ready } = this.view;
    if (!ready) return html`<hs-gate></hs-gate>`;
    const { me, lesson } = sections;
    return html`<hs-banner></hs-banner>
      <section class="top" aria-label=${t("class.you")}><b>${me.seat ? nameOfSeat(sections, me.seat) : t(`class.roles.${me.role}`)}</b>${me.presides ? html`<span>${icon("gavel")} ${t("seat.president")}</span>` : nothing}<span class="who">${me.pseudonym}</span></section>
      <main id="main"><div class="now">${this.#now(sections)}</div><div class="also">${this.#also(sections, lesson)}</div></main>
      <hs-trouble float></hs-trouble><hs-sayer></hs-sayer>`;
  }

  #now({ meeting, vote, me, acts, result, table, atDoor = [] }) {
    const mine = meetingActs(seatActs(acts));
    return html`<div><h1 tabindex="-1">${meeting.headline}</h1><p class="soft">${meeting.next}</p></div>
      ${atDoor.map((each) => this.#atDoor(each))}
      ${me.seat && table.holders[me.seat]?.play === "BOT" ? this.#lent(me) : nothing}
      ${vote ? this.#vote(vote, me) : nothing}
      ${me.presides || chairActs(acts).length ? html`<hs-chair></hs-chair>` : nothing}
      <hs-moment></hs-moment>
      ${!vote && result ? html`<hs-outcome class="card"></hs-outcome>` : nothing}
      <hs-floor></hs-floor>
      ${mine.length ? html`<section class="card"><h2>${t("class.acts.title")}</h2><div class="acts">${actButtons(mine)}</div></section>` : nothing}`;
  }

  /** Somebody wants to sit in this seat too. */
  #atDoor({ person, pseudonym }) {
    return html`<section class="card" role="status"><h2>${t("class.atdoor.title", { name: pseudonym })}</h2><p class="soft">${t("class.atdoor.text")}</p>
      <div class="acts"><button class="button main" type="button" @click=${() => act({ act: "approve", person })}>${t("class.people.approve")}<span class="unseen"> ${pseudonym}</span></button>
      <button class="button" type="button" @click=${() => act({ act: "remove-person", person })}>${t("class.atdoor.no")}<span class="unseen"> ${pseudonym}</span></button></div></section>`;
  }

  /** A bot has this seat because nobody was there. */
  #lent({ seat }) {
    return html`<section class="card" role="status"><h2>${t("class.lent.title")}</h2><p class="soft">${t("class.lent.text")}</p>
      <button class="button main" type="button" @click=${() => act({ act: "take-seat-back", seat })}>${t("class.lent.back")}</button></section>`;
  }

  #vote({ title, takes, cast, waiting, proposal }, { seat }) {
    const small = this.view.sections.papers?.find((paper) => paper.proposal === proposal && paper.type !== "DRAFT");
    return html`<section class="card" id="vote"><h2>${t("class.vote.title", { title })}</h2>
      ${small ? html`<hs-paper-text .paper=${small}></hs-paper-text>` : nothing}<p>${takes}</p>
      ${seat ? html`<hs-vote-buttons></hs-vote-buttons>` : nothing}
      <p class="soft small">${t("class.vote.count", { n: cast.length, all: cast.length + waiting })}</p></section>`;
  }

  #also({ papers, working = [], news = [], notes = [], me, vote }, lesson) {
    const drafts = (papers ?? []).filter(({ type }) => type !== "AGENDA").length;
    return html`${this.#fold("papers", drafts, html`<hs-papers></hs-papers>`, !vote)}
      ${this.#fold("working", working.length, html`<hs-working-list></hs-working-list>`, !vote)}
      ${this.#fold("news", news.length, html`<hs-news></hs-news>`, news.length > 0)}
      ${me.seat ? this.#fold("notes", notes.length, html`<hs-notes></hs-notes>`) : nothing}
      ${me.seat && lesson.scenario ? this.#fold("role", 0, html`<hs-role-card></hs-role-card>`) : nothing}
      ${this.#fold("table", 0, this.#table())}
      ${lesson.stage === "ENDED" ? html`<a class="button main" href=${`#/class/${encodeURIComponent(lesson.class)}/delegate/debrief`}>${t("class.debrief")}</a>` : nothing}
      <p class="soft small">${t("class.expires", { date: day(lesson.expires.slice(0, 10)) })}</p>`;
  }

  #fold(name, count, content, open = false) {
    return html`<details class="fold" ?open=${open}><summary>${icon("chevron")} ${t(`class.fold.${name}`)}${count ? html`<span class="count">${count}</span>` : nothing}</summary><div class="inside">${content}</div></details>`;
  }

  #table() {
    const { sections, reveal } = this.view;
    return html`<hs-horseshoe still .plates=${platesOf(sections, { sealed: Boolean(sections.result) && !hasCome(reveal, "turning"), vetoing: hasCome(reveal, "line") })}></hs-horseshoe>`;
  }
}

customElements.define("hs-delegate", Delegate);
