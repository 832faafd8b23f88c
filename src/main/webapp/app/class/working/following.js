import { t } from "../../messages.js";
import { live, warn } from "../live.js";
import { push, wake } from "./saving.js";
import { paperOf, paragraphOf, writing, written } from "./writing.js";
import { isUnsaved } from "./writing-state.js";

/** Looks on from now, while one writes, at what others do to the paragraph, and at the line. */
export function followOthers() {
  let status;
  live.subscribe((state) => {
    if (state.status !== status && state.status === "live") wake();
    status = state.status;
    follow();
  });
}

/** What others save while one is in a paragraph: where nothing was typed, their words are taken up, and that is said; else they are told of. */
function follow() {
  const slot = writing.state.open;
  const entry = slot && written(slot);
  if (!entry || !live.state.sections.working) return;
  const now = paragraphOf(entry);
  if (!now) lost(slot, entry);
  else if (!entry.reading && paperOf(entry).pen === "NONE") frozen(slot, entry);
  else if (now.revision !== entry.revision && entry.sent === undefined) overtaken(slot, entry, now);
}

function overtaken(slot, entry, now) {
  const by = now.by ?? "";
  if (entry.other !== by && by !== live.state.sections.me?.seat) writing.dispatch({ type: "others/wrote", slot, by });
  if (!isUnsaved(entry) && !entry.apart) writing.dispatch({ type: "words/joined", slot, revision: now.revision, base: now.words, words: now.words, note: "FOLLOWED" });
}

function lost(slot, entry) {
  writing.dispatch({ type: "paragraph/left", slot });
  warn(t(isUnsaved(entry) ? "working.lost.kept" : "working.lost"));
  push(slot);
}

/** The text is under silence, in blue or locked now: what was typed comes too late for the text. */
function frozen(slot, entry) {
  writing.dispatch({ type: "paragraph/left", slot });
  warn(t(isUnsaved(entry) ? "working.frozen.kept" : "working.frozen"));
  if (!entry.suggesting) push(slot);
}
