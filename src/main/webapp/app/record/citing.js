import { html, nothing } from "lit";
import { day, t } from "../messages.js";
import { inWords, isOwn, linkTo } from "./filter.js";
import "./cite.js";

const today = () => new Date().toISOString().slice(0, 10);

/** Opens the same view of the same version of the record. @param {string[]} path @param {Map<string, string>} query @param {{version: string}} about */
export const lasting = (path, query, { version }) => new URL(linkTo(path, new Map([...query, ["version", version]])), location.href).href;

/** A text by which a view is cited. @param {string} what it shows @param {string[]} path @param {Map<string, string>} query @param {object} about the record's description */
export function citation(what, path, query, about) {
  const chosen = inWords(query, about);
  return t(chosen ? "record.cite" : "record.cite.whole", { version: about.version, what, chosen, link: lasting(path, query, about), date: day(today()) });
}

/** The same on the screen; nobody else could look up a reader's own file. */
export const cited = (what, path, query, about) => (isOwn(query) ? nothing : html`<hs-cite .text=${citation(what, path, query, about)}></hs-cite>`);
