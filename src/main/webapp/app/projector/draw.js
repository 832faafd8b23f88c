import { html } from "lit";
import "./ballot.js";
import "./debate.js";
import "./decided.js";
import "./joining.js";
import "./moves.js";
import "./notice.js";
import "./quiet.js";
import "./reading.js";

const ballot = ({ sections, skew }) => html`<hs-ballot .sections=${sections} .skew=${skew}></hs-ballot>`;
const decided = ({ sections }, scene) => html`<hs-decided .sections=${sections} .scene=${scene}></hs-decided>`;
const moves = ({ sections }, scene) => html`<hs-moves .sections=${sections} .scene=${scene}></hs-moves>`;
const quiet = ({ sections, skew }, scene) => html`<hs-quiet .sections=${sections} .skew=${skew} .scene=${scene}></hs-quiet>`;
const notice = ({ sections, skew, headline }, scene) =>
  html`<hs-notice .sections=${sections} .skew=${skew} .scene=${scene} .headline=${headline}></hs-notice>`;

/** A vote and its result are one element, so that the plates that glowed are the ones that turn. */
const drawn = {
  joining: ({ sections }) => html`<hs-joining .sections=${sections}></hs-joining>`,
  voting: ballot,
  reveal: ballot,
  poll: quiet,
  silence: quiet,
  agenda: decided,
  results: decided,
  debate: ({ sections, skew }) => html`<hs-debate .sections=${sections} .skew=${skew}></hs-debate>`,
  text: ({ sections }) => html`<hs-reading .sections=${sections}></hs-reading>`,
  point: moves,
  ruling: moves,
  motions: moves,
};

/**
 * @param {import("./scenes.js").SceneName} scene
 * @param {{sections: object, skew: number, headline?: string}} what skew: milliseconds from this machine's clock to the server's
 */
export const draw = (scene, what) => (drawn[scene] ?? notice)(what, scene);
