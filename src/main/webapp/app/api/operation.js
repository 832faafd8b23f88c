import { css, html, LitElement, nothing } from "lit";
import { t } from "../messages.js";
import { basics, cards } from "../styles.js";

/** One operation of the API: what it is for, what it takes, what it answers, with examples. */
export class Operation extends LitElement {
  static properties = { operation: { attribute: false } };

  static styles = [basics, cards, css`
    .line { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
    .method { font-weight: 700; color: var(--on-blue); background: var(--blue); border-radius: 0.375rem; padding: 0.0625rem 0.5rem; font-size: 0.875rem; }
    h4 { margin: 0.75rem 0 0.25rem; font-size: 0.9375rem; }
    table { border-collapse: collapse; inline-size: 100%; font-size: 0.875rem; }
    th, td { text-align: start; vertical-align: top; padding: 0.3125rem 0.5rem; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
    thead th { overflow-wrap: normal; font-weight: 500; color: var(--soft); }
    pre { margin: 0.25rem 0 0; padding: 0.75rem; background: var(--ground); border: 1px solid var(--line); border-radius: 0.5rem; overflow: auto; max-block-size: 22rem; font-size: 0.8125rem; line-height: 1.45; }
    code, tbody th { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-weight: 500; }
    .wide { overflow-x: auto; }
    details { margin-block-start: 0.5rem; }
    summary { cursor: pointer; color: var(--blue); min-block-size: 1.75rem; }
    .answer { border-block-start: 1px solid var(--line); padding-block-start: 0.5rem; }
    @media (pointer: coarse) { summary { min-block-size: var(--tap); } }
  `];

  render() {
    const { method, path, summary, description, parameters, bodies, answers } = this.operation;
    return html`<article class="card">
      <h3>${summary}</h3>
      <p class="line"><span class="method">${method}</span><span>${path}</span></p>
      ${description ? html`<p>${description}</p>` : nothing}
      ${parameters.length ? html`<h4>${t("api.parameters")}</h4>${this.#parameters(parameters)}` : nothing}
      ${bodies.length ? html`<h4>${t("api.takes")}</h4>${bodies.map((body) => this.#body(body))}` : nothing}
      <h4>${t("api.answers")}</h4>
      ${answers.map(({ status, description: words, bodies: some }) => html`<div class="answer"><p><b>${status}</b> ${words}</p>${some.map((body) => this.#body(body))}</div>`)}
    </article>`;
  }

  #parameters(parameters) {
    const row = ({ name, place, type, description, examples }) =>
      [name, `${t(`api.place.${place}`)}, ${type}`, html`${description} ${examples.length ? html`<code>${examples.join(", ")}</code>` : nothing}`];
    return this.#table(["name", "type", "meaning"], parameters.map(row));
  }

  #body({ type, fields, examples }) {
    const row = ({ name, type: kind, required, description }) => [required ? `${name} *` : name, kind, description];
    return html`<p class="small soft">${type}</p>
      ${fields.length ? html`<details><summary>${t("api.fields", { n: fields.length })}</summary>${this.#table(["name", "type", "meaning"], fields.map(row))}</details>` : nothing}
      ${examples.map(({ name, text }) => html`<details><summary>${name ? t("api.exampleOf", { name }) : t("api.example")}</summary><pre tabindex="0">${text}</pre></details>`)}`;
  }

  #table(heads, rows) {
    return html`<div class="wide"><table><thead><tr>${heads.map((head) => html`<th scope="col">${t(`api.${head}`)}</th>`)}</tr></thead>
      <tbody>${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
  }
}

customElements.define("hs-operation", Operation);
