import { html } from "lit";
import { t } from "../messages.js";
import { basics } from "../styles.js";
import { LiveElement } from "./live-element.js";
import { hasCome } from "./reveal.js";

/** Tells screen readers what happens in the meeting: a vote opens, a result is told, one has the floor, news has come. */
export class Sayer extends LiveElement {
  static styles = [basics];

  select({ sections: { vote, result, floor, news = [], meeting }, reveal }) {
    const told = result && hasCome(reveal, "told") ? result.decision.headline : undefined;
    return { vote: vote?.title, told: vote ? undefined : told, mine: floor?.speech?.mine, news: news.at(-1)?.title, headline: meeting?.headline };
  }

  #said = "";
  #last = {};

  willUpdate() {
    const { vote, told, mine, news, headline } = this.view;
    const old = this.#last;
    this.#last = this.view;
    const changed = (name) => this.view[name] && this.view[name] !== old[name];
    if (changed("vote")) this.#said = t("class.said.vote", { title: vote });
    else if (changed("told")) this.#said = told;
    else if (changed("mine") && mine) this.#said = t("class.floor.mine");
    else if (changed("news")) this.#said = t("class.said.news", { title: news });
    else if (changed("headline")) this.#said = headline;
  }

  render() {
    return html`<p class="unseen" role="status" aria-live="polite">${this.#said}</p>`;
  }
}

customElements.define("hs-sayer", Sayer);
