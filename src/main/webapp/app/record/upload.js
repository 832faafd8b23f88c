import { away, Problem, refused } from "../api.js";
import { isOurs, pagePath, problemOf } from "../exchange.js";
import { t } from "../messages.js";

const PATH = "api/record/own";
const MOST_BYTES = 64 * 1024 * 1024;

/** A large file over a slow line takes minutes. */
const PATIENCE = 600_000;

/**
 * Brings a file to the server. `fetch` does not say how far it is, so this is the older way.
 * @param {File} file @param {boolean} merge whether the server's record is added to it
 * @param {(share: number) => void} onProgress from 0 to 1, of what has been sent
 * @returns {Promise<object>} the report; fails with the problem, which carries a report where rows were refused
 */
export function upload(file, merge, onProgress) {
  if (file.size > MOST_BYTES) return Promise.reject(new Problem({ status: 413, detail: t("record.own.large") }));
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${PATH}?${new URLSearchParams({ name: file.name, merge })}`);
    request.setRequestHeader("Content-Type", "text/csv");
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total ? loaded / total : 0));
    request.addEventListener("load", () => settle(request, done, fail));
    request.addEventListener("error", () => fail(away()));
    request.addEventListener("timeout", () => fail(away()));
    if (pagePath) request.setRequestHeader("X-Page-Path", pagePath);
    request.timeout = PATIENCE;
    request.send(file);
  });
}

const HEADERS = ["Content-Type", "Retry-After", "X-Answered-By"];

/** The answer as `fetch` would have given it. */
const answerOf = (request) =>
  new Response(request.responseText, { status: request.status, headers: HEADERS.map((name) => [name, request.getResponseHeader(name) ?? ""]) });

async function settle(request, done, fail) {
  const answer = answerOf(request);
  try {
    if (!answer.ok) return fail(refused(answer, await problemOf(answer)));
    return isOurs(answer) ? done(await answer.json()) : fail(away());
  } catch {
    return fail(away());
  }
}
