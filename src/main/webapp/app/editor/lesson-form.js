import { html } from "lit";
import { t } from "../messages.js";
import { pointer } from "./document.js";
import { FormElement } from "./element.js";
import { choose, valueAt } from "./intents.js";

const MARKS = ["DERIVED", "VERIFIED", "FROM_MEMORY"];
const SOURCES = ["sources"];

/** What the teacher takes into the classroom: notes, questions, what really happened, and where it is from. */
export class LessonForm extends FormElement {
  render() {
    return html`<section class="fields" aria-labelledby="head">
      <h2 id="head" tabindex="-1">${t("editor.section.lesson")}</h2>
      ${this.#lines("notes")}
      ${this.#lines("questions")}
      ${this.#reality()}
      ${this.#sources()}
    </section>`;
  }

  #lines(name) {
    const path = ["teacher", name];
    const texts = valueAt(path) ?? [];
    const one = (_, place) => {
      const label = t(`editor.${name}.one`, { n: place + 1 });
      return html`<li class="entry">${this.tools(path, place, texts.length, label)}${this.text([...path, place], html`<span class="unseen">${label}</span>`, { rows: 2, help: "" })}</li>`;
    };
    return html`<div class="fields" data-list=${pointer(path)}><h3>${t(`editor.${name}`)}</h3><p class="help">${this.help(path)}</p>
      <ol class="entries">${texts.map(one)}</ol>${this.listFaults(path)}
      <p><button class="button add" type="button" @click=${() => this.begin(path, "")}>${t(`editor.${name}.add`)}</button></p></div>`;
  }

  #reality() {
    if (!this.document.reality) return html`<p><button class="button" type="button" @click=${() => choose(["reality"], { text: "" })}>${t("editor.reality.add")}</button></p>`;
    return html`<div class="entry"><div class="tools"><h3 class="number">${t("editor.reality")}</h3>
        <button class="button plain" type="button" @click=${() => choose(["reality"], undefined)}>${t("editor.reality.remove")}</button></div>
      ${this.text(["reality", "text"], t("editor.reality.text"))}
      ${this.line(["reality", "document"], t("editor.reality.document"), { optional: true })}</div>`;
  }

  #sources() {
    const sources = valueAt(SOURCES) ?? [];
    return html`<div class="fields" data-list=${pointer(SOURCES)}><h3>${t("editor.sources")}</h3><p class="help">${this.help(SOURCES)}</p>
      <ol class="entries">${sources.map((_, place) => this.#source(place, sources.length))}</ol>${this.listFaults(SOURCES)}
      <p><button class="button add" type="button" @click=${() => this.begin(SOURCES, { title: "", mark: "DERIVED" })}>${t("editor.sources.add")}</button></p></div>`;
  }

  #source(place, count) {
    const path = [...SOURCES, place];
    return html`<li class="entry">${this.tools(SOURCES, place, count, t("editor.source.one", { n: place + 1 }))}
      ${this.line([...path, "title"], t("editor.source.title"))}
      <div class="pair">${this.line([...path, "link"], t("editor.source.link"), { type: "url", optional: true })}
        ${this.select([...path, "mark"], t("editor.source.mark"), MARKS.map((each) => [each, t(`mark.${each}`)]))}</div></li>`;
  }
}

customElements.define("hs-edit-lesson", LessonForm);
