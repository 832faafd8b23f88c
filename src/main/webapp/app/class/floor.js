import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, buttons, cards } from "../styles.js";
import { actButtons } from "./acts.js";
import { floorActs, seatActs } from "./grouping.js";
import { LiveElement } from "./live-element.js";
import "./speech-clock.js";

/** Who speaks, who waits to speak, and what one may do about it. */
export class FloorCard extends LiveElement {
  static properties = { watching: { type: Boolean } };

  static styles = [basics, buttons, cards, css`
    .now { display: flex; gap: 0.75rem; align-items: baseline; justify-content: space-between; font-size: 1.125rem; }
    .now.mine { background: var(--blue-tint); border-radius: 0.5rem; padding: 0.5rem 0.75rem; }
    hs-speech-clock { font-size: 1.75rem; }
    ol { list-style: decimal; padding-inline-start: 1.5rem; }
    li { padding-block: 0.125rem; }
    li.own { font-weight: 700; }
    .acts { display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); }
  `];

  select({ sections: { floor, acts, me } }) {
    return { floor, acts, me };
  }

  render() {
    const { floor, acts, me } = this.view;
    if (!floor) return nothing;
    const { speech, list = [], closed } = floor;
    const mine = this.watching ? [] : floorActs(seatActs(acts));
    return html`<section class="card"><h2>${t("class.floor.title")}</h2>
      ${speech ? html`<p class="now ${speech.mine ? "mine" : ""}"><span><b>${speech.mine ? t("class.floor.mine") : speech.who}</b> <span class="soft">${t(`class.purpose.${speech.purpose}`)}</span></span>
        <hs-speech-clock .since=${speech.since} .seconds=${speech.seconds}></hs-speech-clock></p>` : html`<p class="soft">${t("class.floor.nobody")}</p>`}
      ${list.length ? html`<ol aria-label=${t("class.floor.list")}>${list.map(({ who, seat, purpose }) =>
        html`<li class=${seat && seat === me?.seat ? "own" : ""}>${who} <span class="soft small">${t(`class.purpose.${purpose}`)}</span></li>`)}</ol>` : nothing}
      ${closed ? html`<p class="soft small">${icon("sealed")} ${t("class.floor.closed")}</p>` : nothing}
      ${mine.length ? html`<div class="acts">${actButtons(mine, ({ act }) => Boolean(speech?.mine) && act === "end-speech")}</div>` : nothing}
    </section>`;
  }
}

customElements.define("hs-floor", FloorCard);
