import { t } from "../../messages.js";
import { createPauses } from "../../patience.js";
import { expect, live, warn } from "../live.js";
import { wire } from "../wire.js";
import { same, weave } from "./same.js";
import { told } from "./told.js";
import { paperOf, paragraphOf, writing, written } from "./writing.js";
import { isUnsaved } from "./writing-state.js";

const due = new Set();
const working = new Map();

/** Saves what is written in a paragraph, now. @param {string} slot */
export function push(slot) {
  due.add(slot);
  work(slot);
}

/** The network is back: try at once. */
export function wake() {
  working.forEach((pauses) => pauses.wake());
}

const isToSend = (slot) => due.has(slot) && written(slot) && isUnsaved(written(slot)) && written(slot).words.trim() !== "";

/** One save of a paragraph is on its way at a time; one that does not get through is tried again until it does. */
async function work(slot) {
  if (working.has(slot)) return;
  const pauses = createPauses();
  working.set(slot, pauses);
  while (isToSend(slot)) await attempt(slot, pauses);
  due.delete(slot);
  working.delete(slot);
}

/** One try, and the pause after one that did not get through. */
async function attempt(slot, pauses) {
  const { paper, key, revision, words } = written(slot);
  const { classId, hat } = live.state;
  due.delete(slot);
  writing.dispatch({ type: "words/sent", slot });
  try {
    const { version } = await wire.act(classId, hat, { act: "write-paragraph", paper, key, revision, words: words.trim() });
    expect(version);
    await told(live, version);
    settle(slot, words);
    pauses.reset();
  } catch (problem) {
    if (problem.passes) await held(slot, problem, pauses);
    else refused(slot, problem);
  }
}

function held(slot, problem, pauses) {
  due.add(slot);
  writing.dispatch({ type: "words/held", slot });
  return pauses.next(problem.after);
}

function refused(slot, problem) {
  writing.dispatch({ type: "words/refused", slot });
  warn(t("working.refused", { reason: problem.message }));
  if (live.state.sections.working && !paragraphOf(written(slot))) writing.dispatch({ type: "words/dropped", slot });
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
