import { css, html, nothing } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { timeOfDay } from "../../times.js";
import { LiveElement } from "../live-element.js";
import { nameOfSeat } from "../plates.js";
import { wire } from "../wire.js";
import { difference, differenceStyle } from "./difference.js";
import { compared } from "./writing-element.js";
import "../sheet.js";
import "./asking.js";

/** The versions of a draft that were kept: what has changed since, and the way back. */
export class Versions extends LiveElement {
  static properties = { paper: compared, shown: { state: true }, problem: { state: true } };

  static styles = [basics, buttons, cards, differenceStyle, css`
    .card { display: grid; gap: 0.625rem; grid-template-columns: minmax(0, 1fr); } .card > * + * { margin: 0; }
    h2 { display: flex; gap: 0.5rem; align-items: center; } h2 svg { color: var(--blue); }
    li { display: grid; gap: 0.375rem; border-block-end: 1px solid var(--line); padding-block: 0.5rem; overflow-wrap: anywhere; }
    .two { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); }
    .line { font: 1.0625rem/1.5 var(--serif); margin-block-end: 0.625rem; padding-inline-start: calc(var(--depth, 0) * 1.5rem); overflow-wrap: anywhere; }
    .d1 { --depth: 1; } .d2 { --depth: 2; } .d3 { --depth: 3; } .d4 { --depth: 4; }
    @media print { :host { display: none; } }
  `];

  select({ sections: { table }, classId, hat }) {
    return { table, classId, hat };
  }

  render() {
    const { paper, versions, may } = this.paper;
    return html`<section class="card"><h2>${icon("undo")} ${t("working.versions")}</h2>
      ${versions.length ? html`<ul>${versions.toReversed().map((version) => this.#version(version))}</ul>` : html`<p class="soft">${t("working.versions.none")}</p>`}
      ${this.problem ? html`<p class="note" role="alert">${this.problem}</p>` : nothing}
      ${may.includes("keep-version") ? html`<hs-asking .label=${t("working.act.keep-version")} .fields=${[{ name: "name", sort: "line", label: t("working.version.name"), most: 60 }]} .body=${{ act: "keep-version", paper }}></hs-asking>` : nothing}</section>
      ${this.shown ? this.#sheet(this.shown) : nothing}`;
  }

  #version({ version, name, by, at }) {
    const { paper, may } = this.paper;
    return html`<li><span><b dir="auto">${name}</b> <span class="soft small">${by ? nameOfSeat(this.view, by) : t("working.teacher")}, ${timeOfDay(at)}</span></span>
      <div class="two"><button class="button" type="button" aria-haspopup="dialog" @click=${() => this.#show(version)}>${t("working.since")}<span class="unseen"> ${name}</span></button>
      ${may.includes("restore-version") ? html`<hs-asking .label=${t("working.act.restore-version")} .of=${name} .about=${t("working.act.restore-version.about", { name })} .body=${{ act: "restore-version", paper, version }}></hs-asking>` : nothing}</div></li>`;
  }

  async #show(version) {
    const { classId, hat } = this.view;
    this.problem = undefined;
    try {
      this.shown = await wire.since(classId, hat, this.paper.paper, version);
    } catch (problem) {
      this.problem = problem.message;
    }
  }

  #sheet({ name, paragraphs }) {
    return html`<hs-sheet heading=${t("working.since.title", { name })} @sheet-closed=${() => { this.shown = undefined; }}>
      ${paragraphs.some(({ pieces }) => pieces.some(({ kind }) => kind !== "KEPT")) ? nothing : html`<p>${t("working.since.none")}</p>`}
      ${paragraphs.map(({ label, depth, pieces }) => html`<p class="line d${depth}" dir="auto">${label ? `${label} ` : ""}${difference(pieces)}</p>`)}</hs-sheet>`;
  }
}

customElements.define("hs-versions", Versions);
