import { t } from "./messages.js";

/**
 * @typedef {{seat: string, entity: string, code: string, name: string, officialName: string,
 *   membership: "PERMANENT" | "LONGER_TERM" | "ELECTED", veto: boolean}} SeatView
 * @typedef {{id: string, title: string, required: number, president?: string, seats: SeatView[]}} CouncilView
 * @typedef {"IN_FAVOUR" | "AGAINST" | "ABSTAINING" | "NOT_PARTICIPATING" | "ABSENT"} Vote
 * @typedef {{result: string, ground: string, vetoes: string[], madeToAbstain: string[], tally: Record<string, number>,
 *   required: number, rule: {citation: string, link?: string}, headline: string, explanation: string,
 *   announcement: string, whatItTakes: object, warnings: string[]}} DecisionView
 * @typedef {{id: string, title: string, kind: string, skipped: boolean, votes?: Record<string, Vote>,
 *   decision?: DecisionView, outcome?: {headline: string, explanation: string}}} StepView
 * @typedef {{scenario: string, council: CouncilView, president?: string, draft: object, main: string,
 *   stances: object, steps: StepView[]}} PlayView
 */

/** Why an answer did not come: a problem detail of the server, or no way to it (status 0). */
export class Problem extends Error {
  /**
   * @param {{status: number, title?: string, detail: string, pointer?: string, type?: string,
   *   rule?: {citation: string, link?: string}, after?: number, errors?: {pointer: string, detail: string}[], body?: object}} detail
   *   after: seconds to wait before asking again; errors: all that is wrong with what was asked; body: all the server said
   */
  constructor({ status, title = "", detail, pointer = "", type = "", rule, after = 0, errors = [], body = {} }) {
    super(detail);
    Object.assign(this, { status, title, pointer, type, rule, after, errors, body });
  }

  get offline() {
    return this.status === 0;
  }
}

/** The problem that an answer tells of. @param {{status: number, headers: Headers}} answer @param {object} body its JSON */
export const refused = ({ status, headers }, body) =>
  new Problem({ ...body, body, status, after: Number(headers.get("Retry-After")) || 0, detail: body.detail ?? body.title ?? t("problem.server", { status }) });

async function read(answer) {
  try {
    return await answer.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem({ status: answer.status, detail: t("problem.unreadable", { status: answer.status }) });
  }
}

/**
 * Sends a request whose answer may have no body.
 * @param {string} path @param {RequestInit} options
 * @returns {Promise<Response>} an answer that is not a problem
 */
export async function send(path, options) {
  let answer;
  try {
    answer = await fetch(path, { ...options, headers: { Accept: "application/json", ...options.headers } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem({ status: 0, detail: t("problem.unreachable") });
  }
  if (!answer.ok) throw refused(answer, await read(answer));
  return answer;
}

/** @param {object} body @param {string} [method] @returns {RequestInit} options of a request that carries JSON */
export const json = (body, method = "POST") =>
  ({ method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/** Sends a request and reads the JSON of its answer. @param {string} path @param {RequestInit} [options] */
export const ask = async (path, options = {}) => read(await send(path, options));

const get = (path, signal) => ask(path, { signal });
const post = (path, body, signal) => ask(path, { signal, ...json(body) });
const scenarioPath = (id) => `/api/scenarios/${encodeURIComponent(id)}`;

/** The questions the page asks of the server. Each throws a {@link Problem}, or AbortError when its signal says so. */
export const api = {
  /** @param {AbortSignal} [signal] */
  scenarios: (signal) => get("/api/scenarios", signal).then((body) => body.scenarios),
  /** @param {string} id @param {AbortSignal} [signal] */
  scenario: (id, signal) => get(scenarioPath(id), signal),
  /** @param {string} id @param {string} whatIf @param {AbortSignal} [signal] @returns {Promise<PlayView>} */
  whatIf: (id, whatIf, signal) => get(`${scenarioPath(id)}/what-ifs/${encodeURIComponent(whatIf)}`, signal),
  /** @param {string} id @param {object} changes @param {AbortSignal} [signal] @returns {Promise<PlayView>} */
  play: (id, changes, signal) => post(`${scenarioPath(id)}/play`, changes, signal),
  /** @param {string} id @param {number} minutes of the lesson: 45 or 90 @param {AbortSignal} [signal] */
  kit: (id, minutes, signal) => get(`${scenarioPath(id)}/kit?minutes=${minutes}`, signal),
  /** @param {AbortSignal} [signal] */
  councils: (signal) => get("/api/councils", signal),
  /** @param {AbortSignal} [signal] */
  description: (signal) => get("/openapi", signal),
};
