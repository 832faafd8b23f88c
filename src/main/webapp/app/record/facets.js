import { css, html, LitElement, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { answered, asked } from "./archive.js";
import { changed, filterOf, linkTo, questionOf, toggled, valuesOf, valueWord } from "./filter.js";
import { look } from "./look.js";
import { number } from "./words.js";
import { visit } from "./visits.js";

const POSITIONS = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "NOT_PARTICIPATING", "ABSENT"];
const BY_NAME = new Set(["decade", "vetoedBy"]);
const FACETS = ["outcome", "vetoedBy", "decade", "kind", "subject", "region"];

const isDecade = (query, key) => query.get("from") === key.slice(0, 4) && query.get("to") === `${key.slice(0, 3)}9`;

/** Two vetoes at once are few: another member takes the first one's place. */
function narrowed(query, facet, key) {
  if (facet === "decade") return changed(query, { from: key.slice(0, 4), to: `${key.slice(0, 3)}9` });
  return facet === "vetoedBy" ? changed(query, { vetoedBy: key }) : toggled(query, facet, key);
}

const without = (query, facet, key) => (facet === "decade" ? changed(query, { from: "", to: "" }) : toggled(query, facet, key));

/** The lists at the side of the table: each entry narrows it to what is clicked, and says how many votes that leaves. */
export class Facets extends LitElement {
  static properties = { about: { attribute: false }, query: { attribute: false }, opened: { state: true }, counts: { state: true } };

  static styles = [look, css`
    details { border-block-end: 1px solid var(--line); }
    summary { display: flex; justify-content: space-between; gap: 0.5rem; align-items: center; min-block-size: var(--tap); cursor: pointer; font-weight: 650; list-style: none; }
    summary::-webkit-details-marker { display: none; }
    details[open] > summary svg { transform: rotate(180deg); }
    ul { padding-block-end: 0.5rem; max-block-size: 22rem; overflow-y: auto; }
    li a { display: flex; justify-content: space-between; gap: 0.75rem; padding: 0.25rem 0.5rem; border-radius: 0.375rem; color: var(--ink); text-decoration: none; font-size: 0.9375rem; min-block-size: 1.75rem; }
    li a:hover { background: var(--blue-tint); }
    li a[aria-current] { background: var(--blue-tint); font-weight: 650; box-shadow: inset 3px 0 0 var(--blue); }
    li b { font-weight: 500; color: var(--soft); }
    form { display: grid; gap: 0.5rem; padding-block: 0.25rem 0.875rem; }
    select { inline-size: 100%; }
    @media (pointer: coarse) { li a { min-block-size: var(--tap); align-items: center; } }
  `];

  constructor() {
    super();
    this.opened = new Set(["outcome", "vetoedBy"]);
    this.counts = {};
  }

  willUpdate(changes) {
    if (changes.has("query") || changes.has("opened")) for (const facet of this.opened) this.#count(facet);
  }

  /** How many votes each value leaves, whatever of the same list is chosen now. */
  async #count(facet) {
    const others = changed(filterOf(this.query), facet === "decade" ? { from: "", to: "" } : { [facet]: "" });
    const question = questionOf(["counts"], others, { by: facet });
    const take = ({ rows }) => { this.counts = { ...this.counts, [facet]: rows }; };
    const known = answered(question);
    if (known) return take(known);
    const { query } = this;
    await asked(question).then((value) => query === this.query && take(value), () => { this.counts = { ...this.counts, [facet]: undefined }; });
  }

  render() {
    return html`${this.#byMember()}${FACETS.map((facet) => this.#facet(facet))}`;
  }

  #facet(facet) {
    const rows = (this.counts[facet] ?? []).filter(({ votes, keys }) => votes && keys[0]);
    const toggle = (event) => {
      if (event.target.open === this.opened.has(facet)) return;
      const opened = new Set(this.opened);
      if (event.target.open) opened.add(facet);
      else opened.delete(facet);
      this.opened = opened;
    };
    return html`<details ?open=${this.opened.has(facet)} @toggle=${toggle}><summary>${t(`record.facet.${facet}`)} ${icon("chevron")}</summary>
      ${rows.length ? html`<ul>${rows.map((row) => this.#entry(facet, row))}</ul>` : html`<p class="small soft">${this.counts[facet] ? t("record.facet.none") : "…"}</p>`}</details>`;
  }

  #entry(facet, { keys: [key], names: [name], votes }) {
    const { query, about } = this;
    const chosen = facet === "decade" ? isDecade(query, key) : valuesOf(query, facet).includes(key);
    return html`<li><a href=${linkTo([], chosen ? without(query, facet, key) : narrowed(query, facet, key))} aria-current=${chosen ? "true" : nothing}><span>${BY_NAME.has(facet) ? name : valueWord(facet, key, about)}</span><b>${number(votes)}</b></a></li>`;
  }

  #byMember() {
    const { about, query } = this;
    const [member] = valuesOf(query, "member");
    const [vote] = valuesOf(query, "vote");
    const choose = (event) => {
      event.preventDefault();
      const { member: who, vote: how } = Object.fromEntries(new FormData(event.target));
      visit([], changed(this.query, { member: who, vote: how }));
    };
    return html`<form @submit=${choose}>
      <label class="field">${t("record.facet.member")}<select name="member" .value=${member ?? ""}><option value="">${t("record.anyMember")}</option>
        ${about.members.map(({ seat, name }) => html`<option value=${seat} ?selected=${seat === member}>${name}</option>`)}</select></label>
      <label class="field">${t("record.facet.vote")}<select name="vote" .value=${vote ?? ""}><option value="">${t("record.anyVote")}</option>
        ${POSITIONS.map((each) => html`<option value=${each} ?selected=${each === vote}>${t(`vote.long.${each}`)}</option>`)}</select></label>
      <button class="button" type="submit">${t("record.facet.show")}</button></form>`;
  }
}

customElements.define("hs-facets", Facets);
