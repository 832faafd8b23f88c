// Looks whether the page came whole. Where a part of it could not be had, says so and loads the page again once the service is back.
(() => {
  const COUNT = "horseshoe-loads";
  const LATE = 30_000;
  const LONGEST = 15_000;
  let failed = false;

  /** A browser that keeps nothing is no trouble. */
  const kept = () => {
    try {
      return Number(sessionStorage.getItem(COUNT)) || 0;
    } catch {
      return 0;
    }
  };
  const keep = (tries) => {
    try {
      sessionStorage.setItem(COUNT, String(tries));
    } catch {
      return;
    }
  };
  const isThere = () => Boolean(customElements.get("hs-app"));
  const say = () => { const words = document.getElementById("unreached"); if (words) words.hidden = false; };
  const pause = () => Math.min(LONGEST, 1000 * 2 ** kept()) * (0.75 + Math.random() / 2);

  const again = () => {
    keep(kept() + 1);
    fetch("messages/en.json", { cache: "no-store" }).then((answer) => {
      if (answer.ok && answer.headers.get("X-Answered-By") === "Horseshoe") location.reload();
      else setTimeout(again, pause());
    }, () => setTimeout(again, pause()));
  };

  const fail = () => {
    if (failed) return;
    failed = true;
    document.readyState === "loading" ? addEventListener("DOMContentLoaded", say) : say();
    setTimeout(again, pause());
  };

  addEventListener("error", ({ target }) => { if (target instanceof HTMLScriptElement || target.rel === "stylesheet") fail(); }, true);
  setTimeout(() => (isThere() ? keep(0) : fail()), LATE);
})();
