import { css, html, nothing } from "lit";
import { downloads, downloadStyle } from "../../downloads.js";
import { icon } from "../../icons.js";
import { list, t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { enter } from "../live.js";
import { LiveElement } from "../live-element.js";
import { nameOfSeat } from "../plates.js";
import { workingOf } from "../wire.js";
import { close, takePen } from "./pen.js";
import { circleOf, stageOf, withPen } from "./stage.js";
import "../banner.js";
import "../gate.js";
import "../sayer.js";
import "../trouble.js";
import "./ahead.js";
import "./check.js";
import "./circle.js";
import "./teller.js";
import "./text.js";
import "./versions.js";

/** The screen that answers: is this text ready? A draft that the class is writing, each paragraph open to whoever may write in it. */
export class WorkingPage extends LiveElement {
  static properties = { class: {}, hat: {}, paper: { type: Number }, remarks: { state: true } };

  static styles = [basics, buttons, cards, downloadStyle, css`
    :host { container-type: inline-size; }
    main { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); max-inline-size: 88rem; margin-inline: auto; padding: 0.75rem clamp(0.75rem, 2.2vw, 2.25rem) 9rem; }
    header { display: grid; gap: 0.5rem; } .back { display: inline-flex; align-items: center; gap: 0.25rem; min-block-size: var(--tap); justify-self: start; }
    h1 { font-family: var(--serif); font-size: clamp(1.375rem, 1.1rem + 1.2cqi, 2.125rem); line-height: 1.2; margin: 0; overflow-wrap: anywhere; text-wrap: balance; }
    .symbol { font-family: var(--serif); font-weight: 650; }
    .work, aside { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; } .work > div { display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }
    .away { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
    .note { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
    @container (min-width: 62rem) { .work { grid-template-columns: minmax(0, 1fr) minmax(18rem, 23rem); } }
    @media print { .back, .chips, aside, .note, hs-banner, .away { display: none; } main { padding: 0; } .work { grid-template-columns: minmax(0, 1fr); } }
  `];

  willUpdate(changed) {
    if (!this.class || !(changed.has("class") || changed.has("hat") || changed.has("paper"))) return;
    enter(this.class, this.hat);
    takePen(this.class, this.hat);
    this.remarks = undefined;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    close();
  }

  select({ sections, status }) {
    const { working, typing, table, me, vote, meeting } = sections;
    return { working, typing, table, person: me?.person, seat: me?.seat, vote, ready: Boolean(meeting) && !["gone", "refused", "waiting"].includes(status) };
  }

  get #now() {
    const now = this.view.working?.find(({ paper }) => paper === this.paper);
    return now && withPen(now);
  }

  updated() {
    if (this.#now) document.title = t("page.titleOf", { title: this.#now.title });
  }

  render() {
    if (!this.view.ready) return html`<hs-gate></hs-gate>`;
    const paper = this.#now;
    return html`<hs-banner></hs-banner><main id="main">
      <a class="back" href=${`#/class/${encodeURIComponent(this.class)}/${this.hat}`}>${icon("before")} ${t("working.back")}</a>
      ${paper ? this.#paper(paper) : html`<h1 tabindex="-1">${t("working.gone.title")}</h1><p>${t("working.gone.about")}</p>`}</main>
      <hs-trouble float></hs-trouble><hs-sayer></hs-sayer><hs-teller .paper=${this.paper}></hs-teller>`;
  }

  #paper(paper) {
    const { vote, seat, person } = this.view;
    const typing = this.view.typing?.filter((each) => each.person !== person);
    return html`<header>${paper.symbol ? html`<span class="symbol">${paper.symbol}</span>` : nothing}<h1 tabindex="-1" dir="auto">${paper.title}</h1>
        <p class="chips"><span class="chip">${stageOf(paper)}</span><span class="chip">${icon(paper.invited ? "sealed" : "people")} ${circleOf(paper)}</span>${paper.locked ? html`<span class="chip">${icon("sealed")} ${t("working.locked")}</span>` : nothing}</p>
        <p>${t("working.by", { names: list(paper.sponsors.map((each) => nameOfSeat(this.view, each))) })}</p></header>
      ${vote && seat ? html`<p class="note"><span>${t("class.said.vote", { title: vote.title })}</span><a class="button" href=${`#/class/${encodeURIComponent(this.class)}/${this.hat}`}>${t("working.vote")}</a></p>` : nothing}
      <div class="work"><div><hs-check .paper=${paper.paper} .remarks=${this.remarks} @remarks-came=${({ detail }) => { this.remarks = detail; }}></hs-check>
          <hs-working-text .paper=${paper} .typing=${typing} .remarks=${this.remarks}></hs-working-text>
          <div class="away">${downloads(workingOf(this.class, this.hat, paper.paper), t("document.draft"))}
            <button class="button" type="button" @click=${() => print()}>${icon("print")} ${t("drafting.print")}</button></div></div>
        <aside aria-label=${t("working.aside")}><hs-ahead .paper=${paper}></hs-ahead><hs-circle .paper=${paper}></hs-circle><hs-versions .paper=${paper}></hs-versions></aside></div>`;
  }
}

customElements.define("hs-working-page", WorkingPage);
