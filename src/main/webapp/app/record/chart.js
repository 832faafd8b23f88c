import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { followInk, inkOf } from "./ink.js";
import { look } from "./look.js";
import { roomFor } from "./options.js";

let library;

/** The library is fetched with the first chart. */
const charts = () => (library ??= import("echarts"));

/**
 * @typedef {{heads: string[], rows: {cells: (string | number)[], href?: string}[]}} Numbers the first cell of a row names it
 */

/**
 * A chart and, below it, its numbers as a table and as a file. Nothing is told by the chart alone.
 * @fires part-asked with the name of the category that was clicked
 */
export class Chart extends LitElement {
  static properties = { label: {}, option: { attribute: false }, numbers: { attribute: false }, csv: {}, failed: { state: true } };

  static styles = [look, css`
    figure { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
    .canvas { block-size: clamp(16rem, 42vh, 24rem); inline-size: 100%; }
    summary { min-block-size: var(--tap); display: inline-flex; gap: 0.5rem; align-items: center; cursor: pointer; color: var(--blue); }
    .numbers { max-block-size: 24rem; overflow: auto; border: 1px solid var(--line); border-radius: 0.5rem; padding: 0 0.75rem; margin-block-end: 0.75rem; }
    thead th { position: sticky; inset-block-start: 0; background: var(--paper); padding-block: 0.5rem; }
    td, th:not(:first-child) { text-align: end; }
    @media print { .canvas { break-inside: avoid; } }
  `];

  #chart;
  #end = () => {};
  #room = new ResizeObserver(() => {
    this.#chart?.resize();
    this.#draw();
  });

  connectedCallback() {
    super.connectedCallback();
    this.#end = followInk(() => this.#draw());
    if (this.hasUpdated) this.#start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
    this.#room.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  firstUpdated() {
    this.#start();
  }

  updated(changed) {
    if (changed.has("option") || changed.has("label")) this.#draw();
  }

  async #start() {
    try {
      const { init } = await charts();
      const canvas = this.renderRoot.querySelector(".canvas");
      if (!this.isConnected || this.#chart || !canvas) return;
      this.#chart = init(canvas, undefined, { renderer: "canvas" });
      this.#chart.on("click", ({ name }) => this.dispatchEvent(new CustomEvent("part-asked", { detail: name })));
      this.#room.observe(canvas);
      this.#draw();
    } catch {
      library = undefined;
      this.failed = true;
    }
  }

  #draw() {
    if (!this.#chart || !this.option) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const ink = inkOf(this);
    const aria = { enabled: true, label: { enabled: true, description: this.label } };
    const option = this.option(ink);
    const grid = { ...option.grid, top: roomFor(option.series, this.#chart.getWidth()) };
    this.#chart.setOption({ animation: !still, animationDuration: 220, aria, ...option, grid }, { notMerge: true });
  }

  render() {
    return html`<figure>
      ${this.failed ? html`<p class="note">${t("record.chart.failed")}</p>` : html`<div class="canvas" role="img" aria-label=${this.label}></div>`}
      ${this.numbers ? this.#numbers(this.numbers) : nothing}
    </figure>`;
  }

  #numbers({ heads, rows }) {
    const name = ({ cells: [first], href }) => (href ? html`<a href=${href}>${first}</a>` : first);
    return html`<details ?open=${this.failed}><summary>${icon("chevron")} ${t("record.numbers")}</summary>
      <div class="numbers" tabindex="0" role="region" aria-label=${this.label}><table><caption class="unseen">${this.label}</caption>
        <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row">${name(row)}</th>${row.cells.slice(1).map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>
      ${this.csv ? html`<a class="button" href=${this.csv} download>${icon("download")} ${t("record.numbers.csv")}</a>` : nothing}</details>`;
  }
}

customElements.define("hs-chart", Chart);
