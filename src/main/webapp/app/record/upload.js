import { Problem, refused } from "../api.js";
import { t } from "../messages.js";

const PATH = "/api/record/own";
const MOST_BYTES = 64 * 1024 * 1024;

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
    request.addEventListener("error", () => fail(new Problem({ status: 0, detail: t("problem.unreachable") })));
    request.send(file);
  });
}

function settle(request, done, fail) {
  const { status } = request;
  try {
    const body = JSON.parse(request.responseText);
    if (status < 300) return done(body);
    return fail(refused({ status, headers: new Headers({ "Retry-After": request.getResponseHeader("Retry-After") ?? "" }) }, body));
  } catch {
    return fail(new Problem({ status, detail: t("problem.unreadable", { status }) }));
  }
}
