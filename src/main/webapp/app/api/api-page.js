import { css, html, nothing } from "lit";
import { api } from "../api.js";
import { StoreElement } from "../element.js";
import { asker } from "../loadable.js";
import { t } from "../messages.js";
import { store } from "../stores.js";
import { basics, buttons } from "../styles.js";
import { readDescription } from "./description.js";
import "./operation.js";

const ask = asker(store, "description");
const askOnce = () => ask("all", (signal) => api.description(signal).then(readDescription));
const again = () => {
  store.dispatch({ type: "description/forgotten" });
  askOnce();
};

/** The API in words: what can be asked of the server, with examples, from its own description. */
export class ApiPage extends StoreElement {
  static styles = [basics, buttons, css`
    main { max-inline-size: 62rem; margin-inline: auto; padding: 1.25rem clamp(0.75rem, 2.2vw, 2.25rem) 3rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
    h1 { font-family: var(--serif); font-size: 1.875rem; line-height: 1.2; margin: 0; }
    h2 { margin-block-start: 1.25rem; }
    section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.875rem; }
  `];

  connectedCallback() {
    super.connectedCallback();
    askOnce();
    document.title = t("page.titleOf", { title: t("api.title") });
  }

  select(state) {
    return { description: state.description };
  }

  render() {
    const { value, problem } = this.view.description;
    return html`<main id="main" aria-busy=${String(!value && !problem)}>
      <h1>${t("api.title")}</h1>
      <p>${value?.text} ${t("api.text")} <a href="openapi">/openapi</a></p>
      ${problem ? html`<div role="alert"><p>${problem.message}</p><button class="button main" type="button" @click=${again}>${t("again")}</button></div>` : nothing}
      ${!value && !problem ? html`<p role="status">${t("loading")}</p>` : nothing}
      ${value?.groups.map(({ name, text, operations }) => html`<section>
        <h2>${name}</h2>${text ? html`<p class="soft">${text}</p>` : nothing}
        ${operations.map((operation) => html`<hs-operation .operation=${operation}></hs-operation>`)}</section>`)}
    </main>`;
  }
}

customElements.define("hs-api-page", ApiPage);
