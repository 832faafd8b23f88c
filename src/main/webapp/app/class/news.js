import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { basics, cards } from "../styles.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";

/** News of the class, the newest first; what is for one's own seat alone says so. */
export class News extends LiveElement {
  static styles = [basics, cards, css`
    :host { display: grid; gap: 0.5rem; }
    article { border: 1px solid var(--line); border-radius: 0.625rem; padding: 0.625rem 0.875rem; background: var(--paper); overflow-wrap: anywhere; }
    .private { border-color: var(--abstain); background: var(--abstain-tint); }
  `];

  select({ sections: { news, table, me } }) {
    return { news, table, me };
  }

  render() {
    const { news = [], me } = this.view;
    if (!news.length) return html`<p class="soft">${t("class.news.none")}</p>`;
    return html`${news.toReversed().map(({ title, text, to }) => html`<article class=${to ? "private" : ""}><h3>${title}</h3>
      ${to ? html`<p class="small"><b>${to === me?.seat ? t("class.news.private") : t("class.news.to", { name: nameOfSeat(this.view, to) })}</b></p>` : nothing}<p>${text}</p></article>`)}`;
  }
}

customElements.define("hs-news", News);
