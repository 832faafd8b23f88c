import { initial, reduce } from "./state.js";
import { createStore } from "./store.js";

/** The page's one store. */
export const store = createStore(reduce, initial);
