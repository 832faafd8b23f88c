import { Away, exchange } from "./exchange.js";
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

/** Why what was asked was not done: a problem detail of the server, or that the server is not there at the moment (status 0). */
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

  /** Nobody of ours has answered. */
  get offline() {
    return this.status === 0;
  }

  /** It passes by itself: the same may be asked again later. */
  get passes() {
    return this.offline || this.status === 429 || this.status >= 500;
  }
}

/** The problem that an answer tells of. @param {{status: number, headers: Headers}} answer @param {object} body its JSON */
export const refused = ({ status, headers }, body) =>
  new Problem({ ...body, body, status, after: Number(headers.get("Retry-After")) || 0 });

/** Nobody of ours has answered. */
export const away = () => new Problem({ status: 0, detail: t("problem.unreachable") });

/**
 * Sends a request whose answer may have no body.
 * @param {string} path @param {RequestInit & {patience?: number}} [options]
 * @returns {Promise<{status: number, headers: Headers, body?: any}>} an answer of the service that is not a problem
 */
export async function send(path, options = {}) {
  let answer;
  try {
    answer = await exchange(path, { ...options, headers: { Accept: "application/json", ...options.headers } });
  } catch (error) {
    throw error instanceof Away ? away() : error;
  }
  if (answer.problem) throw refused(answer, answer.problem);
  return answer;
}

/** @param {object} body @param {string} [method] @returns {RequestInit} options of a request that carries JSON */
export const json = (body, method = "POST") =>
  ({ method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/** Sends a request and gives the JSON of its answer. @param {string} path @param {RequestInit} [options] */
export async function ask(path, options) {
  const { body } = await send(path, options);
  if (body === undefined) throw away();
  return body;
}

const get = (path, signal) => ask(path, { signal });
const post = (path, body, signal) => ask(path, { signal, ...json(body) });
const scenarioPath = (id) => `api/scenarios/${encodeURIComponent(id)}`;

/** The questions the page asks of the server. Each throws a {@link Problem}, or AbortError when its signal says so. */
export const api = {
  /** @param {AbortSignal} [signal] */
  scenarios: (signal) => get("api/scenarios", signal).then((body) => body.scenarios),
  /** @param {string} id @param {AbortSignal} [signal] */
  scenario: (id, signal) => get(scenarioPath(id), signal),
  /** @param {string} id @param {string} whatIf @param {AbortSignal} [signal] @returns {Promise<PlayView>} */
  whatIf: (id, whatIf, signal) => get(`${scenarioPath(id)}/what-ifs/${encodeURIComponent(whatIf)}`, signal),
  /** @param {string} id @param {object} changes @param {AbortSignal} [signal] @returns {Promise<PlayView>} */
  play: (id, changes, signal) => post(`${scenarioPath(id)}/play`, changes, signal),
  /** @param {string} id @param {number} minutes of the lesson: 45 or 90 @param {AbortSignal} [signal] */
  kit: (id, minutes, signal) => get(`${scenarioPath(id)}/kit?minutes=${minutes}`, signal),
  /** @param {AbortSignal} [signal] */
  councils: (signal) => get("api/councils", signal),
  /** @param {AbortSignal} [signal] */
  description: (signal) => get("openapi", signal),
};
