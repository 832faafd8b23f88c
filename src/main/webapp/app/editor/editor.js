import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { parseAddress } from "../router.js";
import { basics, buttons, cards } from "../styles.js";
import { followCopy } from "./follow.js";
import { chooseSection, download, open, openFile, redo, saveInClass, startAfresh, undo } from "./intents.js";
import { sectionOf, sections } from "./sections.js";
import { copy } from "./stores.js";
import "./draft.js";
import "./hold.js";
import "./injects-form.js";
import "./lesson-form.js";
import "./question.js";
import "./trial.js";
import "./votes-form.js";
import "./what-ifs-form.js";

const forms = {
  question: html`<hs-edit-question></hs-edit-question>`,
  draft: html`<hs-edit-draft></hs-edit-draft>`,
  votes: html`<hs-edit-votes></hs-edit-votes>`,
  whatIfs: html`<hs-edit-what-ifs></hs-edit-what-ifs>`,
  injects: html`<hs-edit-injects></hs-edit-injects>`,
  lesson: html`<hs-edit-lesson></hs-edit-lesson>`,
};

/** The screen that answers: what if it were mine? A copy of a scenario in a form, tried as it is written. */
export class Editor extends LitElement {
  static properties = { scenario: {}, over: { state: true } };

  static styles = [basics, buttons, cards, css`
    :host { container-type: inline-size; }
    main { max-inline-size: 100rem; margin-inline: auto; padding: 0.875rem clamp(0.75rem, 2.2vw, 2.25rem) 6rem; display: grid; gap: 0.875rem; grid-template-columns: minmax(0, 1fr); }
    h1 { font-family: var(--serif); font-size: clamp(1.375rem, 1.05rem + 1.3vw, 2rem); line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
    .bar { display: flex; flex-wrap: wrap; gap: 0.375rem; align-items: center; }
    .bar .main { margin-inline-start: auto; }
    @container (max-width: 40rem) {
      .bar .word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      .bar #try { display: none; }
      .bar .main { flex: 1 1 100%; }
      nav .button { padding-inline: 0.625rem; }
    }
    nav { display: flex; flex-wrap: wrap; gap: 0.375rem; }
    .count { background: var(--against); color: var(--on-against); border-radius: 1rem; padding: 0 0.4375rem; font-size: 0.8125rem; min-inline-size: 1.375rem; text-align: center; }
    .work { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
    .said { display: flex; gap: 0.5rem; align-items: center; border-radius: 0.5rem; padding: 0.5rem 0.75rem; background: var(--favour-tint); }
    .said.bad { background: var(--against-tint); }
    .drop { outline: 3px dashed var(--blue); outline-offset: -6px; }
    .glance { position: fixed; inset: auto 0 0; padding: 0.5rem 0.75rem; background: var(--paper); border-block-start: 1px solid var(--line); display: flex; gap: 0.5rem; align-items: center; z-index: 1; }
    .glance b { flex: 1; min-inline-size: 0; font-size: 0.9375rem; line-height: 1.25; }
    .ADOPTED { color: var(--favour); } .NOT_ADOPTED, .bad b { color: var(--against); }
    .failed { max-inline-size: 40rem; margin: 8vh auto; text-align: center; }
    @container (min-width: 62rem) {
      .work { grid-template-columns: minmax(0, 1fr) minmax(21rem, 27rem); gap: 1.5rem; }
      hs-edit-trial { position: sticky; inset-block-start: 1rem; max-block-size: calc(100vh - 2rem); overflow: auto; scrollbar-width: thin; }
      .glance { display: none; }
      main { padding-block-end: 2.5rem; }
    }
    @media print { .bar, nav, .glance { display: none; } }
  `];

  #ends = [];

  connectedCallback() {
    super.connectedCallback();
    const leave = (event) => event.preventDefault();
    addEventListener("dragover", leave);
    addEventListener("keydown", this.#key);
    this.#ends = [copy.subscribe(() => this.requestUpdate()), followCopy(), () => removeEventListener("dragover", leave), () => removeEventListener("keydown", this.#key)];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
  }

  willUpdate(changed) {
    if (changed.has("scenario")) open(this.scenario, parseAddress(location.hash).query.get("class"));
    document.title = t("page.titleOf", { title: copy.state.document?.title || t("editor.head") });
  }

  render() {
    const { status, problem } = copy.state;
    if (status === "failed") return this.#failed(problem);
    if (status === "loading") return html`<main id="main" aria-busy="true"><p role="status">${t("loading")}</p></main>`;
    return this.#ready(copy.state);
  }

  #failed(problem) {
    return html`<main id="main" class="failed"><div role="alert"><h1>${t(problem.status === 404 ? "missing.title" : "editor.failed")}</h1><p>${problem.message}</p></div>
      <p><button class="button main" type="button" @click=${() => open(this.scenario)}>${t("again")}</button> <a class="button" href="#/">${t("missing.first")}</a></p></main>`;
  }

  #ready({ document: written, section, kept, original }) {
    return html`<main id="main" class=${this.over ? "drop" : ""} @dragenter=${() => { this.over = true; }} @dragleave=${this.#left} @drop=${this.#dropped} @go-to=${(event) => this.#goTo(event.detail)}>
      <header><p class="soft small">${t("editor.head")}</p><h1>${written.title || t("editor.untitled")}</h1></header>
      ${this.#bar()}
      ${this.#said()}
      ${kept && written !== original ? html`<p class="small soft">${t("editor.kept", { on: new Date(kept).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" }) })}
        <button class="button plain" type="button" @click=${startAfresh}>${t("editor.afresh")}</button></p>` : nothing}
      <nav aria-label=${t("editor.sections")}>${Object.keys(sections).map((name) => this.#tab(name, name === section))}</nav>
      <div class="work"><div class="card form">${forms[section]}</div><hs-edit-trial tabindex="0" role="region" aria-label=${t("editor.trial")}></hs-edit-trial></div>
      ${this.#glance()}
    </main><hs-edit-hold></hs-edit-hold>`;
  }

  #bar() {
    const { past, future, check, classId } = copy.state;
    const rough = !check.valid || check.document !== copy.state.document;
    const tool = (key, mark, act, disabled = false) => html`<button class="button" type="button" id=${key} ?disabled=${disabled} @click=${act}>${mark} <span class=${key === "undo" || key === "redo" ? "word" : ""}>${t(`editor.${key}`)}</span></button>`;
    return html`<div class="bar" role="group" aria-label=${t("editor.tools")}>
      ${tool("undo", icon("undo"), undo, !past.length)}${tool("redo", "↷", redo, !future.length)}
      ${tool("download", "↓", download)}
      <button class="button" type="button" id="open" @click=${() => this.renderRoot.querySelector("#file").click()}>${t("editor.open")}</button>
      <input id="file" type="file" accept=".json,application/json" hidden @change=${this.#chosen}>
      ${tool("try", icon("gavel"), this.#try)}
      ${classId ? html`<button class="button main" type="button" id="save" ?disabled=${rough} @click=${saveInClass}>${t("editor.save")}</button>`
        : html`<button class="button main" type="button" id="hold" ?disabled=${rough} @click=${() => this.renderRoot.querySelector("hs-edit-hold").open()}>${t("editor.hold")}</button>`}
    </div>`;
  }

  #said() {
    const { said } = copy.state;
    return html`<div aria-live="polite">${said ? html`<p class="said ${said.tone}">${icon(said.tone === "bad" ? "warning" : "adopted")} ${said.text}</p>` : nothing}</div>`;
  }

  #tab(name, current) {
    const n = copy.state.check.faults.filter(({ pointer }) => sectionOf(pointer) === name).length;
    return html`<button class="button" type="button" aria-current=${current ? "step" : nothing} @click=${() => chooseSection(name)}>${t(`editor.section.${name}`)}
      ${n ? html`<span class="count">${n}<span class="unseen"> ${t("editor.wrong")}</span></span>` : nothing}</button>`;
  }

  /** On a small screen the result is below the form; a glance of it stays in sight. */
  #glance() {
    const { faults, play, status } = copy.state.check;
    const step = play?.steps.find(({ id }) => id === play.main);
    const words = faults.length ? t("editor.faults", { n: faults.length }) : (step?.decision?.headline ?? step?.outcome?.headline ?? (status === "ready" ? t("editor.fine") : t("editor.checking")));
    return html`<div class="glance ${faults.length ? "bad" : ""}"><b class=${faults.length ? "" : (step?.decision?.result ?? "")}>${words}</b>
      <button class="button" type="button" @click=${this.#try}>${t("editor.look")}</button></div>`;
  }

  #try = () => this.renderRoot.querySelector("hs-edit-trial").focus();

  #left(event) {
    if (!event.currentTarget.contains(event.relatedTarget)) this.over = false;
  }

  #dropped(event) {
    event.preventDefault();
    this.over = false;
    openFile(event.dataTransfer.files[0]);
  }

  async #chosen(event) {
    const { target } = event;
    await openFile(target.files[0]);
    target.value = "";
  }

  /** Ctrl+Z and Ctrl+Y belong to the copy as a whole, in a field too: the field shows what the copy says. */
  #key = (event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !"zy".includes(key)) return;
    event.preventDefault();
    (key === "y" || event.shiftKey ? redo : undo)();
  };

  /** Goes to the field of a place, or to the nearest around it. */
  async #goTo(pointer) {
    chooseSection(sectionOf(pointer));
    await this.updateComplete;
    const form = this.renderRoot.querySelector(".form > *");
    await form.updateComplete;
    const places = [...form.renderRoot.querySelectorAll("[data-at]")].filter(({ dataset }) => pointer === dataset.at || pointer.startsWith(`${dataset.at}/`));
    const nearest = places.sort((one, other) => other.dataset.at.length - one.dataset.at.length)[0];
    const field = nearest?.querySelector("input, textarea, select") ?? form.renderRoot.querySelector("#head");
    field.focus();
    field.scrollIntoView({ block: "center" });
  }
}

customElements.define("hs-editor", Editor);
