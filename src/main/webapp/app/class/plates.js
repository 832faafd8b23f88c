import { list, t } from "../messages.js";

/** @typedef {import("../simulator/horseshoe.js").Plate} Plate */

const VOTES = ["NONE", "IN_FAVOUR", "AGAINST", "ABSTAINING", "NOT_PARTICIPATING", "ABSENT"];

/** The vote that a small number stands for in a view: 0 none, then in the order in which votes are always named. */
export const voteOfCode = (code) => VOTES[code] ?? "NONE";

/** @param {object} sections of a view @returns {object[]} the seats clockwise from the President's, as the members really sit */
export function aroundTable({ table }) {
  if (!table) return [];
  const { seats } = table.council;
  const head = Math.max(0, seats.findIndex(({ seat }) => seat === table.president));
  return [...seats.slice(head), ...seats.slice(0, head)];
}

/** @param {object} sections @param {string} [code] @returns {string} the short name of a seat */
export const nameOfSeat = ({ table }, code) => table?.council.seats.find(({ seat }) => seat === code)?.name ?? code ?? "";

/** Who sits in a seat: a short word for the plate, and words for a screen reader. @param {object | undefined} holder */
export function heldBy(holder) {
  const people = holder?.people ?? [];
  if (people.length && holder.play === "BOT") return { word: t("class.held.word.BOT"), spoken: t("class.held.lent"), bot: true };
  if (people.length) {
    const names = list(people.map(({ pseudonym }) => pseudonym));
    return { word: people.map(({ initials }) => initials).join(" · "), spoken: t("class.held.students", { names }), bot: false };
  }
  const play = holder?.play ?? "BOT";
  return { word: t(`class.held.word.${play}`), spoken: t(`class.held.${play}`), bot: play === "BOT" };
}

/**
 * The plates of the horseshoe. While a vote is open they say only who has voted; afterwards, what the last vote was.
 * @param {object} sections of a view
 * @param {{result?: object | null, sealed?: boolean, vetoing?: boolean}} [shown] result: whose votes to show, null for none, otherwise the
 *   last one's unless a vote is open. sealed: the plates show their backs. vetoing: false before the reveal has come to the veto
 * @returns {Plate[]} clockwise from the President
 */
export function platesOf(sections, { result = sections.vote ? null : sections.result, sealed = false, vetoing = true } = {}) {
  const { table, vote } = sections;
  const cast = vote?.cast ?? [];
  const { vetoes = [], madeToAbstain = [] } = result?.decision ?? {};
  return aroundTable(sections).map((seat) => ({
    seat: { ...seat, code: seat.plate ?? seat.seat },
    sealed,
    vote: result?.votes[seat.seat],
    president: table.presiding === seat.seat,
    cast: cast.includes(seat.seat),
    made: madeToAbstain.includes(seat.seat),
    vetoing: vetoing && vetoes.includes(seat.seat),
    held: heldBy(table.holders?.[seat.seat]),
  }));
}
