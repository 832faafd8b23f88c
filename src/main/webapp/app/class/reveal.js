import { playReveal } from "../simulator/reveal.js";

const ORDER = ["sealed", "turning", "counting", "line", "told", "open"];
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Whether a moment of the reveal has come. @param {{phase: string}} reveal @param {import("../simulator/reveal.js").Phase} moment */
export const hasCome = ({ phase }, moment) => ORDER.indexOf(phase) >= ORDER.indexOf(moment);

/** Plays the reveal of each vote that is decided while this page looks on. @param {ReturnType<import("../store.js").createStore>} live */
export function followReveal(live) {
  let playing;
  live.subscribe(({ reveal, sections: { result } }) => {
    if (reveal.phase !== "sealed" || !result || playing === result.at) return;
    playing = result.at;
    const reach = (phase, counted) => {
      if (live.state.sections.result?.at !== result.at) return false;
      live.dispatch({ type: "reveal/reached", phase, counted });
      return true;
    };
    const { tally, vetoes } = result.decision;
    playReveal({ inFavour: tally.inFavour, vetoed: vetoes.length > 0, still: still() }, reach, wait);
  });
}
