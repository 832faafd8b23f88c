import { t } from "../messages.js";
import { insist } from "../patience.js";
import { createStore } from "../store.js";
import { ANOTHER, believe, believedIn, doubt, onAnother } from "./belief.js";
import { initial, reduce } from "./live-state.js";
import { followReveal } from "./reveal.js";
import { createOutbox, keptVotes } from "./outbox.js";
import { forgetTyped } from "./unsent.js";
import { followWaking, keepStream } from "./stream.js";
import { doorOf, wire } from "./wire.js";

const GONE = "/problems/class-gone";
const PATIENCE = 2_500;
const SELDOM = 60_000;

/** What this page knows of the class it is in; see {@link import("./live-state.js").Live}. */
export const live = createStore(reduce, initial);

let stream;
let unfollow = () => {};
let entered = false;
let coming = new AbortController();
let used;
let woken = -SELDOM;
followReveal(live);
const outbox = createOutbox(live, (version) => expect(version));
onAnother(comeAgain);

/** Another tab of this browser has come in as somebody else: this page is theirs from now on, and what was typed for another is forgotten. */
function comeAgain() {
  const { classId, hat, sending } = live.state;
  leave();
  forgetTyped();
  doubt(classId, hat);
  entered = true;
  live.dispatch({ type: "class/entered", classId, hat, sending });
  follow(classId, hat);
}

/**
 * An act was answered, but the stream has not told of it: then it may be broken without having said so, or there was nothing to tell.
 * @param {number} version
 */
export function expect(version) {
  const { classId } = live.state;
  setTimeout(() => {
    if (live.state.classId !== classId || live.state.version >= version || performance.now() - woken < SELDOM) return;
    woken = performance.now();
    stream?.wake();
  }, PATIENCE);
}

const status = (name) => live.dispatch({ type: "class/status", status: name });

function say(problem) {
  const message = problem.offline ? t("class.act.unsent") : problem.message;
  live.dispatch({ type: "trouble/came", trouble: { kind: problem.offline ? "unsent" : "refused", message, rule: problem.rule } });
}

/** Says something that the reader should know. @param {string} message */
export const warn = (message) => live.dispatch({ type: "trouble/came", trouble: { kind: "late", message } });

/**
 * Comes into a class, or stays in it: the key becomes a cookie and leaves the address, then the stream is opened.
 * @param {string} classId
 * @param {import("./wire.js").Hat} hat
 * @param {string} [key] from the link
 */
export async function enter(classId, hat, key) {
  if (live.state.classId === classId && live.state.hat === hat && entered && (!key || key === used)) return hide(classId, hat, key);
  leave();
  if (live.state.classId !== classId) forgetTyped();
  entered = true;
  used = key;
  const mine = (coming = new AbortController());
  live.dispatch({ type: "class/entered", classId, hat, sending: keptVotes(classId, hat) });
  if (key && !(await turnKey(classId, hat, key, mine.signal))) return;
  if (!mine.signal.aborted) follow(classId, hat);
}

/** A key that is a cookie by now leaves the address; until then the address keeps it, so that the page can be loaded again. */
function hide(classId, hat, key) {
  if (!key || !location.hash.includes(encodeURIComponent(key))) return;
  history.replaceState(null, "", `#/class/${encodeURIComponent(classId)}/${hat}`);
  dispatchEvent(new PopStateEvent("popstate"));
}

async function turnKey(classId, hat, key, signal) {
  try {
    await insist(() => wire.key(classId, hat, key), () => status("offline"), signal);
    hide(classId, hat, key);
    return true;
  } catch (problem) {
    if (signal.aborted) return false;
    hide(classId, hat, key);
    refuse(problem);
    say(problem);
    return false;
  }
}

function follow(classId, hat) {
  stream = keepStream(() => streamOf(classId, hat), {
    opened: () => live.dispatch({ type: "line/opened" }),
    view: (view) => {
      if (view.sections.me) believe(classId, hat, view.sections.me.person);
      live.dispatch({ type: "view/came", view, at: Date.now() });
      outbox.wake();
    },
    gone: () => over(classId, hat),
    broken: () => status("offline"),
    refused: refuse,
  });
  unfollow = followWaking(() => {
    stream?.wake();
    outbox.wake();
  });
}

/** Where the stream is, for the person whom this page is shown to. */
function streamOf(classId, hat) {
  const person = believedIn(classId, hat);
  return `${doorOf(classId, hat)}/stream${person === undefined ? "" : `?person=${person}`}`;
}

/** The service itself says that there is no way in: the class is gone, this browser is somebody else's by now, or it has no key to the class. */
function refuse({ type }) {
  const { classId, hat } = live.state;
  if (type === ANOTHER) comeAgain();
  else if (type === GONE) over(classId, hat);
  else ended("refused");
}

/** The class is over for this person; somebody else may be in it by now with the same browser. */
async function over(classId, hat) {
  const before = stream;
  await wire.view(classId, hat).catch(() => undefined);
  if (stream === before) ended("gone");
}

function ended(name) {
  leave();
  entered = true;
  status(name);
}

/** Goes out of the class: closes the stream; what was known stays to be seen. */
export function leave() {
  entered = false;
  coming.abort();
  stream?.close();
  stream = undefined;
  unfollow();
}

/**
 * Does something in the class; where it is refused, `trouble` says why in a sentence.
 * @param {{act: string}} body the act with its members
 * @returns {Promise<{version: number, code?: string} | undefined>} nothing where it was not done
 */
export async function act(body) {
  const { classId, hat } = live.state;
  live.dispatch({ type: "act/sent" });
  try {
    const answer = await wire.act(classId, hat, body);
    expect(answer.version);
    return answer;
  } catch (problem) {
    say(problem);
    return undefined;
  } finally {
    live.dispatch({ type: "act/settled" });
  }
}

/**
 * Votes, or changes a vote. Without a network the tap is kept, and sent when the network is back.
 * @param {number} question
 * @param {string} vote
 * @param {string} [seat] only for the teacher: the seat that is played
 */
export function castVote(question, vote, seat) {
  const { me, vote: open } = live.state.sections;
  outbox.put({ question, vote, seat: seat ?? me.seat, person: me.person, since: open.since });
}

/** Deletes the class at once, for everybody. */
export async function endClass() {
  try {
    await wire.end(live.state.classId);
    ended("gone");
  } catch (problem) {
    say(problem);
  }
}

/** The reader has read what went wrong. */
export const dismiss = () => live.dispatch({ type: "trouble/dismissed" });

/** @returns {number} the server's clock now, in milliseconds since 1970 */
export const serverNow = () => Date.now() + live.state.offset;
