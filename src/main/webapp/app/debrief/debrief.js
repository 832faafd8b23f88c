import { css, html, nothing } from "lit";
import { wire } from "../class/wire.js";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { Fetched } from "./fetched.js";
import { sheet } from "./look.js";
import "./seat-page.js";
import "./speaking.js";
import "./timeline.js";
import "./vote-card.js";

/** After the meeting: why did it come out so? */
export class Debrief extends Fetched {
  static styles = [sheet, css`
    main.whole { max-inline-size: 80rem; margin-inline: auto; padding: 1rem clamp(0.75rem, 2.2vw, 2.25rem) 3rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
    header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between; align-items: end; }
    h1 { font-size: clamp(1.375rem, 3vw, 2rem); line-height: 1.2; margin: 0; }
    .title { flex: 1 1 32rem; min-inline-size: 0; overflow-wrap: anywhere; }
    .tools { display: flex; flex-wrap: wrap; gap: 0.5rem; }
    select { min-block-size: var(--tap); border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--paper); padding-inline: 0.5rem; max-inline-size: 100%; }
    .why { font-size: 1.25rem; line-height: 1.4; }
    .pair { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: start; }
    ol { list-style: decimal; padding-inline-start: 1.5rem; display: grid; gap: 0.625rem; }
    section > h2 { margin-block-end: 0.625rem; }
    .votes { display: grid; gap: 1rem; }
    @media print { .tools { display: none; } main.whole { padding: 0; } }
  `];

  question(id, hat, run) {
    return wire.debrief(id, hat, run);
  }

  drawn(debrief) {
    const { votes, speaking, questions, timeline, seats = [] } = debrief;
    const last = votes.filter(({ matter }) => matter === "SUBSTANTIVE").at(-1) ?? votes.at(-1);
    return html`<main id="main" class="whole">
      ${this.#head(debrief)}
      ${last ? html`<p class="why">${last.explanation} ${last.takes}</p>` : nothing}
      <section aria-labelledby="votes"><h2 id="votes">${t("debrief.votes", { n: votes.length })}</h2>
        ${votes.length ? html`<div class="votes">${votes.map((vote) => html`<hs-vote-card .vote=${vote} .seats=${debrief.council.seats} ?open=${vote === last}></hs-vote-card>`)}</div>` : html`<p class="soft">${t("debrief.noVotes")}</p>`}</section>
      <div class="pair">
        <section class="card"><h2>${t("debrief.questions")}</h2><ol>${questions.map(({ text }) => html`<li>${text}</li>`)}</ol></section>
        <hs-speaking .speaking=${speaking}></hs-speaking>
      </div>
      ${seats.length ? html`<hs-seat-page .seats=${seats} .all=${debrief.council.seats} .meeting=${{ class: this.class, hat: this.hat, run: this.run }}></hs-seat-page>` : nothing}
      <hs-timeline .timeline=${timeline} .seats=${debrief.council.seats}></hs-timeline>
    </main>`;
  }

  #head({ title, runs = [], run }) {
    const { class: id, hat } = this;
    const asked = this.run ? `?run=${this.run}` : "";
    const file = (name, label) => html`<a class="button" href=${`api/classes/${encodeURIComponent(id)}/${encodeURIComponent(hat)}/${name}${asked}`} download>${label}</a>`;
    return html`<header>
      <div class="title"><p class="soft">${t("debrief.title")}</p><h1>${title}</h1></div>
      ${runs.length > 1 ? html`<label><span class="unseen">${t("debrief.run")}</span><select @change=${(event) => { this.run = Number(event.target.value); }}>
        ${runs.map((each) => html`<option value=${each.run} ?selected=${each.run === run.run}>${each.title}</option>`)}</select></label>` : nothing}
      <nav class="tools" aria-label=${t("debrief.downloads")}>
        <a class="button main" href=${`#/class/${encodeURIComponent(id)}/${encodeURIComponent(hat)}/record${this.run ? `/${this.run}` : ""}`}>${icon("print")} ${t("debrief.record")}</a>
        ${hat === "projector" ? nothing : file("votes.csv", t("debrief.csv"))}
        ${hat === "teacher" ? file("class.json", t("debrief.json")) : nothing}
        <a class="button" href=${`#/class/${encodeURIComponent(id)}/${encodeURIComponent(hat)}`}>${t("debrief.back")}</a>
      </nav>
    </header>`;
  }
}

customElements.define("hs-debrief", Debrief);
