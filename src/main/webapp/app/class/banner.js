import { css, html, nothing } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { basics, cards } from "../styles.js";
import { LiveElement } from "./live-element.js";

const SHOWN = ["connecting", "offline"];

/** How the page stands to its class: not yet there, without network, paused. */
export class Banner extends LiveElement {
  static styles = [basics, cards, css`
    .note { display: flex; gap: 0.5rem; align-items: center; border-radius: 0; font-weight: 600; }
  `];

  select({ status, sections: { lesson } }) {
    return { status, paused: lesson?.paused };
  }

  render() {
    const { status, paused } = this.view;
    const words = SHOWN.includes(status) ? t(`class.status.${status}`) : paused ? t("class.paused") : "";
    return html`<div role="status">${words ? html`<p class="note">${icon(paused && status === "live" ? "clock" : "warning")} ${words}</p>` : nothing}</div>`;
  }
}

customElements.define("hs-banner", Banner);
