import { css, html, LitElement, nothing, svg } from "lit";
import { t } from "../messages.js";
import { spell } from "../times.js";
import { sheet } from "./look.js";

/** Who had how much of the speaking time, as bars with their numbers. */
export class Speaking extends LitElement {
  static properties = { speaking: { attribute: false } };

  static styles = [sheet, css`
    td.share { inline-size: 38%; vertical-align: middle; }
    .silent { color: var(--soft); font-size: 0.9375rem; }
    h2 { margin-block-end: 0.5rem; }
  `];

  render() {
    const { seconds, shares = [], text } = this.speaking ?? {};
    const spoke = shares.filter((share) => share.speeches > 0);
    const silent = shares.filter((share) => !share.speeches);
    return html`<section class="card"><h2>${t("debrief.speaking")}</h2>
      ${spoke.length ? this.#table(spoke, seconds) : html`<p class="soft">${t("debrief.noSpeeches")}</p>`}
      ${spoke.length && silent.length ? html`<p class="silent">${t("debrief.silent", { names: silent.map(({ name }) => name).join(", ") })}</p>` : nothing}
      ${spoke.length ? html`<p class="small soft">${text}</p>` : nothing}
    </section>`;
  }

  #table(shares, seconds) {
    return html`<div class="wide"><table>
      <thead><tr><th scope="col">${t("debrief.member")}</th><th scope="col" class="count">${t("debrief.speeches")}</th><th scope="col" class="count">${t("debrief.time")}</th><th scope="col" class="count">${t("debrief.share")}</th><th aria-hidden="true"></th></tr></thead>
      <tbody>${shares.map(({ name, speeches, seconds: own, percent }) => html`<tr><th scope="row">${name}</th><td class="count">${speeches}</td><td class="count">${spell(own)}</td><td class="count">${t("debrief.percent", { n: percent })}</td>
        <td class="share" aria-hidden="true"><svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none">${svg`<rect width=${percent} height="1"/>`}</svg></td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t("debrief.whole")}</th><td></td><td class="count">${spell(seconds)}</td><td></td><td></td></tr></tfoot>
    </table></div>`;
  }
}

customElements.define("hs-speaking", Speaking);
