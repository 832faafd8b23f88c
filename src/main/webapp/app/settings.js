import { store } from "./stores.js";

const KEPT = "horseshoe-settings";
const root = document.documentElement;

/** What the reader chose last time on this machine; a browser that keeps nothing is no trouble. */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}

function keep(settings) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(settings));
  } catch {
    return;
  }
}

/** A projector stands in a dark room, so it is dark unless the reader says otherwise; the screen on the wall is one by itself. */
function show({ settings: { theme, projector: chosen }, screen }) {
  const projector = chosen || screen === "projector";
  root.toggleAttribute("data-projector", projector);
  const shown = theme === "auto" && projector ? "dark" : theme;
  if (shown === "auto") delete root.dataset.theme;
  else root.dataset.theme = shown;
}

/** Takes up the kept settings and follows their changes. */
export function followSettings() {
  store.dispatch({ type: "settings/changed", settings: kept() });
  let last = store.state;
  show(last);
  store.subscribe((state) => {
    const { settings, screen } = last;
    last = state;
    if (settings === state.settings && screen === state.screen) return;
    show(state);
    if (settings !== state.settings) keep(state.settings);
  });
}

/** @param {{theme?: "auto" | "light" | "dark", projector?: boolean, keys?: boolean}} settings */
export const changeSettings = (settings) => store.dispatch({ type: "settings/changed", settings });
