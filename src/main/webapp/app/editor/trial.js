import { css, html, LitElement, nothing } from "lit";
import { icon, voteIcon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { wordsOf } from "./faults.js";
import { checkAgain } from "./follow.js";
import { outcomeOf } from "./outcome.js";
import { copy } from "./stores.js";
import "../simulator/bar.js";

const COUNTS = { inFavour: "IN_FAVOUR", against: "AGAINST", abstaining: "ABSTAINING", notParticipating: "NOT_PARTICIPATING", absent: "ABSENT" };

/** What the copy comes to as it stands, and what is wrong with it. The server says both. */
export class Trial extends LitElement {
  static styles = [basics, buttons, cards, css`
    :host { container-type: inline-size; }
    .decision { text-align: center; display: grid; gap: 0.5rem; }
    h3.headline { font-size: 1.25rem; line-height: 1.25; text-wrap: balance; }
    .ADOPTED { color: var(--favour); } .NOT_ADOPTED { color: var(--against); }
    .tally { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.125rem 0.75rem; font-size: 0.9375rem; }
    .tally li { display: inline-flex; gap: 0.3rem; align-items: center; }
    .inFavour { color: var(--favour); } .against { color: var(--against); } .abstaining { color: var(--abstain-text); }
    h3 { margin-block-start: 1rem; }
    .decision h3 { margin-block-start: 0; }
    summary { cursor: pointer; min-block-size: var(--tap); font-weight: 650; padding-block: 0.625rem; }
    .why { text-align: start; font-size: 0.9375rem; }
    .others li, .faults li { border-block-start: 1px solid var(--line); padding-block: 0.5rem; font-size: 0.9375rem; }
    .faults .button { inline-size: 100%; justify-content: flex-start; text-align: start; font-weight: 450; padding-inline: 0.5rem; overflow-wrap: anywhere; }
    .faults svg { color: var(--against); }
    .state { display: flex; gap: 0.5rem; align-items: center; font-weight: 650; }
    .state.good { color: var(--favour); } .state.bad { color: var(--against); }
  `];

  #end = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#end = copy.subscribe(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  render() {
    const { check } = copy.state;
    return html`<section class="card">
      <h2 id="trial" tabindex="-1">${t("editor.trial")}</h2>
      ${this.#state(check)}
      ${check.faults.length ? this.#faults(check.faults) : nothing}
      ${check.play ? this.#play(check.play) : nothing}
    </section>`;
  }

  #state({ status, faults, problem }) {
    if (status === "failed") return html`<p class="note" role="alert">${problem.message} <button class="button" type="button" @click=${checkAgain}>${t("again")}</button></p>`;
    if (status !== "ready") return html`<p class="state soft" role="status">${t("editor.checking")}</p>`;
    return html`<p class="state ${faults.length ? "bad" : "good"}" role="status">${icon(faults.length ? "warning" : "adopted")} ${faults.length ? t("editor.faults", { n: faults.length }) : t("editor.fine")}</p>`;
  }

  #faults(faults) {
    const go = (fault) => this.dispatchEvent(new CustomEvent("go-to", { detail: fault.pointer, bubbles: true, composed: true }));
    return html`<ul class="faults">${faults.map((fault) => html`<li><button class="button plain" type="button" @click=${() => go(fault)}>
      <span><span class="soft small">${this.#place(fault.pointer)}</span> ${wordsOf(fault, copy.state.document)}</span></button></li>`)}</ul>`;
  }

  #place(pointer) {
    const [, member, entry] = pointer.split("/");
    const key = `editor.member.${member}`;
    const words = t(key);
    if (words === key) return nothing;
    return Number.isInteger(Number(entry ?? NaN)) ? `${words} ${Number(entry) + 1}: ` : `${words}: `;
  }

  #play({ steps, main, council }) {
    const step = steps.find(({ id }) => id === main);
    return html`<div class="decision">${step ? this.#step(step, council) : nothing}</div>
      ${steps.length > 1 ? html`<h3>${t("editor.trial.steps")}</h3><ul class="others">${steps.filter(({ id }) => id !== main).map((each) => this.#other(each))}</ul>` : nothing}
      ${this.#whatIfs()}`;
  }

  #step({ title, decision, outcome, kind, skipped }, council) {
    if (skipped) return html`<p class="soft">${title}</p><h3 class="headline">${t("steps.skipped")}</h3>`;
    const headline = kind === "COUNCIL_VOTE" ? decision.headline : outcome.headline;
    return html`<p class="soft serif">${title}</p><h3 class="headline ${outcome?.result ?? decision?.result ?? ""}">${headline}</h3>
      ${decision ? html`<hs-bar .votes=${decision.tally.inFavour} .required=${decision.required} .seats=${council.seats.length}></hs-bar>${this.#tally(decision.tally)}` : nothing}
      <p class="why">${decision?.explanation ?? outcome?.explanation}</p>`;
  }

  #tally(tally) {
    const counts = Object.entries(COUNTS).filter(([name], place) => place < 3 || tally[name] > 0);
    return html`<ul class="tally">${counts.map(([name, vote]) => html`<li class=${name}>${voteIcon(vote, "0.9em")} <b>${tally[name]}</b> ${t(`tally.${name}`)}</li>`)}</ul>`;
  }

  #other({ title, skipped, outcome }) {
    return html`<li><span class="soft">${title}</span><br><b class=${outcome?.result ?? ""}>${skipped ? t("steps.skipped") : outcome?.headline}</b></li>`;
  }

  #whatIfs() {
    const whatIfs = copy.state.document.whatIfs ?? [];
    const row = ({ title }, place) => {
      const outcome = outcomeOf(copy.state, place);
      return html`<li><span class="soft">${title || t("editor.whatIf.one", { n: place + 1 })}</span>${outcome ? html`<br><b class=${outcome.result}>${outcome.words}</b>` : nothing}</li>`;
    };
    return whatIfs.length ? html`<details><summary>${t("editor.section.whatIfs")} <span class="soft">(${whatIfs.length})</span></summary><ul class="others">${whatIfs.map(row)}</ul></details>` : nothing;
  }

  /** Shows the reader where the result is. */
  focus() {
    const head = this.renderRoot.querySelector("#trial");
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }
}

customElements.define("hs-edit-trial", Trial);
