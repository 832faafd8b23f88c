import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { list, t } from "../messages.js";
import { freeId, pointer, put } from "./document.js";
import { FormElement } from "./element.js";
import { choose, valueAt } from "./intents.js";
import { outcomeOf } from "./outcome.js";

const VOTES = ["IN_FAVOUR", "AGAINST", "ABSTAINING", "NOT_PARTICIPATING", "ABSENT"];
const PATH = ["whatIfs"];

/** Points at which it could have gone otherwise: other votes, another rule of voting. */
export class WhatIfsForm extends FormElement {
  static styles = [FormElement.styles, css`
    .change { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: 0.5rem; align-items: end; }
    .outcome { border-block-start: 1px solid var(--line); padding-block-start: 0.625rem; font-weight: 600; }
    .outcome.ADOPTED { color: var(--favour); } .outcome.NOT_ADOPTED { color: var(--against); }
    .changes { display: grid; gap: 0.5rem; }
  `];

  render() {
    const whatIfs = this.document.whatIfs ?? [];
    return html`<section class="fields" aria-labelledby="head" data-list=${pointer(PATH)}>
      <h2 id="head" tabindex="-1">${t("editor.section.whatIfs")}</h2>
      <p class="help">${t("editor.whatIfs.about")}</p>
      ${this.listFaults(PATH)}
      <ol class="entries">${whatIfs.map((whatIf, place) => this.#whatIf(whatIf, place, whatIfs.length))}</ol>
      <p><button class="button add" type="button" @click=${this.#add}>${t("editor.whatIfs.add")}</button></p>
    </section>`;
  }

  #add() {
    const first = this.copy.council?.seats.find(({ veto }) => veto) ?? this.copy.council?.seats[0];
    const changes = first ? { votes: { [first.seat]: "ABSTAINING" } } : { model: "NO_VETO" };
    this.begin(PATH, { id: freeId(this.document.whatIfs, "what-if"), title: "", lesson: "", changes });
  }

  #whatIf({ changes = {} }, place, count) {
    const path = [...PATH, place];
    const shown = new Set([pointer([...path, "title"]), pointer([...path, "lesson"])]);
    return html`<li class="entry" data-at=${pointer(path)}>
      ${this.tools(PATH, place, count, t("editor.whatIf.one", { n: place + 1 }))}
      ${this.line([...path, "title"], t("editor.whatIf.title"))}
      ${this.text([...path, "lesson"], t("editor.whatIf.lesson"), { rows: 2 })}
      ${this.#votes([...path, "changes"], changes)}
      ${this.#model([...path, "changes", "model"], changes.model)}
      ${this.#rest(changes)}
      ${this.faults(path, true).filter((fault) => !shown.has(fault.pointer)).map(({ detail }) => html`<p class="fault">${icon("warning")} ${detail}</p>`)}
      ${this.#outcome(place)}
    </li>`;
  }

  #votes(path, { votes = {} }) {
    const seats = this.copy.council?.seats ?? [];
    const free = seats.filter(({ seat }) => !(seat in votes));
    const nameOf = (code) => seats.find(({ seat }) => seat === code)?.name ?? code;
    const rename = (from, to) => choose([...path, "votes"], Object.fromEntries(Object.entries(votes).map(([seat, vote]) => [seat === from ? to : seat, vote])));
    const drop = (seat) => choose(path, tidy(put(valueAt(path), ["votes", seat], undefined)));
    const row = ([seat, vote]) => html`<div class="change">
      <select aria-label=${t("editor.change.seat")} @change=${({ target }) => rename(seat, target.value)}>${[{ seat, name: nameOf(seat) }, ...free].map((each) => html`<option value=${each.seat} .selected=${each.seat === seat}>${each.name}</option>`)}</select>
      <select aria-label=${t("editor.change.vote", { name: nameOf(seat) })} @change=${({ target }) => choose([...path, "votes", seat], target.value)}>${VOTES.map((each) => html`<option value=${each} .selected=${each === vote}>${t(`vote.long.${each}`)}</option>`)}</select>
      <button class="button plain icon" type="button" aria-label=${t("editor.remove", { name: nameOf(seat) })} @click=${() => drop(seat)}>${icon("close")}</button></div>`;
    return html`<fieldset class="changes"><legend>${t("editor.changes")}</legend>${Object.entries(votes).map(row)}
      ${free.length ? html`<p><button class="button plain" type="button" @click=${() => choose([...path, "votes", free[0].seat], "ABSTAINING")}>${t("editor.change.add")}</button></p>` : nothing}</fieldset>`;
  }

  #model(path, own) {
    const models = this.copy.models.filter(({ id, sameSeats }) => sameSeats || id === own);
    return this.select(path, t("editor.model"), [["", t("editor.model.none")], ...models.map(({ id, title }) => [id, title])], { help: "" });
  }

  /** What else a what-if of the library changes stays as it is. */
  #rest({ votes, model, ...others }) {
    const names = Object.keys(others);
    return names.length ? html`<p class="help">${t("editor.change.others", { names: list(names) })}</p>` : nothing;
  }

  #outcome(place) {
    const outcome = outcomeOf(this.copy, place);
    return outcome ? html`<p class="outcome ${outcome.result}">${outcome.words}</p>` : nothing;
  }
}

/** A what-if without a changed vote has no list of them. */
const tidy = (changes) => (Object.keys(changes.votes ?? {}).length ? changes : put(changes, ["votes"], undefined));

customElements.define("hs-edit-what-ifs", WhatIfsForm);
