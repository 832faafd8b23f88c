import { css, html, nothing } from "lit";
import { wire } from "../class/wire.js";
import { downloads, downloadStyle, reports } from "../downloads.js";
import { icon, voteIcon } from "../icons.js";
import { day, list, t } from "../messages.js";
import { timeOfDay } from "../times.js";
import { Fetched } from "./fetched.js";
import { sheet } from "./look.js";
import { recordStyle } from "./record-style.js";

const COUNTS = ["inFavour", "against", "abstaining", "notParticipating", "absent"];

/** The record of the meeting, set as the Council's own records are: to be read, printed and filed. */
export class MeetingRecord extends Fetched {
  static styles = [sheet, css`.tools { display: flex; flex-wrap: wrap; gap: 0.5rem; max-inline-size: 52rem; margin: 1rem auto 0; padding-inline: 0.75rem; }`, downloadStyle, recordStyle];

  question(id, hat, run) {
    return wire.record(id, hat, run);
  }

  drawn(record) {
    const { class: id, hat } = this;
    return html`<nav aria-label=${t("debrief.downloads")}><div class="tools">
        <button class="button main" type="button" @click=${() => print()}>${icon("print")} ${t("share.print")}</button>
        <a class="button" href=${`#/class/${encodeURIComponent(id)}/${encodeURIComponent(hat)}/debrief${this.run ? `/${this.run}` : ""}`}>${t("debrief.toDebrief")}</a></div>
        ${hat === "projector" ? nothing : this.#documents(record)}
      </nav>
      <main id="main"><article>
        ${this.#masthead(record.masthead)}
        ${this.#present(record)}
        ${record.items.map((item) => this.#item(item))}
        ${record.closing ? html`<p class="procedure">${record.closing}</p>` : nothing}
        ${record.tables.length ? html`<h2>${t("debrief.tables")}</h2>${record.tables.map((table) => this.#table(table))}` : nothing}
        <footer>${record.masthead.note}</footer>
      </article></main>`;
  }

  #documents({ drafts }) {
    return html`<div class="tools">${reports("record", this, t("debrief.record"))}</div>
      ${drafts.map(({ number, title }) => html`<div class="tools">${downloads(this.#document(number), title)}</div>`)}`;
  }

  #document(number) {
    const { class: id, hat } = this;
    return `api/classes/${encodeURIComponent(id)}/${encodeURIComponent(hat)}/papers/${number}${this.run ? `?run=${this.run}` : ""}`;
  }

  #masthead({ body, title, symbol, date, began, ended }) {
    return html`<header>
      <div class="top"><span>${t("debrief.masthead")}</span><span class="symbol">${symbol}</span></div>
      <h1>${body}</h1>
      <p class="title">${title}</p>
      <p class="when">${day(date)}${began ? html`<br>${ended ? t("debrief.fromTo", { from: timeOfDay(began), to: timeOfDay(ended) }) : t("debrief.from", { from: timeOfDay(began) })}` : nothing}</p>
    </header>`;
  }

  #present({ president, members, agenda }) {
    const others = members.filter(({ seat }) => seat !== president?.seat);
    const who = ({ people = [], bot }) => (people.length ? list(people) : bot ? t("debrief.bot") : "–");
    return html`<dl class="present">
        ${president ? html`<div class="row president"><dt>${t("debrief.president")}</dt><dd><span>${president.people?.length ? list(president.people) : "–"}</span><span>${president.name}</span></dd></div>` : nothing}
        <div class="row"><dt>${t("debrief.members")}</dt><dd class="members">${others.map((member) => html`<span class="member"><span>${member.name}</span><span class="dots" aria-hidden="true"></span><span>${who(member)}</span></span>`)}</dd></div>
      </dl>
      <h2>${t("debrief.agenda")}</h2><p class="agenda">${agenda}</p>`;
  }

  #item(item) {
    if (item.sort === "SPEECH") return this.#speech(item);
    return item.sort === "VOTE" ? this.#vote(item) : html`<p class="procedure">${item.text}</p>`;
  }

  #speech({ speaker, people = [], label, seconds, words = [], president }) {
    const named = people.length ? html`<b>${list(people)}</b> (${speaker})` : html`<b>${speaker}</b>`;
    const note = words.length ? nothing : html`<i>${t("debrief.spoke", { label, seconds: seconds ?? 0 })}</i>`;
    return html`<div class="speech"><p>${president ? html`<b>${t("debrief.thePresident")}</b>` : named}: ${note}${words[0] ?? nothing}</p>${words.slice(1).map((text) => html`<p>${text}</p>`)}</div>`;
  }

  #vote({ text, groups = [], announcement }) {
    return html`<section class="ballot">
      <p class="procedure">${text}</p>
      <dl>${groups.map(({ label, members }) => html`<dt>${label}:</dt><dd>${members.length ? members.join(", ") : t("debrief.none")}</dd>`)}</dl>
      ${announcement ? html`<div class="speech"><p><b>${t("debrief.thePresident")}</b>: ${announcement}</p></div>` : nothing}
    </section>`;
  }

  #table({ title, symbol, rows, tally, headline }) {
    return html`<section class="sheet"><h3>${symbol && !title.includes(symbol) ? `${symbol}: ${title}` : title}</h3><p>${headline}</p>
      <table><thead><tr><th scope="col">${t("debrief.member")}</th><th scope="col">${t("debrief.vote")}</th></tr></thead>
        <tbody>${rows.map(({ name, vote, label }) => html`<tr><th scope="row">${name}</th><td><span class="vote ${vote}">${voteIcon(vote)} ${label}</span></td></tr>`)}</tbody></table>
      <p class="small">${COUNTS.filter((name, place) => place < 3 || tally[name]).map((name) => `${tally[name]} ${t(`tally.${name}`)}`).join(", ")}</p></section>`;
  }
}

customElements.define("hs-record", MeetingRecord);
