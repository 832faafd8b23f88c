import { html } from "lit";
import { icon, voteIcon } from "../icons.js";
import { day, list, t } from "../messages.js";

/** The figures of a vote by the vote they count. */
export const FIGURES = { inFavour: "IN_FAVOUR", against: "AGAINST", abstaining: "ABSTAINING" };

const SHAPES = { ADOPTED: "adopted", VETOED: "veto", TOO_FEW_VOTES: "few" };

/** The short name of a member; its seat's code where the record has no such member. @param {object} about @param {string} seat */
export const nameOf = (about, seat) => about.members.find((each) => each.seat === seat)?.name ?? seat;

/** @param {object} about @param {string[]} seats @returns {string} their names in a row */
export const namesOf = (about, seats) => list(seats.map((seat) => nameOf(about, seat)));

/** @param {object} about @param {string} key @returns {{key: string, title: string, text: string}} */
export const subjectOf = (about, key) => about.subjects.find((each) => each.key === key) ?? { key, title: key, text: "" };

/** @param {string} outcome in a word or two: "adopted", "vetoed" */
export const outcomeWord = (outcome) => t(`record.outcome.${outcome}`);

/** An outcome as shape and word. @param {string} outcome */
export const outcomeMark = (outcome) => html`<span class="outcome ${outcome}">${icon(SHAPES[outcome])} ${outcomeWord(outcome)}</span>`;

/** The document by which a vote is known. @param {{symbol?: string, draft?: string, meeting: string}} vote */
export const documentOf = ({ symbol, draft, meeting }) => symbol || draft || meeting;

/** A day, short enough for a column. @param {string} iso */
export const shortDay = (iso) => new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(`${iso}T12:00:00Z`));

/** The vote in one line: "S/2024/255, 28 March 2024". @param {object} vote */
export const titleOf = (vote) => [documentOf(vote), vote.part, day(vote.date)].filter(Boolean).join(", ");

/** How many voted so, as shape and figure. @param {string} name of the figure @param {object} [tally] */
export const figure = (name, tally) =>
  html`<span class="figure ${tally?.[name] ? name : "soft"}">${voteIcon(FIGURES[name], "0.85em")} <b>${tally ? tally[name] : "–"}</b><span class="unseen"> ${t(`tally.${name}`)}</span></span>`;

/** Votes in a sentence of the list: "317 votes". @param {number} n */
export const votesWord = (n) => t("record.votes", { n, number: number(n) });

/** A number in the reader's own way. @param {number} n @param {number} [digits] after the point */
export const number = (n, digits = 0) => new Intl.NumberFormat(undefined, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n);
