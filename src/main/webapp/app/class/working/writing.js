import { createStore } from "../../store.js";
import { live } from "../live.js";
import { initial, reduce } from "./writing-state.js";

/** What this person writes in drafts; see {@link import("./writing-state.js").Writing}. */
export const writing = createStore(reduce, initial);

/** @param {string} slot @returns {import("./writing-state.js").Written | undefined} */
export const written = (slot) => writing.state.written[slot];

/** A draft as the class has it now. @param {{paper: number}} where @returns {object | undefined} */
export const paperOf = ({ paper }) => live.state.sections.working?.find((each) => each.paper === paper);

/** A paragraph as the class has it now. @param {{paper: number, key: string}} where @returns {object | undefined} */
export const paragraphOf = ({ paper, key }) => paperOf({ paper })?.paragraphs.find((each) => each.key === key);
