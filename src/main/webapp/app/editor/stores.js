import { createStore } from "../store.js";
import { initial, reduce } from "./state.js";

/** What is being written; the page's one store knows only where the reader is. */
export const copy = createStore(reduce, initial);
