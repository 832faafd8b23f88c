import { css, html, LitElement, nothing } from "lit";
import { icon } from "../../icons.js";
import { t } from "../../messages.js";
import { linkTo, recordOf } from "../filter.js";
import { look } from "../look.js";
import { range } from "./finding.js";

const FEW = 12;

/** Who gains and who loses, the most affected first. */
export class Effects extends LitElement {
  static properties = { effects: { attribute: false }, query: { attribute: false }, csv: {}, whole: { state: true } };

  static styles = [look, css`
    section { display: grid; gap: 0.625rem; }
    td.count, th.count { padding-inline-end: 1rem; font-variant-numeric: tabular-nums; }
  `];

  render() {
    const { effects, csv, whole } = this;
    if (!effects.length) return html`<section class="card"><h2>${t("replay.effects")}</h2><p class="soft">${t("replay.effects.none")}</p></section>`;
    const heads = ["gains", "losses", "vetoes"];
    return html`<section class="card"><h2>${t("replay.effects")}</h2><p class="small soft">${t("replay.effects.text")}</p>
      <div class="wide" tabindex="0" role="region" aria-label=${t("replay.effects")}><table><thead><tr><th scope="col">${t("replay.member")}</th>${heads.map((head) => html`<th scope="col" class="count">${t(`replay.effects.${head}`)}</th>`)}</tr></thead>
        <tbody>${(whole ? effects : effects.slice(0, FEW)).map((effect) => this.#row(effect))}</tbody></table></div>
      <div class="row no-print">${effects.length > FEW ? html`<button class="button" type="button" @click=${() => { this.whole = !whole; }} aria-expanded=${String(Boolean(whole))}>${t(whole ? "replay.fewer" : "replay.allMembers", { n: effects.length })}</button>` : nothing}
        <a class="button" href=${csv} download>${icon("download")} ${t("record.numbers.csv")}</a></div></section>`;
  }

  #row({ seat, name, gains, mayGain, losses, mayLose, vetoesLost, vetoesMayBeLost }) {
    const cell = (sure, may) => html`<td class="count">${range(sure, sure + may)}</td>`;
    return html`<tr><th scope="row"><a class="tap" href=${linkTo(["members", seat], recordOf(this.query))}>${name}</a></th>${cell(gains, mayGain)}${cell(losses, mayLose)}${cell(vetoesLost, vetoesMayBeLost)}</tr>`;
  }
}

customElements.define("hs-effects", Effects);
