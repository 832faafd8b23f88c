import { unexpecting } from "./document.js";
import { fetchCouncil } from "./intents.js";
import { keep } from "./kept.js";
import { requests } from "./requests.js";
import { copy } from "./stores.js";

const PAUSE = 500;
let seen;
let timer;
let under = new AbortController();

async function check(document) {
  under.abort();
  under = new AbortController();
  const { signal } = under;
  copy.dispatch({ type: "check/asked" });
  try {
    copy.dispatch({ type: "check/came", answer: { document, ...(await requests.check(unexpecting(document), signal)) } });
  } catch (problem) {
    if (!signal.aborted) copy.dispatch({ type: "check/failed", problem });
  }
}

function changed({ document, key, original }) {
  if (document !== original) keep(key, document);
  fetchCouncil(document);
  check(document);
}

/** Keeps and checks the copy a moment after each change. @returns {() => void} ends it */
export function followCopy() {
  const look = (state) => {
    if (state.document === seen || state.status !== "ready") return;
    const first = seen === undefined;
    seen = state.document;
    clearTimeout(timer);
    timer = setTimeout(() => changed(copy.state), first ? 0 : PAUSE);
  };
  const end = copy.subscribe(look);
  look(copy.state);
  return () => {
    end();
    clearTimeout(timer);
    if (seen && seen !== copy.state.original) keep(copy.state.key, seen);
    seen = undefined;
  };
}

/** Checks the copy again, where the network did not let it. */
export const checkAgain = () => check(copy.state.document);
