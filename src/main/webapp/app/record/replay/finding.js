import { css, html, LitElement, nothing } from "lit";
import { t } from "../../messages.js";
import { look } from "../look.js";
import { number } from "../words.js";

/** From the least to the most, or one number where both are the same. @param {number} least @param {number} most */
export const range = (least, most) => (least === most ? number(least) : t("replay.range", { least: number(least), most: number(most) }));

/** What a rule comes to: the rule, the finding in a sentence, the figures, and what nobody can know. */
export class Finding extends LitElement {
  static properties = { replay: { attribute: false } };

  static styles = [look, css`
    section { display: grid; gap: 0.75rem; align-content: start; }
    .finding { font-family: var(--serif); font-size: clamp(1.125rem, 1rem + 0.6vw, 1.5rem); line-height: 1.35; max-inline-size: 52rem; }
    .facts dd { font-variant-numeric: tabular-nums; }
    ul.changes { display: flex; flex-wrap: wrap; gap: 0.375rem; }
    .open { display: grid; gap: 0.25rem; }
  `];

  render() {
    const { rule, finding, all, vetoed, leftOut, open } = this.replay;
    return html`<section class="card" aria-label=${rule.title}>
      <h2>${rule.title}</h2>
      ${rule.changes.length ? html`<ul class="changes">${rule.changes.map((change) => html`<li class="chip">${change}</li>`)}</ul>` : nothing}
      <p class="finding" role="status">${finding}</p>
      <dl class="facts">${this.#fact("counted", number(all.votes))}${this.#fact("adopted", number(all.adopted))}${this.#fact("adoptedNow", range(all.adoptedAtWorst, all.adoptedAtBest))}
        ${vetoed.votes ? this.#fact("vetoed", t("replay.of", { some: range(vetoed.adoptedAtWorst, vetoed.adoptedAtBest), all: number(vetoed.votes) })) : nothing}</dl>
      ${open.length ? html`<div class="note"><p><b>${t("replay.open")}</b></p><ul class="open">${open.map(({ text, votes }) => html`<li>${text} <span class="soft">${t("replay.open.votes", { n: votes, number: number(votes) })}</span></li>`)}</ul></div>` : nothing}
      ${leftOut.length ? html`<p class="small soft">${t("replay.leftOut", { ids: leftOut.join(", ") })}</p>` : nothing}
    </section>`;
  }

  #fact(name, value) {
    return html`<div><dt>${t(`replay.fact.${name}`)}</dt><dd>${value}</dd></div>`;
  }
}

customElements.define("hs-finding", Finding);
