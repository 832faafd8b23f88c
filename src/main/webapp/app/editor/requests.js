import { ask, json, send } from "../api.js";

const post = (path, body, signal) => ask(path, { ...json(body), signal });

/** What the editor asks of the server. Each throws a Problem, or AbortError when its signal says so. */
export const requests = {
  scenario: (id) => ask(`api/scenarios/${encodeURIComponent(id)}`),
  schema: () => ask("api/scenarios/schema"),
  models: () => ask("api/councils").then(({ models }) => models),
  council: (id) => ask(`api/councils/${encodeURIComponent(id)}`),
  /** @param {object} document @param {AbortSignal} signal */
  check: (document, signal) => post("api/scenarios/check", document, signal),
  /** @param {string} id of the class @param {string} name @param {object} document */
  saveInClass: (id, name, document) =>
    send(`api/classes/${encodeURIComponent(id)}/teacher/acts`, json({ act: "save-scenario", name, document: JSON.stringify(document) })),
};
