import { away, refused } from "../api.js";
import { isOurs, problemOf, watched } from "../exchange.js";
import { createPauses } from "../patience.js";
import { readEvents } from "./events.js";

/** Until the line is there; and without a sign of life, which comes every fifteen seconds. */
const OPENS = 10_000;
const SILENCE = 40_000;

/** Opens a line. @returns {Promise<Response>} fails with a {@link import("../api.js").Problem} where the service does not give one */
async function dial(path, last, signal) {
  const answer = await fetch(path, { cache: "no-store", redirect: "error", signal, headers: { Accept: "text/event-stream", ...(last ? { "Last-Event-ID": last } : {}) } });
  if (!answer.ok) throw refused(answer, await problemOf(answer));
  if (!isOurs(answer) || !answer.headers.get("Content-Type")?.startsWith("text/event-stream")) throw away();
  return answer;
}

/**
 * Keeps a stream of events open: where it breaks, falls silent or cannot be had, a new one is opened after a pause that grows with each failure.
 * @param {() => string} path asked for each time the stream is opened
 * @param {{opened: () => void, view: (data: object) => void, gone: () => void, broken: () => void, refused: (problem: import("../api.js").Problem) => void}} tell
 *   refused: the service would not open it, and will not; there is no other try
 * @returns {{wake: () => void, close: () => void}} wake: open it anew, now
 */
export function keepStream(path, tell) {
  const pauses = createPauses();
  let line = new AbortController();
  let last;

  const heard = ({ name, data, id }) => {
    last = id ?? last;
    if (name === "view") tell.view(JSON.parse(data));
    if (name === "gone") tell.gone();
    pauses.reset();
  };

  const listen = async (mine) => {
    const watch = watched(mine.signal, OPENS);
    try {
      const answer = await dial(path(), last, watch.signal);
      if (mine.signal.aborted) return;
      tell.opened();
      watch.alive(SILENCE);
      await readEvents(answer.body, { alive: () => watch.alive(SILENCE), event: (message) => mine.signal.aborted || heard(message) });
    } finally {
      watch.done();
    }
  };

  const keep = async (mine) => {
    while (!mine.signal.aborted) {
      const problem = await listen(mine).then(() => undefined, (reason) => reason);
      if (mine.signal.aborted) return;
      if (problem?.passes === false) return void tell.refused(problem);
      tell.broken();
      await pauses.next(problem?.after, mine.signal);
    }
  };

  const close = () => line.abort();

  const open = () => {
    close();
    last = undefined;
    line = new AbortController();
    keep(line);
  };

  open();
  return { wake: open, close };
}

const ASLEEP = 10_000;

/**
 * Says when a page that may have lost its stream unnoticed is looked at again: the network is back, or the page was hidden for long.
 * @param {() => void} wake
 * @returns {() => void} ends it
 */
export function followWaking(wake) {
  let hidden = 0;
  const looked = () => {
    if (document.hidden) hidden = Date.now();
    else if (Date.now() - hidden > ASLEEP) wake();
  };
  const shown = ({ persisted }) => persisted && wake();
  addEventListener("online", wake);
  addEventListener("pageshow", shown);
  document.addEventListener("visibilitychange", looked);
  return () => {
    removeEventListener("online", wake);
    removeEventListener("pageshow", shown);
    document.removeEventListener("visibilitychange", looked);
  };
}
