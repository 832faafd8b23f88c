import { t } from "../../messages.js";
import { expect, live, warn } from "../live.js";
import { wire } from "../wire.js";
import { same, weave } from "./same.js";
import { told } from "./told.js";
import { paperOf, paragraphOf, writing, written } from "./writing.js";
import { isUnsaved } from "./writing-state.js";

const FIRST = 400;
const SLOWEST = 8_000;

const due = new Set();
const working = new Set();
let wakers = [];

const passes = (problem) => problem.offline || problem.status === 429 || problem.status >= 500;
const pause = (milliseconds) => new Promise((go) => {
  wakers.push(go);
  setTimeout(go, milliseconds);
});

/** Saves what is written in a paragraph, now. @param {string} slot */
export function push(slot) {
  due.add(slot);
  work(slot);
}

/** The network is back: try at once. */
export function wake() {
  const woken = wakers;
  wakers = [];
  woken.forEach((go) => go());
}

const isToSend = (slot) => due.has(slot) && written(slot) && isUnsaved(written(slot)) && written(slot).words.trim() !== "";

/** One save of a paragraph is on its way at a time; one that does not get through is tried again until it does. */
async function work(slot) {
  if (working.has(slot)) return;
  working.add(slot);
  let wait = FIRST;
  while (isToSend(slot)) {
    const again = await attempt(slot, wait);
    if (again) await pause(again);
    wait = again ? Math.min(2 * wait, SLOWEST) : FIRST;
  }
  due.delete(slot);
  working.delete(slot);
}

/** @returns {Promise<number>} milliseconds to wait before the next try, 0 if none is needed */
async function attempt(slot, wait) {
  const { paper, key, revision, words } = written(slot);
  const { classId, hat } = live.state;
  due.delete(slot);
  writing.dispatch({ type: "words/sent", slot });
  try {
    const { version } = await wire.act(classId, hat, { act: "write-paragraph", paper, key, revision, words: words.trim() });
    expect(version);
    await told(live, version);
    settle(slot, words);
    return 0;
  } catch (problem) {
    return failed(slot, problem, wait);
  }
}

function failed(slot, problem, wait) {
  if (!passes(problem)) {
    writing.dispatch({ type: "words/refused", slot });
    warn(t("working.refused", { reason: problem.message }));
    if (live.state.sections.working && !paragraphOf(written(slot))) writing.dispatch({ type: "words/dropped", slot });
    return 0;
  }
  due.add(slot);
  writing.dispatch({ type: "words/held", slot });
  return 1000 * problem.after || wait;
}

/** The server has the words, and the stream has told of it: they stand in the paragraph, were put together with others, or are a suggestion. */
function settle(slot, sent) {
  const entry = written(slot);
  if (!entry) return;
  const now = paragraphOf(entry);
  if (entry.suggesting || !now) writing.dispatch({ type: "words/dropped", slot });
  else if (same(now.words, sent)) writing.dispatch({ type: "words/saved", slot, revision: now.revision, base: now.words });
  else if (isSuggested(entry, sent)) writing.dispatch({ type: "words/apart", slot });
  else join(slot, sent, now);
}

function isSuggested({ paper, key }, sent) {
  const { me } = live.state.sections;
  const { suggestions = [] } = paperOf({ paper }) ?? {};
  return suggestions.some((each) => each.key === key && each.seat === me?.seat && same(each.words ?? "", sent));
}

function join(slot, sent, now) {
  const { words } = written(slot);
  const joined = words === sent ? now.words : weave(sent, now.words, words);
  if (joined === undefined) writing.dispatch({ type: "words/unsettled", slot });
  else writing.dispatch({ type: "words/joined", slot, revision: now.revision, base: now.words, words: joined, note: "JOINED" });
}
