/** The model by which the Council really votes. */
export const CHARTER = "STATUS_QUO";

const nobody = Object.freeze({});

/** @returns {string | undefined} the scenario the reader asked for, else the one the page opens with */
export const scenarioId = (state) => state.place.scenario ?? state.first;

/** @returns the scenario's file and its play as it stands, once they are there */
export const scenarioOf = (state) => {
  const { value } = state.scenario;
  return value?.id === scenarioId(state) ? value : undefined;
};

/** @returns {import("../api.js").PlayView | undefined} what the server made of the reader's changes */
export const playOf = (state) => {
  const scenario = scenarioOf(state);
  const { value } = state.play;
  return value?.scenario === scenario?.id ? value : undefined;
};

export const whatIfOf = (state) => scenarioOf(state)?.scenario.whatIfs?.find((each) => each.id === state.place.setup.whatIf);

/** @returns {string | undefined} the id of the step that matters most, which a what-if may have changed */
export const mainOf = (state) => whatIfOf(state)?.changes.main ?? scenarioOf(state)?.scenario.main;

/** @returns {object[]} the steps as the scenario's file has them */
export const stepFiles = (state) => whatIfOf(state)?.changes.steps ?? scenarioOf(state)?.scenario.steps ?? [];

/** @returns {import("../api.js").StepView | undefined} the step on the table */
export const stepOf = (state) => {
  const play = playOf(state);
  const find = (id) => play?.steps.find((step) => step.id === id);
  return find(state.place.setup.step) ?? find(play?.main) ?? play?.steps[0];
};

/** The key of a step in the reader's votes: nothing for the main step, so that most links stay short. */
export const sheetKey = (state, step) => (step === mainOf(state) ? "" : step);

/** @returns {Record<string, string>} the reader's own votes in a step */
export const ownVotes = (state, step) => state.place.setup.votes[sheetKey(state, step)] ?? nobody;

/** @returns {Record<string, string>} seat to vote, the reader's newest tap in it already */
export function votesOf(state) {
  const step = stepOf(state);
  return step?.decision ? { ...step.votes, ...ownVotes(state, step.id) } : nobody;
}

/** @returns {Record<string, string>} how the seats vote in the scenario as it stands */
export function usualVotes(state, id) {
  const base = scenarioOf(state)?.play;
  const step = base?.steps.find((each) => each.id === id);
  if (step?.decision) return step.votes;
  return Object.fromEntries(Object.entries(base?.stances ?? {}).map(([seat, stance]) => [seat, stance.vote]));
}

/** @returns {Record<string, string>} how the seats vote with the what-if, before the reader's own changes */
export function votesBefore(state, id) {
  const changes = whatIfOf(state)?.changes ?? {};
  const meant = (changes.at ?? mainOf(state)) === id ? changes.votes : undefined;
  return { ...usualVotes(state, id), ...meant };
}

/** @returns {object} the rules of a step, told with the what-if, before the reader's own changes */
export function usualRules(state, id) {
  const told = scenarioOf(state).play.steps.find((step) => step.id === id)?.told ?? stepFiles(state).find((step) => step.id === id);
  const changes = whatIfOf(state)?.changes ?? {};
  return (changes.at ?? mainOf(state)) === id ? { ...told, ...changes } : { ...told };
}

/** @returns {import("../api.js").SeatView[]} the seats clockwise from the President, else from the first */
export function aroundTheTable(play) {
  const { seats } = play.council;
  const head = seats.findIndex((seat) => seat.seat === presidentOf(play));
  return head < 0 ? seats : [...seats.slice(head), ...seats.slice(0, head)];
}

export const presidentOf = (play) => play.president ?? play.council.president;

export const nameOf = (play, seat) => play.council.seats.find((each) => each.seat === seat)?.name ?? seat;

/** Whether the reader set anything otherwise than the scenario has it. */
export const isChanged = (state) => requestOf(state) !== undefined;

/** @returns {object | undefined} the question to the server that the reader's changes make; nothing where there are none */
export function requestOf(state) {
  const { step, votes, ...rest } = state.place.setup;
  const sheets = Object.entries(votes).filter(([, sheet]) => Object.keys(sheet).length);
  const request = { ...rest };
  if (sheets.length) request.votes = Object.fromEntries(sheets.map(([id, sheet]) => [id || mainOf(state), sheet]));
  return Object.keys(request).some((key) => key !== "at") ? request : undefined;
}

/** Whether the plates show their backs. */
export const isSealed = (state) => state.place.sealed || state.reveal.phase === "sealed";

/** Whether a moment of the reveal has come. @param {import("./reveal.js").Phase} phase */
export function hasCome(state, phase) {
  const order = ["sealed", "turning", "counting", "line", "told", "open"];
  if (isSealed(state)) return phase === "sealed";
  return order.indexOf(state.reveal.phase) >= order.indexOf(phase);
}

