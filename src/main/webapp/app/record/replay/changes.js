import { t } from "../../messages.js";

/** The changes worth a chart, with the colours that outcomes have; what only may be is paler. */
export const FLIPS = { NOW_ADOPTED: "favour", MAYBE_ADOPTED: "blue", NOW_NOT_ADOPTED: "against", MAYBE_NOT_ADOPTED: "abstain" };

/** @param {string} change @returns {string} in a few words */
export const changeWord = (change) => t(`replay.change.${change}`);

/** Groups of a replay as series of a chart; what never occurs is left out. @param {{name: string, figures: {changes: Record<string, number>}}[]} groups */
export function byChange(groups) {
  const found = Object.keys(FLIPS).filter((change) => groups.some(({ figures }) => figures.changes[change]));
  return {
    times: groups.map(({ name }) => name),
    series: found.map((change) => ({ name: changeWord(change), colour: FLIPS[change], values: groups.map(({ figures }) => figures.changes[change]) })),
  };
}

const turns = ({ figures }) => Object.keys(FLIPS).reduce((sum, change) => sum + figures.changes[change], 0);

/** Groups in which anything turns, those with most of it first. @param {object[]} groups */
export const turning = (groups) => groups.filter(turns).sort((one, other) => turns(other) - turns(one));
