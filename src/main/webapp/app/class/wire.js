import { pagePath } from "../exchange.js";
import { away, json, ask as asked, send as sent } from "../api.js";
import { asOneself } from "./belief.js";

/** @typedef {"teacher" | "projector" | "delegate"} Hat */

const enc = encodeURIComponent;

/** A class is quick to answer, or not there. */
const PATIENCE = 10_000;
const send = (path, options) => sent(path, { patience: PATIENCE, ...options });
const ask = (path, options) => asked(path, { patience: PATIENCE, ...options });

/** Where a class answers to one of its hats. @param {string} id @param {Hat} hat */
export const doorOf = (id, hat) => `api/classes/${enc(id)}/${hat}`;

/** Where a draft that a class writes is found. @param {string} id @param {Hat} hat @param {number} paper */
export const workingOf = (id, hat, paper) => `${doorOf(id, hat)}/working/${paper}`;

const joinPath = (code) => `api/join/${enc(code)}`;

/** The version that an answer tells of; an act that is done has one, whatever else says that all is well. */
function versionOf({ headers }) {
  const version = Number(headers.get("ETag")?.replace(/\D/g, ""));
  if (!version) throw away();
  return version;
}

const saying = (options, headers) => ({ ...options, headers: { ...options.headers, ...headers } });
const look = (id, hat, path) => asOneself(id, hat, (headers) => ask(path, { headers }));
const put = (id, hat, path, options, person) => asOneself(id, hat, (headers) => send(path, saying(options, headers)), person);

/** What is asked of a class. Each throws a {@link import("../api.js").Problem}. */
export const wire = {
  /** @param {object} opening @returns {Promise<{class: string, title: string, code: string, expires: string, teacher: string, projector: string}>} */
  open: (opening) => ask("api/classes", json(opening)),
  /** @param {string} code of the join code's six characters */
  door: (code) => ask(joinPath(code)),
  /** @param {string} code @param {{seat?: string, role: string, pseudonym: string, insteadOf?: number}} wish insteadOf: who gives this device up */
  join: (code, wish) => ask(joinPath(code), json(wish)),
  /** @param {string} code @returns {string} the address of the picture that leads to the door */
  picture: (code) => `${joinPath(code)}/qr.svg${pagePath ? `?under=${enc(pagePath)}` : ""}`,
  /** Comes back with the code that the teacher reads out. @param {string} id @param {{code: string, insteadOf?: number}} wish */
  comeBack: (id, wish) => send(`${doorOf(id, "delegate")}/return`, json(wish)),
  /** @param {string} id @param {Hat} hat @param {string} key from a link, becomes a cookie */
  key: (id, hat, key) => send(`${doorOf(id, hat)}/key`, json({ key })),
  /** @param {string} id @param {Hat} hat */
  view: (id, hat) => look(id, hat, `${doorOf(id, hat)}/view`),
  /** Why it came out so. @param {string} id @param {Hat} hat @param {number} [run] the current one where left out */
  debrief: (id, hat, run) => look(id, hat, `${doorOf(id, hat)}/debrief${run ? `?run=${run}` : ""}`),
  /** The meeting's record. @param {string} id @param {Hat} hat @param {number} [run] */
  record: (id, hat, run) => look(id, hat, `${doorOf(id, hat)}/record${run ? `?run=${run}` : ""}`),
  /** @param {string} id @param {Hat} hat @param {object} act @returns {Promise<{version: number, code?: string}>} the version in which it is done */
  act: async (id, hat, act) => {
    const answer = await put(id, hat, `${doorOf(id, hat)}/acts`, json(act));
    return { ...answer.body, version: versionOf(answer) };
  },
  /**
   * @param {string} id @param {Hat} hat @param {import("./live-state.js").Cast} cast
   * @returns {Promise<number>} the version in which it is cast
   */
  vote: async (id, hat, { question, person, ...cast }) => versionOf(await put(id, hat, `${doorOf(id, hat)}/votes/${question}`, json(cast, "PUT"), person)),
  /** Tells where one is writing and what; nothing of it is kept. @param {string} id @param {Hat} hat @param {{paper: number, key?: string, words?: string}} where */
  typing: (id, hat, where) => put(id, hat, `${doorOf(id, hat)}/typing`, json(where)),
  /** What drafters would remark on a draft. @param {string} id @param {Hat} hat @param {number} paper @returns {Promise<{remarks: object[]}>} */
  check: (id, hat, paper) => look(id, hat, `${workingOf(id, hat, paper)}/check`),
  /** What has changed since a version of a draft. @param {string} id @param {Hat} hat @param {number} paper @param {number} version */
  since: (id, hat, paper, version) => look(id, hat, `${workingOf(id, hat, paper)}/versions/${version}`),
  /** Deletes the class at once. @param {string} id */
  end: (id) => put(id, "teacher", doorOf(id, "teacher"), { method: "DELETE" }),
};
