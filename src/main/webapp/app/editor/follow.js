import { unexpecting } from "./document.js";
import { insist } from "../patience.js";
import { fetchCouncil } from "./intents.js";
import { keep } from "./kept.js";
import { requests } from "./requests.js";
import { copy } from "./stores.js";

const PAUSE = 500;
let seen;
let timer;
let under = new AbortController();

/** What is wrong with the whole is wrong with every what-if too; it is told once. */
function told({ faults, ...answer }) {
  const ofAll = new Set(faults.filter(({ pointer }) => !pointer.startsWith("/whatIfs/")).map(({ detail }) => detail));
  return { ...answer, faults: faults.filter(({ pointer, detail }) => !pointer.startsWith("/whatIfs/") || !ofAll.has(detail)) };
}

async function check(document) {
  under.abort();
  under = new AbortController();
  const { signal } = under;
  copy.dispatch({ type: "check/asked" });
  try {
    const wait = (problem) => signal.aborted || copy.dispatch({ type: "check/failed", problem });
    const answer = await insist(() => requests.check(unexpecting(document), signal), wait, signal);
    copy.dispatch({ type: "check/came", answer: { document, ...told(answer) } });
  } catch (problem) {
    if (!signal.aborted) copy.dispatch({ type: "check/failed", problem });
  }
}

function changed({ document }) {
  fetchCouncil(document);
  check(document);
}

/** Keeps the copy with each change, and checks it a moment later. @returns {() => void} ends it */
export function followCopy() {
  const look = (state) => {
    if (state.document === seen || state.status !== "ready") return;
    const first = seen === undefined;
    seen = state.document;
    if (seen !== state.original) keep(state.key, seen);
    clearTimeout(timer);
    timer = setTimeout(() => changed(copy.state), first ? 0 : PAUSE);
  };
  const end = copy.subscribe(look);
  look(copy.state);
  return () => {
    end();
    clearTimeout(timer);
    seen = undefined;
  };
}

/** Checks the copy again, where the network did not let it. */
export const checkAgain = () => check(copy.state.document);
