import { t } from "../../messages.js";
import { timeOfDay } from "../../times.js";

/** How far a draft has come, in words. @param {{stage: string, symbol?: string, silence?: {until: string, kept: boolean}}} paper */
export function stageOf({ stage, symbol, silence }) {
  if (stage === "SILENCE" && silence) return t(silence.kept ? "working.stage.kept" : "working.stage.SILENCE", { time: timeOfDay(silence.until) });
  return t(`working.stage.${stage}`, { symbol: symbol ?? "", time: "" });
}

/** Who may read it, in words. @param {{invited?: string[]}} paper */
export const circleOf = ({ invited }) => t(invited ? "working.closed" : "working.open");

/** The address of a draft's screen. @param {string} id @param {string} hat @param {number} paper */
export const addressOf = (id, hat, paper) => `#/class/${encodeURIComponent(id)}/${hat}/paper/${paper}`;

const BY_PEN = {
  DIRECT: ["write-paragraph", "add-paragraph", "set-depth", "remove-paragraph"],
  SUGGEST: ["write-paragraph", "add-paragraph", "remove-paragraph"],
  NONE: [],
};

/** A draft with all that this reader may do to it: what the server lists, and what comes with the pen. */
export const withPen = (paper) => ({ ...paper, may: [...new Set([...paper.may, ...BY_PEN[paper.pen]])] });
