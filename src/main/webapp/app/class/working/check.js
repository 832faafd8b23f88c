import { css, html, LitElement, nothing } from "lit";
import { counted, remarkOf, remarkStyle } from "../../drafting/remark.js";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { live } from "../live.js";
import { wire } from "../wire.js";

/** Asks what the Council's drafters would remark. @fires remarks-came with the remarks, none where they were put away */
export class Check extends LitElement {
  static properties = { paper: { type: Number }, remarks: { attribute: false }, problem: { state: true }, busy: { state: true } };

  static styles = [basics, buttons, cards, remarkStyle, css`
    :host { display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); }
    .two { display: flex; gap: 0.5rem; flex-wrap: wrap; align-items: center; } ul { display: grid; gap: 0.5rem; }
    @media print { :host { display: none; } }
  `];

  render() {
    const { remarks, problem, busy } = this;
    const whole = (remarks ?? []).filter(({ paragraph }) => !paragraph);
    return html`<div class="two"><button class="button" type="button" ?disabled=${busy} @click=${this.#ask}>${icon("search")} ${t(remarks ? "working.check.again" : "working.check")}</button>
        ${remarks ? html`<button class="button plain" type="button" @click=${() => this.#tell(undefined)}>${t("working.check.away")}</button>` : nothing}</div>
      <p class="counts" role="status">${remarks ? counted(remarks) : nothing}</p>
      ${problem ? html`<p class="note" role="alert">${problem}</p>` : nothing}
      ${whole.length ? html`<ul>${whole.map((remark) => html`<li>${remarkOf(remark)}</li>`)}</ul>` : nothing}`;
  }

  async #ask() {
    const { classId, hat } = live.state;
    Object.assign(this, { busy: true, problem: undefined });
    try {
      this.#tell((await wire.check(classId, hat, this.paper)).remarks);
    } catch (problem) {
      this.problem = problem.message;
    } finally {
      this.busy = false;
    }
  }

  #tell(remarks) {
    this.dispatchEvent(new CustomEvent("remarks-came", { detail: remarks }));
  }
}

customElements.define("hs-check", Check);
