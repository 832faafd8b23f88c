import { html, nothing } from "lit";
import { StoreElement } from "./element.js";
import { loadMessages, t } from "./messages.js";
import { startRouter } from "./router.js";
import { drawScreen, loadScreen, screenOf } from "./screens.js";
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
    return { screen: state.screen, path: state.path, query: state.query };
  }

  render() {
    const { screen, path, query } = this.view;
    if (!screen) return nothing;
    if (screen === "simulator") return html`<hs-top-bar></hs-top-bar><hs-simulator></hs-simulator>`;
    return html`${screen === "projector" ? nothing : html`<hs-top-bar></hs-top-bar>`}${drawScreen(screen, path, query)}`;
  }
}

let arrivals = 0;

/** Who goes on before a screen has been fetched does not see it. */
async function arrive(address) {
  const mine = (arrivals += 1);
  const { screen, path } = screenOf(address.path);
  if (screen !== "simulator") await loadScreen(screen);
  if (mine !== arrivals) return;
  store.dispatch({ type: "place/reached", screen, path, query: address.query, place: screen === "simulator" ? readPlace(address) : undefined });
}

function followNetwork() {
  const tell = () => store.dispatch({ type: "network/changed", online: navigator.onLine });
  addEventListener("online", tell);
  addEventListener("offline", tell);
  tell();
}

/** Before there is a text to read, the page has one sentence of its own. */
const unreached = (is) => { document.getElementById("unreached").hidden = !is; };

async function start() {
  followSettings();
  followNetwork();
  await loadMessages("en", () => unreached(true));
  unreached(false);
  document.title = t("page.title");
  store.dispatch({ type: "first/named", scenario: document.querySelector("hs-app").getAttribute("first") });
  startRouter(arrive);
  followPlace(store, correctPlace);
  customElements.define("hs-app", App);
}

start().catch((problem) => {
  unreached(true);
  throw problem;
});
