import { css, html, LitElement, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../../messages.js";
import { basics } from "../../styles.js";
import { placesOf } from "./places.js";
import { compared } from "./writing-element.js";
import "./adding.js";
import "./paragraph.js";
import "./suggestions.js";

const HALVES = ["PREAMBULAR", "OPERATIVE"];
const CLOSING = /\bremains? (actively )?seized\b/i;

/** Where a new paragraph of a half goes: to its end, but before the one in which the Council remains seized. */
function endOf(half, items) {
  const before = CLOSING.test(items.at(-1)?.words ?? "") ? items.slice(0, -1) : items;
  return { half, depth: 0, ...(before.length ? { after: before.at(-1).key } : {}) };
}

function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The text of a draft, paragraph by paragraph, as it would be printed. Who is in a paragraph stays in it when others change the text around. */
export class WorkingText extends LitElement {
  static properties = { paper: compared, typing: compared, remarks: compared };

  static styles = [basics, css`
    .paper { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: clamp(0.875rem, 3cqi, 2rem); display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); font-family: var(--serif); font-size: 1.0625rem; line-height: 1.5; }
    .formula { text-indent: 1.5rem; font-style: italic; } .half { display: grid; gap: 0.625rem; grid-template-columns: minmax(0, 1fr); } .empty { font: 0.9375rem/1.45 var(--sans); }
    @media print { .paper { border: 0; padding: 0; } .empty { display: none; } }
  `];

  #at;
  #last;

  willUpdate() {
    this.#at = this.shadowRoot?.activeElement ? focused() : undefined;
  }

  /** Paragraphs that are moved lose the focus; one that has gone leaves it to the text. */
  updated() {
    if (this.#at?.isConnected && focused() !== this.#at) this.#at.focus({ preventScroll: true });
    if (!this.#last || this.#last.isConnected || focused() !== document.body) return;
    this.#last = undefined;
    this.renderRoot.querySelector(".paper").focus({ preventScroll: true });
  }

  render() {
    return html`<div class="paper" tabindex="-1" role="region" aria-labelledby="heading" @focusin=${(event) => { this.#last = event.composedPath()[0]; }}><h2 class="unseen" id="heading">${t("working.text")}</h2><p class="formula">${t("drafting.formula")}</p>${HALVES.map((half) => this.#half(half))}</div>`;
  }

  #half(half) {
    const { paper, paragraphs, may, suggestions } = this.paper;
    const items = paragraphs.filter((each) => each.half === half);
    const keys = new Set(paragraphs.map(({ key }) => key));
    const loose = suggestions.filter((each) => each.half === half && !keys.has(each.key));
    return html`<div class="half">${repeat(items, ({ key }) => key, (paragraph, place) => html`<hs-paragraph .item=${this.#item(paragraph, place, items)}></hs-paragraph>`)}
      ${items.length ? nothing : html`<p class="soft empty">${t(`working.empty.${half}`)}</p>`}
      ${loose.length ? html`<hs-suggestions .paper=${paper} .suggestions=${loose} .may=${may}></hs-suggestions>` : nothing}
      ${may.includes("add-paragraph") ? html`<hs-adding .paper=${paper} .place=${endOf(half, items)}></hs-adding>` : nothing}</div>`;
  }

  /** @returns {import("./paragraph.js").Item} */
  #item(paragraph, place, items) {
    const { paper, pen, may, sponsors, comments, suggestions } = this.paper;
    const of = (all) => all.filter(({ key }) => key === paragraph.key);
    return {
      paper, pen, may, paragraph, name: this.#nameOf(paragraph, place),
      writers: of((this.typing ?? []).filter((each) => each.paper === paper)).map((each) => ({ ...each, direct: !each.seat || sponsors.includes(each.seat) })),
      comments: of(comments), suggestions: of(suggestions), remarks: (this.remarks ?? []).filter((remark) => remark.paragraph === paragraph.key),
      ...placesOf(items, place),
    };
  }

  #nameOf({ half, label }, place) {
    return half === "PREAMBULAR" ? t("working.name.PREAMBULAR", { n: place + 1 }) : t("working.name.OPERATIVE", { label: label.replace(/\.$/, "") });
  }
}

customElements.define("hs-working-text", WorkingText);
