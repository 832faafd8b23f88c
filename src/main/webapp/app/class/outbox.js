import { createPauses } from "../patience.js";
import { t } from "../messages.js";
import { slotOf } from "./live-state.js";
import { wire } from "./wire.js";

const keptAt = (classId, hat) => `horseshoe-votes-${classId}-${hat}`;

/** The votes that were on their way when this page was last closed, as far as they say whose they are; a browser that keeps nothing is no trouble. @param {string} classId @param {string} hat */
export function keptVotes(classId, hat) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keptAt(classId, hat))) ?? {};
    return Object.fromEntries(Object.entries(kept).filter(([slot, cast]) => slot === slotOf(cast) && cast.person !== undefined));
  } catch {
    return {};
  }
}

function keep({ classId, hat, sending }) {
  try {
    sessionStorage.setItem(keptAt(classId, hat), JSON.stringify(sending));
  } catch {
    return;
  }
}

const isOf = ({ person, seat }, { me }) => me?.person === person && (me.seat ?? seat) === seat;

/** Whether the vote still is before this person, in this seat: the same vote, opened at the same moment. */
const isStill = (cast, sections) =>
  isOf(cast, sections) && sections.vote?.question === cast.question && sections.vote.since === cast.since;

/** Whether it was counted after all: the vote was closed, and has it. */
const wasCounted = (cast, { result, ...sections }) =>
  isOf(cast, sections) && result?.question === cast.question && Date.parse(result.at) > Date.parse(cast.since) && result.votes[cast.seat] === cast.vote;

/**
 * Sends the votes that were tapped until the server has acknowledged or refused each of them; a tap is never lost silently. Whatever did
 * not get through at once is looked at before it is sent again: it may be closed by now, or another may sit here.
 * @param {ReturnType<import("../store.js").createStore>} live
 * @param {(version: number) => void} done a vote is cast in this version
 */
export function createOutbox(live, done) {
  const working = new Map();
  const fresh = new WeakSet();

  const settle = (slot, trouble) => {
    live.dispatch({ type: "vote/settled", slot });
    keep(live.state);
    if (trouble) live.dispatch({ type: "trouble/came", trouble: { kind: "late", ...trouble } });
  };

  /** Why a vote is not sent any more. */
  const why = (cast, sections) => (isOf(cast, sections) ? t("class.vote.closed") : t("class.vote.late", { reason: t("class.vote.elsewhere") }));

  /** What the class looks like now, asked the plain way. */
  const look = async (slot, cast) => {
    const { sections } = await wire.view(live.state.classId, live.state.hat);
    if (isStill(cast, sections)) return true;
    if (live.state.sending[slot] === cast) settle(slot, wasCounted(cast, sections) ? undefined : { message: why(cast, sections) });
    return false;
  };

  const send = async (slot, cast) => {
    const { classId, hat } = live.state;
    if (!fresh.delete(cast) && !(await look(slot, cast))) return;
    if (live.state.classId !== classId || live.state.hat !== hat || live.state.sending[slot] !== cast) return;
    done(await wire.vote(classId, hat, cast));
    if (live.state.sending[slot] === cast) settle(slot);
  };

  /** One try, and the pause after one that failed. */
  const attempt = async (slot, cast, pauses) => {
    try {
      await send(slot, cast);
      pauses.reset();
    } catch (problem) {
      if (live.state.sending[slot] !== cast) return;
      if (!problem.passes) return settle(slot, { message: t("class.vote.late", { reason: problem.message }), rule: problem.rule });
      live.dispatch({ type: "votes/held" });
      await pauses.next(problem.after);
    }
  };

  const work = async (slot) => {
    if (working.has(slot)) return;
    const pauses = createPauses();
    working.set(slot, pauses);
    while (slot in live.state.sending) await attempt(slot, live.state.sending[slot], pauses);
    working.delete(slot);
  };

  return {
    /** @param {import("./live-state.js").Cast} cast */
    put(cast) {
      fresh.add(cast);
      live.dispatch({ type: "vote/tapped", cast });
      keep(live.state);
      work(slotOf(cast));
    },
    /** The network is back: try at once. */
    wake() {
      working.forEach((pauses) => pauses.wake());
      Object.keys(live.state.sending).forEach(work);
    },
  };
}
