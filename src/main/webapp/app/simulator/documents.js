import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, cards } from "../styles.js";
import { openPart } from "./intents.js";
import { PlayElement } from "./play-element.js";
import { nameOf, playOf, scenarioOf } from "./selectors.js";
import "./draft-text.js";

/** The papers of the scenario, folded: the text on the table, the teacher's notes and questions, the sources. */
export class Documents extends PlayElement {
  static styles = [basics, cards, css`
    details { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); }
    details + details { margin-block-start: 0.625rem; }
    summary {
      display: flex; align-items: center; gap: 0.625rem; min-block-size: var(--tap); padding: 0.5rem 1.125rem; cursor: pointer;
      font-weight: 650; list-style: none; border-radius: var(--radius);
    }
    summary::-webkit-details-marker { display: none; }
    summary svg { transition: transform var(--quick); color: var(--blue); }
    details[open] summary svg { transform: rotate(180deg); }
    .inside { padding: 0.25rem 1.125rem 1.125rem; }
    .inside > * + * { margin-block-start: 0.625rem; }
    .questions { list-style: decimal; padding-inline-start: 1.5rem; }
    .sources li + li { margin-block-start: 0.375rem; }
  `];

  see(state) {
    const { id, scenario } = scenarioOf(state);
    return { id, scenario, play: playOf(state), opened: state.opened };
  }

  render() {
    const { id, scenario, play } = this.view;
    const draft = play?.draft ?? scenario.draft;
    const sponsors = play ? draft.sponsors.map((seat) => nameOf(play, seat)) : [];
    return html`
      ${this.#part("draft", t("draft.title"), html`<hs-draft-text .draft=${draft} .sponsors=${sponsors} address=${`api/scenarios/${encodeURIComponent(id)}/draft`}></hs-draft-text>`)}
      ${this.#part("teacher", t("teacher.title"), this.#teacher(scenario.teacher))}
      ${play?.council.notes?.length || play?.council.doubts?.length ? this.#part("council", t("council.title"), this.#council(play.council)) : nothing}
      ${this.#part("sources", t("sources.title"), this.#sources(scenario.sources))}`;
  }

  #part(name, title, content) {
    return html`<details ?open=${this.view.opened[name]} @toggle=${(event) => openPart(name, event.target.open)}>
      <summary>${icon("chevron")} ${title}</summary><div class="inside">${content}</div></details>`;
  }

  #teacher({ notes, questions }) {
    return html`${notes.map((note) => html`<p>${note}</p>`)}
      <h3>${t("teacher.questions")}</h3><ol class="questions">${questions.map((question) => html`<li>${question}</li>`)}</ol>`;
  }

  #council({ title, notes = [], doubts = [] }) {
    return html`<p><b>${title}</b></p>${notes.map((note) => html`<p>${note}</p>`)}
      ${doubts.length ? html`<ul class="sources">${doubts.map(({ note }) => html`<li class="soft small">${note}</li>`)}</ul>` : nothing}`;
  }

  #sources(sources) {
    const title = ({ link, title: words }) => (link ? html`<a href=${link} rel="noopener noreferrer" target="_blank">${words}</a>` : words);
    return html`<ul class="sources">${sources.map((source) => html`<li>${title(source)} <span class="chip">${t(`mark.${source.mark}`)}</span></li>`)}</ul>
      <p class="soft small">${t("sources.about")}</p>`;
  }
}

customElements.define("hs-documents", Documents);
