const PATIENCE = 20_000;
const OURS = "Horseshoe";

/** The path under which a proxy shows the service, as this page was found; empty where the service has its host to itself. */
export const pagePath = new URL(".", location.href).pathname.replace(/\/$/, "");

/** What the service has to know where no proxy tells it: where its cookies belong. */
const from = pagePath ? { "X-Page-Path": pagePath } : {};

const PROBLEM = "application/problem+json";

/** Nobody of ours has answered: no way there, something in between that speaks for itself, half an answer, or silence. */
export class Away extends Error {
  get passes() {
    return true;
  }
}

const typeOf = (answer) => (answer.headers.get("Content-Type") ?? "").split(";")[0].trim().toLowerCase();

/** Whether the service has sent it; what stands in between does not sign. @param {Response} answer */
export const isOurs = (answer) => answer.headers.get("X-Answered-By") === OURS;

const isProblem = (body, status) =>
  typeof body?.type === "string" && body.type.startsWith("/problems/") && typeof body.title === "string" && typeof body.detail === "string" && body.status === status;

/** The problem that an answer tells of, if it is the service that tells. @param {Response} answer @returns {Promise<object>} throws Away where it is not */
export async function problemOf(answer) {
  if (typeOf(answer) !== PROBLEM) throw new Away();
  const body = await answer.json();
  if (!isProblem(body, answer.status)) throw new Away();
  return body;
}

async function bodyOf(answer) {
  if (!isOurs(answer)) throw new Away();
  return answer.status === 204 ? undefined : answer.json();
}

/**
 * A signal that ends a request when nobody wants it any more, or nothing has come for long.
 * @param {AbortSignal | undefined} signal @param {number} patience milliseconds
 */
export function watched(signal, patience) {
  const end = new AbortController();
  const stop = () => end.abort();
  let timer = setTimeout(stop, patience);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  const done = () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  };
  const alive = (longer) => {
    clearTimeout(timer);
    timer = setTimeout(stop, longer);
  };
  return { signal: end.signal, done, alive };
}

/**
 * Asks the service, and reads the whole of its answer.
 * @param {string} path relative to the page
 * @param {RequestInit & {patience?: number}} [options] patience: milliseconds until the answer must be there
 * @returns {Promise<{status: number, headers: Headers, body?: any, problem?: object}>} with a body, unless there is none, or a problem.
 *   Throws {@link Away}, or the signal's reason when that says so
 */
export async function exchange(path, { patience = PATIENCE, signal, headers: given, ...options } = {}) {
  const watch = watched(signal, patience);
  try {
    const answer = await fetch(path, { redirect: "error", ...options, headers: { ...from, ...given }, signal: watch.signal });
    const { status, headers } = answer;
    return answer.ok ? { status, headers, body: await bodyOf(answer) } : { status, headers, problem: await problemOf(answer) };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw error instanceof Away ? error : new Away("", { cause: error });
  } finally {
    watch.done();
  }
}
