import { css, html, nothing } from "lit";
import { StoreElement } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./messages.js";
import { changeSettings } from "./settings.js";
import { basics, buttons } from "./styles.js";
import "./simulator/chooser.js";

const IN_CLASS = new Set(["join", "delegate", "teacher", "working-paper"]);
const THEMES = ["auto", "light", "dark"];

/** The head of every screen: the name, the scenarios, the API page, and how the page shall look. */
export class TopBar extends StoreElement {
  static styles = [basics, buttons, css`
    :host { background: var(--paper); border-block-end: 1px solid var(--line); container-type: inline-size; }
    header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; padding: 0.375rem clamp(0.75rem, 2.2vw, 2.25rem); max-inline-size: 110rem; margin-inline: auto; }
    .name { display: inline-flex; align-items: center; gap: 0.5rem; font-weight: 700; font-size: 1.125rem; text-decoration: none; color: var(--ink); min-block-size: var(--tap); }
    .name img { inline-size: 1.75rem; block-size: 1.75rem; }
    .gap { flex: 1; }
    hs-chooser { flex: 1 1 8rem; min-inline-size: 0; display: flex; }
    .tools { display: flex; align-items: center; gap: 0.125rem; }
    .keys { inline-size: min(24rem, 92vw); border: 1px solid var(--edge); border-radius: var(--radius); background: var(--paper); color: var(--ink); padding: 1rem 1.25rem; box-shadow: var(--shade); }
    .keys dl { display: grid; grid-template-columns: auto 1fr; gap: 0.375rem 1rem; margin-block: 0.75rem; }
    kbd { font: inherit; font-weight: 650; border: 1px solid var(--edge); border-radius: 0.25rem; padding: 0 0.375rem; }
    label { display: flex; gap: 0.5rem; align-items: center; min-block-size: var(--tap); }
    @container (max-width: 40rem) { .word, .board { display: none; } .way { padding-inline: 0.5rem; } hs-chooser { flex-basis: 5rem; } }
    @container (max-width: 30rem) { #projector[aria-pressed="false"] { display: none; } }
    @media print { :host { display: none; } }
  `];

  select(state) {
    return { settings: state.settings, screen: state.screen };
  }

  render() {
    const { settings, screen } = this.view;
    const inClass = IN_CLASS.has(screen);
    return html`<header>
      <a class="name" href="#/"><img src="icon.svg" alt="" width="28" height="28"><span class="word">${t("name")}</span><span class="unseen">${t("home")}</span></a>
      ${inClass ? html`<span class="gap"></span>` : html`<hs-chooser ?small=${settings.projector}></hs-chooser>`}
      <div class="tools">
        ${settings.projector || inClass ? nothing : html`<span class="word">${this.#way("draft", t("draft.short"), screen)}</span>${this.#way("record", t("record.short"), screen)}${this.#way("api", t("api.short"), screen)}`}
        <button class="button plain icon board" type="button" popovertarget="keys" aria-label=${t("keys.title")} title=${t("keys.title")}>${icon("keys", "1.25em")}</button>
        ${this.#theme(settings)}
        <button class="button plain icon" type="button" id="projector" aria-pressed=${String(settings.projector)} aria-label=${t("projector")} title=${t("projector")}
          @click=${() => changeSettings({ projector: !settings.projector })}>${icon("projector", "1.25em")}</button>
      </div>
    </header>
    ${this.#keys(settings)}`;
  }

  /** A way to another screen, and back from it. */
  #way(to, label, screen) {
    const there = screen === to;
    return html`<a class="button plain way" href=${there && to === "api" ? "#/" : `#/${to}`} aria-current=${there ? "page" : nothing}>${label}</a>`;
  }

  #theme({ theme }) {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    const label = t("theme", { now: t(`theme.${theme}`), next: t(`theme.${next}`) });
    return html`<button class="button plain icon" type="button" id="theme" aria-label=${label} title=${label}
      @click=${() => changeSettings({ theme: next })}>${icon(theme, "1.25em")}</button>`;
  }

  #keys({ keys }) {
    const rows = ["F", "A", "B", "N", "X", "arrows", "home", "enter", "V"];
    return html`<div class="keys" id="keys" popover>
      <h2>${t("keys.title")}</h2>
      <dl>${rows.map((row) => html`<dt><kbd>${t(`keys.${row}.key`)}</kbd></dt><dd>${t(`keys.${row}`)}</dd>`)}</dl>
      <label><input type="checkbox" .checked=${keys} @change=${(event) => changeSettings({ keys: event.target.checked })}> ${t("keys.on")}</label>
    </div>`;
  }
}

customElements.define("hs-top-bar", TopBar);
