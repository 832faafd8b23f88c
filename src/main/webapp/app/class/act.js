import { css, html, nothing } from "lit";
import { known, t } from "../messages.js";
import { basics, buttons } from "../styles.js";
import { bodyOf, fieldsOf, optionsOf } from "./forms.js";
import { nameOf } from "./grouping.js";
import { act, warn } from "./live.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";
import { forgetTyped, typedFor } from "./unsent.js";
import "./act-form.js";
import "./close-vote.js";
import "./sheet.js";

/**
 * A button that does one act that the server lists; where something is to be chosen or typed, it asks for it in a sheet.
 */
export class ActButton extends LiveElement {
  static shadowRootOptions = { ...LiveElement.shadowRootOptions, delegatesFocus: true };
  static properties = { entry: { attribute: false }, main: { type: Boolean, reflect: true }, key: {}, asking: { state: true } };

  static styles = [basics, buttons, css`
    .button { inline-size: 100%; }
    :host([main]) .button.first { min-block-size: 3.75rem; font-size: 1.1875rem; }
    kbd { font: inherit; font-size: 0.8125em; border: 1px solid currentColor; border-radius: 0.25rem; padding: 0 0.375rem; opacity: 0.85; }
    .options { display: grid; gap: 0.5rem; }
    .options .button { justify-content: flex-start; text-align: start; }
  `];

  select({ sections, busy }) {
    return { sections, busy: busy > 0 };
  }

  render() {
    const { entry, main } = this;
    const label = this.#label(entry);
    return html`<button class="button first ${main ? "main" : ""}" type="button" aria-haspopup=${this.#direct ? nothing : "dialog"} aria-keyshortcuts=${this.key ?? nothing}
        @click=${this.press}><span>${label}</span>${this.key ? html`<kbd aria-hidden="true">${this.key}</kbd>` : nothing}</button>
      ${this.asking ? html`<hs-sheet heading=${t(`class.act.${entry.act}`)} @sheet-closed=${this.#close}>${this.#asked(entry)}</hs-sheet>` : nothing}`;
  }

  get #direct() {
    return fieldsOf(this.entry.act).length === 0 && optionsOf(this.entry).length < 2 && !this.#mustBeSure;
  }

  /** A vote is not closed over the heads of those that have not voted. */
  get #mustBeSure() {
    return this.entry.act === "close-vote" && (this.view.sections.vote?.waiting ?? 0) > 0;
  }

  #label(entry) {
    const [only, ...others] = optionsOf(entry);
    const of = `class.act.${entry.act}.of`;
    const title = only && !others.length ? this.#titleOf(only) : "";
    return title && known(of) ? t(of, { title }) : t(`class.act.${entry.act}`);
  }

  /** An option in words: the server's, else those of what it fixes. */
  #titleOf({ title, purpose, motion, seat, subject, closed, kind, body, silence, moderated }) {
    if (title) return title;
    if (kind) return t(`class.kind.${kind}`);
    if (body) return t(`body.${body}`);
    if (moderated !== undefined) return t(moderated ? "class.caucus.moderated" : "class.caucus.free");
    if (silence) return this.#textUnder(silence);
    if (purpose) return t(`class.purpose.${purpose}`);
    if (motion) return t(`class.motion.${motion}`);
    if (subject) return t(`ruling.${subject}`);
    if (closed !== undefined) return t(`class.list.${closed ? "close" : "open"}`);
    return seat ? nameOfSeat(this.view.sections, seat) : "";
  }

  #textUnder(id) {
    return this.view.sections.silence?.open.find(({ silence }) => silence === id)?.text ?? "";
  }

  #asked(entry) {
    const options = optionsOf(entry);
    if (entry.act === "close-vote") {
      return html`<hs-close-vote @sure=${() => this.#send(bodyOf(entry, options[0]))} @wait=${() => this.renderRoot.querySelector("hs-sheet").close()}></hs-close-vote>`;
    }
    if (fieldsOf(entry.act).length) {
      return html`<hs-act-form .entry=${entry} .options=${options.map((option) => ({ option, title: this.#titleOf(option) }))} @act-filled=${this.#filled}></hs-act-form>`;
    }
    return html`<div class="options">${options.map((option) => html`<button class="button" type="button" @click=${() => this.#send(bodyOf(entry, option))}>${this.#titleOf(option)}</button>`)}</div>`;
  }

  /** Does the act, or asks for what it needs. */
  press() {
    if (this.view.busy) return;
    if (this.#direct) this.#send(bodyOf(this.entry, optionsOf(this.entry)[0]));
    else this.asking = true;
  }

  #filled(event) {
    this.#send(event.detail);
  }

  async #send(body) {
    if (!(await act(body))) return;
    forgetTyped(nameOf(this.entry));
    if (this.asking) this.renderRoot.querySelector("hs-sheet")?.close();
  }

  #close() {
    this.asking = false;
  }

  /** The act has gone from those on offer while its form was open: what was typed is kept, and that is said. */
  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.asking && Object.keys(typedFor(nameOf(this.entry))).length) warn(t("class.act.gone"));
    this.asking = false;
  }
}

customElements.define("hs-act", ActButton);
