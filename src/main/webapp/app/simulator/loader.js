import { api } from "../api.js";
import { asker } from "../loadable.js";
import { repaired } from "./repair.js";
import { requestOf, scenarioId, scenarioOf } from "./selectors.js";

/**
 * Keeps what the simulator shows in step with where the reader is: asks the server for whatever is missing, once.
 * @param {object} store
 * @param {(place: object) => void} correct puts a repaired link in place of a broken one
 */
export function followPlace(store, correct) {
  const ask = Object.fromEntries(["scenarios", "councils", "scenario", "play"].map((name) => [name, asker(store, name)]));
  const follow = () => {
    if (store.state.screen !== "simulator") return;
    ask.scenarios("all", api.scenarios);
    ask.councils("all", api.councils);
    const id = scenarioId(store.state);
    if (!id) return;
    ask.scenario(id, (signal) => api.scenario(id, signal));
    if (scenarioOf(store.state)) follow.play(id);
  };
  follow.play = (id) => {
    const better = repaired(store.state);
    if (better) return correct(better);
    const request = requestOf(store.state);
    ask.play(`${id} ${JSON.stringify(request ?? {})}`, (signal) => played(store.state, id, request, signal));
  };
  store.subscribe(follow);
  follow();
}

function played(state, id, request, signal) {
  if (!request) return Promise.resolve(scenarioOf(state).play);
  const { whatIf, ...more } = request;
  return Object.keys(more).length ? api.play(id, request, signal) : api.whatIf(id, whatIf, signal);
}
