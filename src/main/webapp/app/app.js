import { html } from "lit";
import { StoreElement } from "./element.js";
import { loadMessages, t } from "./messages.js";
import { startRouter } from "./router.js";
import { followSettings } from "./settings.js";
import { basics } from "./styles.js";
import { store } from "./stores.js";
import { correctPlace } from "./simulator/intents.js";
import { readPlace } from "./simulator/link.js";
import { followPlace } from "./simulator/loader.js";
import "./simulator/simulator.js";
import "./top-bar.js";

/** The whole page: the top bar and the screen that the link names. */
class App extends StoreElement {
  static styles = [basics];

  select(state) {
    return { screen: state.screen };
  }

  render() {
    const { screen } = this.view;
    if (screen === "api") import("./api/api-page.js");
    return html`<hs-top-bar></hs-top-bar>${screen === "api" ? html`<hs-api-page></hs-api-page>` : html`<hs-simulator></hs-simulator>`}`;
  }
}

function arrive(address) {
  const screen = address.path[0] === "api" ? "api" : "simulator";
  store.dispatch({ type: "place/reached", screen, place: screen === "api" ? undefined : readPlace(address) });
}

function followNetwork() {
  const tell = () => store.dispatch({ type: "network/changed", online: navigator.onLine });
  addEventListener("online", tell);
  addEventListener("offline", tell);
  tell();
}

async function start() {
  followSettings();
  followNetwork();
  await loadMessages("en");
  document.title = t("page.title");
  store.dispatch({ type: "first/named", scenario: document.querySelector("hs-app").getAttribute("first") });
  startRouter(arrive);
  followPlace(store, correctPlace);
  customElements.define("hs-app", App);
}

start().catch((problem) => {
  document.getElementById("unreached").hidden = false;
  throw problem;
});
