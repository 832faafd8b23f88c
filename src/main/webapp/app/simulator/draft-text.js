import { css, html, LitElement, nothing } from "lit";
import { downloads, downloadStyle } from "../downloads.js";
import { t } from "../messages.js";
import { basics } from "../styles.js";

const opening = /^([^\s,]+)(.*)$/s;

/** The gist of a draft resolution, set as the Council sets its documents: italic opening words, numbered operative paragraphs. */
export class DraftText extends LitElement {
  static properties = { draft: { attribute: false }, sponsors: { attribute: false }, address: {} };

  static styles = [basics, downloadStyle, css`
    article { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.6; max-inline-size: 46rem; }
    .symbol { text-align: end; font-weight: 600; }
    .body { margin-block: 0.25rem 0.75rem; font-style: italic; }
    p + p { margin-block-start: 0.625rem; }
    .preamble p, ol { padding-inline-start: 2rem; }
    ol { list-style: decimal; margin-block-start: 0.75rem; }
    li { padding-inline-start: 0.5rem; margin-block-start: 0.5rem; }
    .downloads { margin-block-start: 0.875rem; }
    .ours { font-family: var(--sans); font-size: 0.875rem; color: var(--soft); margin-block-start: 0.875rem; }
  `];

  render() {
    const { draft, sponsors } = this;
    return html`<article>
      ${draft.symbol ? html`<p class="symbol">${draft.symbol}</p>` : nothing}
      <p class="body">${t("draft.body")}</p>
      <div class="preamble">${draft.preambular.map((text) => html`<p>${this.#opened(text)}</p>`)}</div>
      <ol>${draft.operative.map((text) => html`<li>${this.#opened(text)}</li>`)}</ol>
      <p class="ours">${sponsors.length ? t("draft.sponsors", { names: sponsors.join(", ") }) : nothing} ${t("draft.ours")}</p>
      ${this.address ? downloads(this.address, t("document.draft")) : nothing}
    </article>`;
  }

  #opened(text) {
    const [, first, rest] = opening.exec(text) ?? ["", "", text];
    return html`<i>${first}</i>${rest}`;
  }
}

customElements.define("hs-draft-text", DraftText);
