/**
 * Keeps the screen awake for as long as it is seen; a browser that cannot is no trouble.
 * @returns {() => void} lets it sleep again
 */
export function keepAwake() {
  let lock;
  let wanted = true;
  const ask = async () => {
    if (!wanted || document.visibilityState !== "visible" || !navigator.wakeLock) return;
    lock = await navigator.wakeLock.request("screen").catch(() => undefined);
    if (!wanted) lock?.release();
  };
  document.addEventListener("visibilitychange", ask);
  ask();
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", ask);
    lock?.release();
  };
}
