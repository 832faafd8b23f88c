/**
 * @typedef {"open" | "sealed" | "turning" | "counting" | "line" | "told"} Phase
 * open: all is seen. sealed: the plates show their backs. turning: they turn at once. counting: the bar fills.
 * line: the veto is drawn. told: the headline is said, its ground not yet.
 */

/** The reveal's reducer: which moment of it is on, and how many votes the bar has counted. */
export function reveal(state, action) {
  switch (action.type) {
    case "reveal/reached":
      return { phase: action.phase, counted: action.counted ?? 0 };
    case "place/reached":
      return action.during ? state : { phase: "open", counted: 0 };
    default:
      return state;
  }
}

const TIMES = { sealed: 750, turning: 260, notch: 95, afterCount: 220, line: 420, told: 900 };

/**
 * Plays the reveal's moments; a newer reveal or a change of the votes ends it.
 * @param {{inFavour: number, vetoed: boolean, still: boolean}} what still: the reader asked for no motion
 * @param {(phase: Phase, counted?: number) => boolean} reach says false when the reveal is no longer wanted
 * @param {(milliseconds: number) => Promise<void>} wait
 */
export async function playReveal({ inFavour, vetoed, still }, reach, wait) {
  if (still) return reach("open");
  const moments = [
    ["sealed", 0, TIMES.sealed],
    ["turning", 0, TIMES.turning],
    ...Array.from({ length: inFavour + 1 }, (_, votes) => ["counting", votes, TIMES.notch]),
    ["counting", inFavour, TIMES.afterCount],
    ...(vetoed ? [["line", inFavour, TIMES.line]] : []),
    ["told", inFavour, TIMES.told],
    ["open", inFavour, 0],
  ];
  for (const [phase, counted, time] of moments) {
    if (!reach(phase, counted)) return false;
    await wait(time);
  }
  return true;
}
