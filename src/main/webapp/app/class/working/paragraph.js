import { html, nothing } from "lit";
import { remarkOf, remarkStyle } from "../../drafting/remark.js";
import { icon } from "../../icons.js";
import { list, t } from "../../messages.js";
import { basics, buttons, cards } from "../../styles.js";
import { live } from "../live.js";
import { nameOfSeat } from "../plates.js";
import { paragraphStyle } from "./paragraph-style.js";
import { close, done, open } from "./pen.js";
import { isUnsaved, slotOf } from "./writing-state.js";
import { compared, WritingElement } from "./writing-element.js";
import "./adding.js";
import "./bar.js";
import "./comments.js";
import "./hand.js";
import "./suggestions.js";

/**
 * @typedef {{paper: number, paragraph: object, name: string, pen: string, may: string[], writers: object[], comments: object[],
 *   suggestions: object[], remarks: object[], before?: {after?: string}, after?: {after: string}, tail: string}} Item
 *   writers: who is in it and what they type; direct: it goes into the text, else it becomes a suggestion.
 *   before, after, tail: see {@link import("./places.js").placesOf}
 */

/** A paragraph as it is printed; opened, one writes in it. Under it stand those who are in it, comments, suggestions and remarks. */
export class Paragraph extends WritingElement {
  static properties = { item: compared, adding: { state: true }, saying: { state: true } };

  static styles = [basics, buttons, cards, remarkStyle, paragraphStyle];

  select({ open: now, written }) {
    if (!this.item) return {};
    const slot = slotOf(this.item.paper, this.item.paragraph.key);
    const mine = written[slot];
    return { open: now === slot, waits: Boolean(mine) && now !== slot && isUnsaved(mine) };
  }

  willUpdate() {
    this.view = { ...this.view, ...this.select(this.source.state) };
  }

  get #writes() {
    return this.item.pen !== "NONE" && this.item.may.includes("write-paragraph");
  }

  render() {
    const { item, view } = this;
    return html`<div class="paragraph" role="group" aria-label=${item.name} @keydown=${this.#key}>
      ${view.open && this.#writes ? html`<hs-hand .paragraph=${item.paragraph} .label=${item.name} @hand-lifted=${this.#lifted}></hs-hand>${this.#saved(item)}` : this.#printed(item)}
      ${view.open ? html`<hs-paragraph-bar .paper=${{ ...item, writes: this.#writes }} @bar-pressed=${this.#pressed}></hs-paragraph-bar>` : nothing}
      ${this.#under(item)}
      ${this.adding ? html`<hs-adding writing .paper=${item.paper} .place=${this.#below(item)} @adding-over=${this.#added}></hs-adding>` : nothing}</div>`;
  }

  #below({ paragraph: { half, depth }, tail }) {
    return { half, after: tail, depth };
  }

  /** Words that are typed now stand in the place of those that are saved, on the screen; on paper stands what is saved. */
  #printed({ paragraph, name, writers }) {
    const { depth, label, opening, text } = paragraph;
    const opens = this.#writes || this.item.may.includes("comment");
    const typed = writers.filter(({ direct, words }) => direct && words !== paragraph.words);
    if (typed.length === 1) return html`${this.#row(`d${depth} screen`, html`${label ? `${label} ` : ""}<span class="live">${typed[0].words}</span>`, opens, name)}${this.#saved(this.item)}`;
    return this.#row(`d${depth}`, html`${label ? `${label} ` : ""}<i>${opening}</i>${text}`, opens, name);
  }

  #row(look, said, opens, name) {
    return html`<div class="row"><p class="line ${look} ${opens ? "can" : ""}" dir="auto" @click=${opens ? this.#tapped : nothing}>${said}</p>
      ${opens ? html`<button class="button plain icon open" type="button" aria-label=${t(this.#writes ? "working.edit" : "working.look", { name })} aria-expanded=${String(Boolean(this.view.open))} @click=${this.#open}>${icon(this.#writes ? "pen" : "comment")}</button>` : nothing}</div>`;
  }

  #saved({ paragraph: { depth, label, opening, text } }) {
    return html`<p class="saved d${depth}" dir="auto">${label ? `${label} ` : ""}<i>${opening}</i>${text}</p>`;
  }

  #under({ paper, paragraph, writers, comments, suggestions, remarks, may }) {
    const names = writers.map(({ seat }) => (seat ? nameOfSeat(live.state.sections, seat) : t("working.teacher")));
    const typed = writers.filter(({ words }) => words !== paragraph.words);
    const apart = this.view.open || typed.filter(({ direct }) => direct).length > 1 ? typed : typed.filter(({ direct }) => !direct);
    const parts = [
      names.length || this.view.waits || paragraph.from ? html`<div class="chips">${names.length ? html`<span class="chip here">${icon("pen")} ${t("working.here", { n: names.length, names: list(names) })}</span>` : nothing}
        ${this.view.waits ? html`<span class="chip">${icon("warning")} ${t("working.waits")}</span>` : nothing}
        ${paragraph.from ? html`<span class="chip">${t("working.from", { title: this.#titleOf(paragraph.from) })}</span>` : nothing}</div>` : undefined,
      ...apart.map(({ seat, words }) => html`<p class="other"><b class="small">${seat ? nameOfSeat(live.state.sections, seat) : t("working.teacher")}:</b> <span dir="auto">${words}</span></p>`),
      suggestions.length ? html`<hs-suggestions .paper=${paper} .revision=${paragraph.revision} .suggestions=${suggestions} .may=${may}></hs-suggestions>` : undefined,
      comments.length || this.saying ? html`<hs-comments .paper=${paper} .key=${paragraph.key} .comments=${comments} .may=${may} .saying=${Boolean(this.saying)} @comment-over=${this.#said}></hs-comments>` : undefined,
      ...remarks.map((remark) => remarkOf(remark)),
    ].filter(Boolean);
    return parts.length ? html`<div class="under">${parts}</div>` : nothing;
  }

  #titleOf(number) {
    return live.state.sections.working?.find(({ paper }) => paper === number)?.title ?? t("working.another");
  }

  #tapped() {
    if (!String(getSelection())) this.#open();
  }

  async #open() {
    if (this.view.open) return close();
    open(this.item.paper, this.item.paragraph, this.item.pen);
    await this.updateComplete;
    const hand = this.renderRoot.querySelector("hs-hand");
    await hand?.updateComplete;
    hand?.focus();
  }

  #key(event) {
    if (event.key === "Escape" && this.view.open && !event.defaultPrevented) this.#lift();
  }

  #lift(go = close) {
    go();
    this.#lifted();
  }

  /** The focus goes back to where the paragraph was opened. */
  async #lifted() {
    await this.updateComplete;
    this.renderRoot.querySelector(".open")?.focus();
  }

  async #pressed({ detail }) {
    if (detail === "done") return this.#lift(done);
    const [name, element] = { comment: ["saying", "hs-comments"], add: ["adding", "hs-adding"] }[detail];
    this[name] = true;
    await this.updateComplete;
    const place = this.renderRoot.querySelector(element);
    await place.updateComplete;
    place.focus();
  }

  #said() {
    this.saying = false;
    this.#return();
  }

  #added() {
    this.adding = false;
    this.#return();
  }

  async #return() {
    await this.updateComplete;
    (this.renderRoot.querySelector("hs-hand") ?? this.renderRoot.querySelector(".open"))?.focus();
  }
}

customElements.define("hs-paragraph", Paragraph);
