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
    const scenario = `past-${vote.id}`;
    return html`<div class="row">${vote.votes && !query.get("record") ? html`<a class="button" href=${`#/scenario/${scenario}`}>${icon("gavel")} ${t("record.acts.simulator")}</a>
      <a class="button" href=${`#/open/${scenario}`}>${icon("projector")} ${t("record.acts.class")}</a>` : nothing}<a class="button main" href=${linkTo(["replay", vote.id], query)}>${icon("changed")} ${t("record.acts.replay")}</a></div>`;
  }
}

customElements.define("hs-vote-acts", VoteActs);
