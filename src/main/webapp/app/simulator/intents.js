import { api } from "../api.js";
import { asker } from "../loadable.js";
import { go } from "../router.js";
import { store } from "../stores.js";
import { unchanged, writePlace } from "./link.js";
import { playReveal } from "./reveal.js";
import { CHARTER, scenarioOf, sheetKey, stepOf, usualRules, votesBefore } from "./selectors.js";

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
let reveals = 0;
let lastKind = "";

const askScenarios = asker(store, "scenarios");
const askCouncils = asker(store, "councils");

/** Fetches the list of scenarios, if that was not done yet. */
export const wantScenarios = () => askScenarios("all", api.scenarios);

/** Fetches the eras and reform models, if that was not done yet. */
export const wantCouncils = () => askCouncils("all", api.councils);

/** Puts the reader somewhere: the link follows, and the back button leads back. */
function reach(place, { replace = false, during = false } = {}) {
  if (!during) reveals += 1;
  const whole = { ...place, scenario: place.scenario ?? scenarioOf(store.state)?.id };
  go(writePlace(whole), { replace });
  store.dispatch({ type: "place/reached", screen: "simulator", place: whole, during });
}

/** Changes what is set; changes of one kind in a row are one step of the back button. */
function set(setup, kind, how = {}) {
  const replace = kind === lastKind && kind !== "";
  lastKind = kind;
  reach({ ...store.state.place, setup }, { replace, ...how });
}

/** @param {object} place a link with its faults taken out */
export const correctPlace = (place) => reach(place, { replace: true, during: true });

/** @param {string} seat @param {string} vote how the seat votes from now on, in the step on the table */
export function changeVote(seat, vote) {
  const { state } = store;
  const step = stepOf(state);
  const key = sheetKey(state, step.id);
  const { [seat]: old, ...others } = state.place.setup.votes[key] ?? {};
  const sheet = votesBefore(state, step.id)[seat] === vote ? others : { ...others, [seat]: vote };
  const { [key]: dropped, ...sheets } = state.place.setup.votes;
  const votes = Object.keys(sheet).length ? { ...sheets, [key]: sheet } : sheets;
  set({ ...state.place.setup, votes }, "votes");
}

/** @param {string} [id] the decision point to take; none goes back to the scenario as it stands */
export const chooseWhatIf = (id) => set({ ...unchanged, ...(id ? { whatIf: id } : {}) }, "");

/** @param {string} id the step to put on the table */
export const chooseStep = (id) => set({ ...store.state.place.setup, step: id }, "step");

const RULES = ["model", "proviso", "parties", "chapter"];
const equal = (one, other) => JSON.stringify(one ?? "") === JSON.stringify(other ?? "");

/**
 * Sets rules for the step on the table; what is as the scenario has it is left to the scenario.
 * @param {{model?: string, proviso?: string, parties?: string[], chapter?: string, preliminaryQuestion?: string}} rules
 */
export function changeRules(rules) {
  const { state } = store;
  const step = stepOf(state);
  const usual = { model: CHARTER, proviso: "PRACTICE", parties: [], chapter: "OTHER", ...usualRules(state, step.id) };
  const setup = { ...state.place.setup, ...rules };
  for (const name of Object.keys(rules)) if (equal(setup[name], usual[name])) delete setup[name];
  delete setup.at;
  const at = sheetKey(state, step.id);
  if (at && RULES.some((name) => name in setup)) setup.at = at;
  set(setup, Object.keys(rules).join());
}

/** Back to the scenario as it stands. */
export const reset = () => set(unchanged, "");

/** Turns all plates over, until the vote is taken. @param {boolean} sealed */
export function seal(sealed) {
  lastKind = "";
  reach({ ...store.state.place, sealed });
}

/** Puts the text to the vote: all plates turn at once, the bar counts, and the decision is told. */
export function putToTheVote() {
  const { decision } = stepOf(store.state) ?? {};
  if (!decision) return;
  const mine = (reveals += 1);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const what = { inFavour: decision.tally.inFavour, vetoed: decision.vetoes.length > 0, still };
  const reachPhase = (phase, counted) => {
    if (mine !== reveals) return false;
    store.dispatch({ type: "reveal/reached", phase, counted });
    if (phase !== "sealed" && store.state.place.sealed) reach({ ...store.state.place, sealed: false }, { replace: true, during: true });
    return true;
  };
  playReveal(what, reachPhase, wait);
}

/** @param {string} seat whose menu to open */
export const openSeat = (seat) => store.dispatch({ type: "seat/opened", seat });
export const closeSeat = () => store.dispatch({ type: "seat/closed" });

/** @param {string} part of the scenario @param {boolean} open what is open is printed */
export const openPart = (part, open) => store.dispatch({ type: "part/opened", part, open });

export const dismissNotices = () => store.dispatch({ type: "notices/dismissed" });

/** Asks the server again. @param {string} name of what did not come */
export const retry = (name) => store.dispatch({ type: `${name}/forgotten` });

