import { api } from "../api.js";
import { asker } from "../loadable.js";
import { wantCouncils, wantScenarios } from "./intents.js";
import { repaired } from "./repair.js";
import { requestOf, scenarioId, scenarioOf } from "./selectors.js";

/**
 * Keeps what the simulator shows in step with where the reader is: asks the server for whatever is missing, once.
 * @param {object} store
 * @param {(place: object) => void} correct puts a repaired link in place of a broken one
 */
export function followPlace(store, correct) {
  const askScenario = asker(store, "scenario");
  const askPlay = asker(store, "play");
  const follow = () => {
    if (store.state.screen !== "simulator") return;
    const id = scenarioId(store.state);
    if (id) askScenario(id, (signal) => api.scenario(id, signal));
    if (store.state.place.setup.model) wantCouncils();
    if (scenarioOf(store.state)) followPlay(id);
    else if (!store.state.place.scenario) takeListsFirst(store);
  };
  const followPlay = (id) => {
    const better = repaired(store.state);
    if (better) return correct(better);
    const request = requestOf(store.state);
    askPlay(`${id} ${JSON.stringify(request ?? {})}`, (signal) => played(store.state, id, request, signal));
  };
  store.subscribe(follow);
  follow();
}

/** Where the scenario that the page opens with is gone, the list's first takes its place. */
function takeListsFirst(store) {
  const { first, scenario, scenarios } = store.state;
  if (first && scenario.problem?.status !== 404) return;
  wantScenarios();
  const head = scenarios.value?.[0]?.id;
  if (head && head !== first) store.dispatch({ type: "first/named", scenario: head });
}

function played(state, id, request, signal) {
  if (!request) return Promise.resolve(scenarioOf(state).play);
  const { whatIf, ...more } = request;
  return Object.keys(more).length ? api.play(id, request, signal) : api.whatIf(id, whatIf, signal);
}
