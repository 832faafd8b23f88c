import { t } from "../messages.js";
import { at } from "./document.js";

/** @param {string} pointer a JSON Pointer @returns {string[]} its keys */
const keysOf = (pointer) => pointer.split("/").slice(1).map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));

/** What is wrong, in words: a field that nobody has filled in yet is called that. @param {{pointer: string, detail: string}} fault */
export const wordsOf = ({ pointer, detail }, document) => (at(document, keysOf(pointer)) === "" ? t("editor.empty") : detail);
