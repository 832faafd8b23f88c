const FIRST = 500;
const LONGEST = 15_000;
const SECOND = 1_000;

/** Whoever waits at the moment: woken at once when the network is back or the page is looked at again. */
const sleepers = new Set();
const wakeAll = () => [...sleepers].forEach((wake) => wake());
addEventListener("online", wakeAll);
document.addEventListener("visibilitychange", () => document.hidden || wakeAll());

/** Not all screens of a class at the same moment. */
const jittered = (milliseconds) => milliseconds * (0.75 + Math.random() / 2);

/**
 * Pauses that grow from half a second to a quarter of a minute, the longest there are.
 * @returns {{next: (after?: number, signal?: AbortSignal) => Promise<void>, reset: () => void, wake: () => void}}
 *   next: waits; after: seconds that the service asked for; it ends early when woken, or at its signal.
 *   reset: all is well, the next pause is short again. wake: ends the pauses under way
 */
export function createPauses() {
  const own = new Set();
  let pause = FIRST;
  const sleep = (milliseconds, signal) =>
    new Promise((go) => {
      const wake = () => {
        clearTimeout(timer);
        own.delete(wake);
        sleepers.delete(wake);
        go();
      };
      const timer = setTimeout(wake, milliseconds);
      own.add(wake);
      sleepers.add(wake);
      if (signal?.aborted) wake();
      else signal?.addEventListener("abort", wake, { once: true });
    });
  return {
    next(after = 0, signal) {
      const length = Math.min(LONGEST, Math.max(jittered(pause), after * SECOND * (1 + Math.random() / 4)));
      pause = Math.min(2 * pause, LONGEST);
      return sleep(length, signal);
    },
    reset: () => { pause = FIRST; },
    wake: () => [...own].forEach((wake) => wake()),
  };
}

/**
 * Asks until there is an answer. What passes by itself is told and asked again; anything else is thrown.
 * @template T
 * @param {() => Promise<T>} question that may be asked any number of times
 * @param {(problem: import("./api.js").Problem) => void} waits told of each failure that passes
 * @param {AbortSignal} signal nobody wants to know any more
 * @returns {Promise<T>}
 */
export async function insist(question, waits, signal) {
  const pauses = createPauses();
  for (;;) {
    try {
      return await question();
    } catch (problem) {
      if (!problem.passes || signal?.aborted) throw problem;
      waits(problem);
      await pauses.next(problem.after, signal);
      if (signal?.aborted) throw signal.reason;
    }
  }
}
