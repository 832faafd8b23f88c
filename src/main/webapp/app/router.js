/**
 * @typedef {{path: string[], query: Map<string, string>}} Address the part of the link after #
 */

const decode = (text) => {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return text;
  }
};

const encode = (text) => encodeURIComponent(text).replace(/%3A/gi, ":").replace(/%2C/gi, ",").replace(/%3B/gi, ";");

/**
 * @param {string} hash e.g. "#/scenario/panel-renewal?if=russia-abstains"
 * @returns {Address}
 */
export function parseAddress(hash) {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const pairs = query.split("&").filter(Boolean).map((pair) => pair.split(/=(.*)/s).slice(0, 2).map(decode));
  return { path: path.split("/").filter(Boolean).map(decode), query: new Map(pairs.map(([key, value = ""]) => [key, value])) };
}

/**
 * @param {Address} address
 * @returns {string} starts with "#/"
 */
export function formatAddress({ path, query }) {
  const asked = [...query].map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&");
  return `#/${path.map(encode).join("/")}${asked ? `?${asked}` : ""}`;
}

/**
 * Tells of every address the reader goes to, the first one too.
 * @param {(address: Address) => void} listener
 */
export function startRouter(listener) {
  const tell = () => listener(parseAddress(location.hash));
  addEventListener("popstate", tell);
  tell();
}

/**
 * Goes to an address; the caller tells the store.
 * @param {Address} address
 * @param {{replace?: boolean}} [how] replace: no new entry for the back button
 */
export function go(address, { replace = false } = {}) {
  const hash = formatAddress(address);
  if (hash === location.hash) return;
  history[replace ? "replaceState" : "pushState"](null, "", hash);
}
