import { t } from "../messages.js";
import { slotOf } from "./live-state.js";
import { wire } from "./wire.js";

const FIRST = 400;
const LONGEST = 8_000;
const keptAt = (classId) => `horseshoe-votes-${classId}`;

/** The votes that were on their way when this page was last closed, as far as they say whose they are; a browser that keeps nothing is no trouble. */
export function keptVotes(classId) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keptAt(classId))) ?? {};
    return Object.fromEntries(Object.entries(kept).filter(([slot, cast]) => slot === slotOf(cast) && cast.person !== undefined));
  } catch {
    return {};
  }
}

function keep({ classId, sending }) {
  try {
    sessionStorage.setItem(keptAt(classId), JSON.stringify(sending));
  } catch {
    return;
  }
}

const passes = (problem) => problem.offline || problem.status === 429 || problem.status >= 500;

/**
 * Sends the votes that were tapped until the server has acknowledged or refused each of them; a tap is never lost silently.
 * @param {ReturnType<import("../store.js").createStore>} live
 * @param {(version: number) => void} done a vote is cast in this version
 */
export function createOutbox(live, done) {
  const working = new Set();
  let wakers = [];

  const pause = (milliseconds) =>
    new Promise((go) => {
      wakers.push(go);
      setTimeout(go, milliseconds);
    });

  const settle = (slot, trouble) => {
    live.dispatch({ type: "vote/settled", slot });
    keep(live.state);
    if (trouble) live.dispatch({ type: "trouble/came", trouble });
  };

  /** One try. @returns {Promise<number>} milliseconds to wait before the next one, 0 if there is nothing left to send */
  const attempt = async (slot, cast, wait) => {
    const { classId, hat } = live.state;
    try {
      done(await wire.vote(classId, hat, cast));
      if (live.state.sending[slot] === cast) settle(slot);
      return 0;
    } catch (problem) {
      if (passes(problem)) {
        live.dispatch({ type: "votes/held" });
        return 1000 * problem.after || wait;
      }
      settle(slot, { kind: "late", message: t("class.vote.late", { reason: problem.message }), rule: problem.rule });
      return 0;
    }
  };

  const work = async (slot) => {
    if (working.has(slot)) return;
    working.add(slot);
    let wait = FIRST;
    while (slot in live.state.sending) {
      const again = await attempt(slot, live.state.sending[slot], wait);
      if (again) await pause(again);
      wait = again ? Math.min(2 * wait, LONGEST) : FIRST;
    }
    working.delete(slot);
  };

  return {
    /** @param {import("./live-state.js").Cast} cast */
    put(cast) {
      live.dispatch({ type: "vote/tapped", cast });
      keep(live.state);
      work(slotOf(cast));
    },
    /** The network is back: try at once. */
    wake() {
      const woken = wakers;
      wakers = [];
      woken.forEach((go) => go());
      Object.keys(live.state.sending).forEach(work);
    },
  };
}
