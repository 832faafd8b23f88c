import { followOthers } from "./following.js";
import { keepWords, wordsKept } from "./kept.js";
import { push } from "./saving.js";
import { tellTyping } from "./typing.js";
import { paperOf, paragraphOf, writing, written } from "./writing.js";
import { slotOf } from "./writing-state.js";

const PAUSE = 1_000;
const LONGEST = 10_000;

let entered = "";
let timer = 0;
let since = 0;
let where;
followOthers();
writing.subscribe((state) => {
  keepWords(entered, state.written);
  tellWhere(state);
});

/** The others are told where one is, and what stands there, whoever has changed it. */
function tellWhere({ open: slot, written: all }) {
  const { paper, key, words } = (slot && all[slot]) || {};
  if (paper === where?.paper && key === where?.key && words === where?.words) return;
  if (slot) tellTyping({ paper, key, words });
  else tellTyping({ paper: where.paper });
  where = slot && { paper, key, words };
}

/** Comes to the drafts of a class: what was typed when this tab was last closed is sent again. @param {string} classId @param {string} hat */
export function takePen(classId, hat) {
  const name = `${classId}/${hat}`;
  if (name === entered) return;
  entered = name;
  writing.dispatch({ type: "class/entered", written: wordsKept(name) });
  const unsent = Object.entries(writing.state.written).filter(([, { suggesting }]) => !suggesting);
  unsent.forEach(([slot]) => save(slot));
}

/** Opens a paragraph. @param {number} paper @param {object} paragraph @param {"DIRECT" | "SUGGEST" | "NONE"} hold what comes of the words */
export function open(paper, paragraph, hold) {
  close();
  const slot = slotOf(paper, paragraph.key);
  writing.dispatch({ type: "paragraph/opened", slot, paper, paragraph, hold });
}

/** What is typed now in the open paragraph. @param {string} words */
export function write(words) {
  const slot = writing.state.open;
  writing.dispatch({ type: "words/typed", slot, words });
  const { suggesting, apart } = written(slot);
  if (suggesting || apart) return;
  clearTimeout(timer);
  since ||= performance.now();
  timer = setTimeout(() => save(slot), Math.max(0, Math.min(PAUSE, since + LONGEST - performance.now())));
}

/** Goes out of the open paragraph. What was typed is saved; a suggestion waits until it is made. */
export function close() {
  const slot = writing.state.open;
  if (!slot) return;
  const { suggesting } = written(slot);
  writing.dispatch({ type: "paragraph/left", slot });
  if (!suggesting) save(slot);
}

/** Makes what was typed a suggestion, or saves it, and goes out. */
export function done() {
  const slot = writing.state.open;
  close();
  save(slot);
}

/** Forgets what was typed in the open paragraph. */
export function drop() {
  writing.dispatch({ type: "words/dropped", slot: writing.state.open });
}

/** Goes on from what the paragraph says now. */
export function takeTheirs() {
  const { paper, key } = written(writing.state.open);
  drop();
  open(paper, paragraphOf({ paper, key }), paperOf({ paper }).pen);
}

function save(slot) {
  clearTimeout(timer);
  since = 0;
  push(slot);
}
