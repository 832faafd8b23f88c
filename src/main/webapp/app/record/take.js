import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { citation, lasting } from "./citing.js";
import { changed, filterOf, isOwn, questionOf } from "./filter.js";
import { look } from "./look.js";
import { votesWord } from "./words.js";

/** What can be taken away of the votes chosen: files, the link that stays, a text to cite them by. */
export class Take extends LitElement {
  static properties = { about: { attribute: false }, query: { attribute: false }, total: { type: Number }, done: { state: true }, refused: { state: true } };

  static styles = [look, css`
    h2 { font-size: 1rem; margin-block-end: 0.5rem; }
    textarea { inline-size: 100%; min-block-size: 4.5rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: 0.5rem; padding: 0.5rem; }
    @media print { :host { display: none; } }
  `];

  render() {
    const { query, about } = this;
    const file = (label, more) => html`<a class="button" href=${questionOf(["votes"], this.#all, more)} download>${icon("download")} ${label}</a>`;
    return html`<section aria-label=${t("record.take")}><h2>${t("record.take")}</h2><div class="row">
      ${file(t("record.take.csv"), { format: "csv" })}${file(t("record.take.ndjson"), { format: "ndjson" })}${file(t("record.take.members"), { format: "csv", layout: "members" })}
      ${isOwn(query) ? nothing : html`${this.#copy("link", t("record.take.link"), lasting([], query, about))}${this.#copy("quote", t("record.take.cite"), citation(votesWord(this.total), [], query, about))}`}</div>
      <p class="small soft" role="status">${this.done ? t("record.take.done", { text: this.done }) : ""}</p>
      ${this.refused ? html`<label class="field">${t("record.take.byHand")}<textarea readonly .value=${this.refused}></textarea></label>` : nothing}</section>`;
  }

  /** Files hold all votes chosen, in the order shown. */
  get #all() {
    const sort = this.query.get("sort");
    return changed(filterOf(this.query), sort ? { sort } : {});
  }

  #copy(name, label, text) {
    const copy = async () => {
      const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
      Object.assign(this, copied ? { done: text, refused: "" } : { done: "", refused: text });
    };
    return html`<button class="button" type="button" id=${name} @click=${copy}>${icon(name)} ${label}</button>`;
  }
}

customElements.define("hs-take", Take);
