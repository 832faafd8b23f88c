/**
 * @typedef {"ended" | "paused" | "joining" | "news" | "voting" | "poll" | "reveal" | "adjourned" | "suspended" | "point" | "agenda" |
 *   "debate" | "caucus" | "ruling" | "silence" | "motions" | "text" | "results" | "floor"} SceneName
 */

const SECOND = 1000;
const NEWS_STAYS = 25 * SECOND;
const NEWS_RUNS = 180 * SECOND;
const RESULT_IS_READ = 20 * SECOND;
const MOTION_STAYS = 25 * SECOND;
const RESULT_STAYS = 900 * SECOND;

const since = (instant, now) => now - Date.parse(instant);
const newestNews = ({ news = [] }) => news.filter(({ to }) => !to).at(-1);

/** Papers that are still to be decided. @param {object} sections @param {string[]} types */
export const open = ({ papers = [] }, ...types) => papers.filter(({ type, standing }) => standing === "TABLED" && types.includes(type));

/** A draft's result stays until somebody speaks; a motion's only until it has been read. */
function isShown({ result, floor }, now) {
  if (!result) return false;
  const stays = result.decision.matter === "PROCEDURAL" ? MOTION_STAYS : RESULT_STAYS;
  const spoken = floor?.speech && Date.parse(floor.speech.since) > Date.parse(result.at);
  return !spoken && since(result.at, now) < stays;
}

/** News is large for a while; what a vote brings with it waits until the vote is over and its result has been read. */
function isFresh(sections, now) {
  const news = newestNews(sections);
  if (!news) return false;
  const told = sections.result ? Date.parse(sections.result.at) : -Infinity;
  const came = Date.parse(news.at);
  const large = now - (Math.abs(told - came) < NEWS_STAYS ? Math.max(came, told + RESULT_IS_READ) : came);
  return large >= 0 && large < NEWS_STAYS;
}

/** The scenes in the order in which they come first: what waits for an answer before what can be read later. */
const order = [
  ["ended", ({ lesson }) => lesson.stage === "ENDED"],
  ["paused", ({ lesson }) => lesson.paused],
  ["joining", ({ lesson, meeting }) => lesson.stage === "GATHERING" || meeting.phase === "CALLED"],
  ["voting", ({ vote }) => Boolean(vote)],
  ["poll", ({ poll }) => Boolean(poll)],
  ["point", ({ meeting }) => Boolean(meeting.point)],
  ["news", (sections, now) => isFresh(sections, now)],
  ["reveal", (sections, now) => isShown(sections, now)],
  ["adjourned", ({ meeting }) => meeting.phase === "ADJOURNED"],
  ["suspended", ({ meeting }) => meeting.phase === "SUSPENDED"],
  ["agenda", ({ meeting }) => meeting.phase === "AGENDA"],
  ["debate", ({ floor }) => Boolean(floor?.speech)],
  ["caucus", ({ meeting }) => Boolean(meeting.caucus)],
  ["ruling", ({ meeting }) => Boolean(meeting.ruling)],
  ["silence", ({ silence }) => Boolean(silence?.open.length)],
  ["motions", (sections) => open(sections, "MOTION", "CHALLENGE", "INVITATION").length > 0],
  ["text", (sections) => open(sections, "DRAFT").length > 0],
  ["results", ({ results = [], polls = [] }) => results.length + polls.length > 0],
];

/**
 * What a projector shows; pure.
 * @param {object} sections of the view
 * @param {number} now milliseconds on the server's clock: news is new for a while, and a result stays for a while
 * @returns {SceneName}
 */
export const sceneOf = (sections, now) => order.find(([, holds]) => holds(sections, now))?.[0] ?? "floor";

/** News that still runs along the foot of the screen. @param {object} sections @param {number} now */
export function running(sections, now) {
  const news = newestNews(sections);
  return news && since(news.at, now) < NEWS_RUNS ? news : undefined;
}

/** The newest news of everybody. @param {object} sections */
export const news = newestNews;
