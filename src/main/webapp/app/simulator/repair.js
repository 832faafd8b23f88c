import { mainOf, playOf, scenarioOf, stepFiles, whatIfOf } from "./selectors.js";

const fault = (key, part) => ({ key, values: { part } });

/**
 * A link may name what this scenario does not have. Keeps what it can and says what it could not keep.
 * @returns {import("./link.js").Place | undefined} nothing where the place is in order
 */
export function repaired(state) {
  const { place } = state;
  const setup = { ...place.setup, votes: { ...place.setup.votes } };
  const faults = [];
  for (const check of [checkWhatIf, checkSteps, checkModel, checkSeats]) check(state, setup, faults);
  if (!faults.length && !renamesMain(state, setup)) return undefined;
  return { ...place, setup, faults: [...place.faults, ...faults] };
}

function checkWhatIf(state, setup, faults) {
  if (!setup.whatIf || whatIfOf(state)) return;
  faults.push(fault("link.whatIf", setup.whatIf));
  delete setup.whatIf;
}

function checkSteps(state, setup, faults) {
  const ids = new Set(stepFiles(state).map((step) => step.id));
  for (const name of ["step", "at"]) {
    if (!setup[name] || ids.has(setup[name])) continue;
    faults.push(fault("link.step", setup[name]));
    delete setup[name];
  }
  for (const id of Object.keys(setup.votes).filter((each) => each && !ids.has(each))) {
    faults.push(fault("link.step", id));
    delete setup.votes[id];
  }
}

function checkModel(state, setup, faults) {
  const models = state.councils.value?.models;
  if (!setup.model || !models || models.some((model) => model.sameSeats && model.id === setup.model)) return;
  faults.push(fault("link.model", setup.model));
  delete setup.model;
}

/** Seats are checked against the scenario's Council; where a what-if brings another one the server judges. */
function checkSeats(state, setup, faults) {
  const { date, council } = whatIfOf(state)?.changes ?? {};
  const play = date || council ? playOf(state) : scenarioOf(state).play;
  if (!play || ((date || council) && play.whatIf !== setup.whatIf)) return;
  const seats = new Set(play.council.seats.map((seat) => seat.seat));
  for (const [id, sheet] of Object.entries(setup.votes)) {
    const strange = Object.keys(sheet).filter((seat) => !seats.has(seat));
    if (!strange.length) continue;
    setup.votes[id] = Object.fromEntries(Object.entries(sheet).filter(([seat]) => seats.has(seat)));
    faults.push(...strange.map((seat) => fault("link.seat", seat)));
  }
}

/** The main step's votes go without its name in a link. */
function renamesMain(state, setup) {
  const main = mainOf(state);
  if (!setup.votes[main]) return false;
  setup.votes[""] = { ...setup.votes[main], ...setup.votes[""] };
  delete setup.votes[main];
  return true;
}
