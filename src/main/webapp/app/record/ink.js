const NAMES = ["paper", "ground", "ink", "soft", "line", "edge", "blue", "blue-deep", "blue-tint", "table", "table-edge", "favour", "against", "abstain", "sans"];

/**
 * The colours of the page as they are now, for what is drawn without CSS.
 * @param {Element} element
 * @returns {Record<string, string>} by the tokens' names
 */
export function inkOf(element) {
  const style = getComputedStyle(element);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/**
 * Tells when the colours of the page may be others: another theme, the projector, paper.
 * @param {() => void} listener
 * @returns {() => void} ends it
 */
export function followInk(listener) {
  const seen = new MutationObserver(listener);
  seen.observe(document.documentElement, { attributeFilter: ["data-theme", "data-projector"] });
  const media = ["(prefers-color-scheme: dark)", "print"].map((query) => matchMedia(query));
  for (const each of media) each.addEventListener("change", listener);
  return () => {
    seen.disconnect();
    for (const each of media) each.removeEventListener("change", listener);
  };
}
