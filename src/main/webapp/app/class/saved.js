import { css, html, nothing } from "lit";
import { t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { LiveElement } from "./live-element.js";
import { doorOf } from "./wire.js";

/** The scenarios that are saved in the class: to write one, and to take one away as a file. */
export class Saved extends LiveElement {
  static styles = [basics, buttons, css`
    :host { display: grid; gap: 0.5rem; justify-items: start; }
    ul { inline-size: 100%; }
    li { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; justify-content: space-between; border-block-end: 1px solid var(--line); padding-block: 0.25rem; }
  `];

  select({ classId, sections: { plan, lesson } }) {
    return { classId, saved: plan?.scenarios ?? [], scenario: lesson?.scenario };
  }

  render() {
    const { classId, saved, scenario } = this.view;
    const file = (name) => `${doorOf(classId, "teacher")}/scenarios/${encodeURIComponent(name)}`;
    return html`<h3>${t("class.saved.title")}</h3><p class="soft small">${t("class.saved.about")}</p>
      ${saved.length ? html`<ul>${saved.map((name) => html`<li>${name}<a class="button" href=${file(name)} download>${t("class.saved.take")}<span class="unseen"> ${name}</span></a></li>`)}</ul>` : nothing}
      ${scenario ? html`<a class="button" target="_blank" href=${`#/edit/${encodeURIComponent(scenario)}?class=${encodeURIComponent(classId)}`}>${t("class.saved.write")}</a>` : nothing}`;
  }
}

customElements.define("hs-saved", Saved);
