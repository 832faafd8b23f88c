import { Problem } from "../api.js";
import { t } from "../messages.js";

async function answered(answer) {
  const text = await answer.text();
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    throw new Problem({ status: answer.status, detail: t("problem.unreadable", { status: answer.status }) });
  }
}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, { ...options, headers: { Accept: "application/json", ...options.headers } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem({ status: 0, detail: t("problem.unreachable") });
  }
  const body = await answered(answer);
  if (!answer.ok) throw new Problem({ ...body, status: answer.status, detail: body.detail ?? t("problem.server", { status: answer.status }) });
  return body;
}

const post = (path, body, signal) => ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), signal });

/** What the editor asks of the server. Each throws a Problem, or AbortError when its signal says so. */
export const requests = {
  scenario: (id) => ask(`/api/scenarios/${encodeURIComponent(id)}`),
  schema: () => ask("/api/scenarios/schema"),
  models: () => ask("/api/councils").then(({ models }) => models),
  council: (id) => ask(`/api/councils/${encodeURIComponent(id)}`),
  /** @param {object} document @param {AbortSignal} signal */
  check: (document, signal) => post("/api/scenarios/check", document, signal),
  /** @param {string} id of the class @param {string} name @param {object} document */
  saveInClass: (id, name, document) =>
    post(`/api/classes/${encodeURIComponent(id)}/teacher/acts`, { act: "save-scenario", name, document: JSON.stringify(document) }),
};
