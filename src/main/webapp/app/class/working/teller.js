import { html } from "lit";
import { t } from "../../messages.js";
import { basics } from "../../styles.js";
import { LiveElement } from "../live-element.js";
import { nameOfSeat } from "../plates.js";

const byKey = (all, name) => new Map(all.map((each) => [each[name], each]));

/** What is new in a draft besides one's own doing, as the key of a sentence and whom it is about; pure. */
function newsOf(before, now, own) {
  if (before.stage !== now.stage) return { key: `working.said.stage.${now.stage}` };
  if (before.locked !== now.locked) return { key: now.locked ? "working.said.locked" : "working.said.unlocked" };
  const old = byKey(before.paragraphs, "key");
  const written = now.paragraphs.find(({ key, revision, by }) => by !== own && old.has(key) && revision > old.get(key).revision);
  if (written) return { key: "working.said.wrote", seat: written.by, words: written.words };
  const added = now.paragraphs.find(({ key, by }) => by !== own && !old.has(key));
  if (added) return { key: "working.said.added", seat: added.by, words: added.words };
  if (now.paragraphs.length < before.paragraphs.length) return { key: "working.said.removed" };
  return saidOf(before, now, own);
}

function saidOf(before, now, own) {
  const comments = byKey(before.comments, "comment");
  const said = now.comments.find(({ comment, seat }) => seat !== own && !comments.has(comment));
  if (said) return { key: "working.said.comment", seat: said.seat, words: said.words };
  const suggestions = byKey(before.suggestions, "suggestion");
  const wanted = now.suggestions.find(({ suggestion, seat }) => seat !== own && !suggestions.has(suggestion));
  if (wanted) return { key: "working.said.suggestion", seat: wanted.seat, words: wanted.words ?? "" };
  return now.sponsors.length > before.sponsors.length ? { key: "working.said.sponsor", seat: now.sponsors.at(-1) } : undefined;
}

const SHORT = 60;
const cut = (words) => (words.length > SHORT ? `${words.slice(0, SHORT)} …` : words);

/** Tells screen readers in one short sentence who did what to the draft. */
export class Teller extends LiveElement {
  static properties = { paper: { type: Number } };
  static styles = [basics];

  #said = "";
  #before;

  select({ sections: { working, table, me } }) {
    return { working, table, own: me?.seat };
  }

  willUpdate() {
    const { working, own } = this.view;
    const now = working?.find(({ paper }) => paper === this.paper);
    const news = now && this.#before?.paper === now.paper ? newsOf(this.#before, now, own) : undefined;
    this.#before = now;
    if (news) this.#said = t(news.key, { name: news.seat ? nameOfSeat(this.view, news.seat) : t("working.teacher"), words: cut(news.words ?? "") });
  }

  render() {
    return html`<p class="unseen" role="status" aria-live="polite">${this.#said}</p>`;
  }
}

customElements.define("hs-teller", Teller);
