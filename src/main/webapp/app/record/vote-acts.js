import { css, html, LitElement } from "lit";
import { icon } from "../icons.js";
import { t } from "../messages.js";
import { linkTo } from "./filter.js";
import { look } from "./look.js";

/** What can be done with a past vote. */
export class VoteActs extends LitElement {
  static properties = { vote: { attribute: false }, query: { attribute: false } };

  static styles = [look, css`@media print { :host { display: none; } }`];

  render() {
    const { vote, query } = this;
    return html`<div class="row"><a class="button main" href=${linkTo(["replay", vote.id], query)}>${icon("changed")} ${t("record.acts.replay")}</a></div>`;
  }
}

customElements.define("hs-vote-acts", VoteActs);
