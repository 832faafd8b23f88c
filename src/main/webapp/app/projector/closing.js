import { wire } from "../class/wire.js";
import { insist } from "../patience.js";

/**
 * The sentence a meeting ends with: what its last vote came to.
 * @param {string} id of the class
 * @returns {Promise<string>} empty where nothing was decided, or the debrief cannot be had
 */
export async function closing(id) {
  try {
    const { votes = [] } = await insist(() => wire.debrief(id, "projector"), () => {});
    const last = votes.filter(({ matter }) => matter === "SUBSTANTIVE").at(-1) ?? votes.at(-1);
    return last ? last.takes || last.explanation : "";
  } catch {
    return "";
  }
}
