import { exchange } from "./exchange.js";
import { insist } from "./patience.js";

const PROOF = "messages/en.json";
const AGAIN = "horseshoe-loaded-again";
const SELDOM = 60_000;

/** Waits until the service is there. */
const there = () => insist(() => exchange(PROOF, { cache: "no-store" }), () => {});

/** Loads the whole page again, but not again and again: a module may be one that this browser cannot run. */
function loadPageAgain(reason) {
  try {
    if (Date.now() - Number(sessionStorage.getItem(AGAIN)) < SELDOM) throw reason;
    sessionStorage.setItem(AGAIN, String(Date.now()));
  } catch {
    throw reason;
  }
  location.reload();
  return new Promise(() => {});
}

/**
 * The modules of a screen. A browser may remember that a module could not be had; then the page is loaded again once the service is back.
 * @param {() => Promise<unknown>} load imports them
 */
export async function loaded(load) {
  try {
    return await load();
  } catch {
    await there();
    return load().catch(loadPageAgain);
  }
}
