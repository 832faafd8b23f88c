import { html } from "lit";
import { t } from "../messages.js";
import { changed } from "./filter.js";
import { visit } from "./visits.js";

const MEASURES = ["raw", "lijphart", "kappa"];

/** The measure of agreement a link asks for. @param {Map<string, string>} query */
export const measureOf = (query) => query.get("measure") ?? "raw";

/** What a screen shows, and by which measure. @param {string} what @param {Map<string, string>} query */
export const measured = (what, query) => t("record.measure.of", { what, measure: t(`record.measure.${measureOf(query)}`) });

/** What of a link concerns agreement, for the API. @param {Map<string, string>} query */
export const agreementIn = (query) => Object.fromEntries(["measure", "by", "minimum", "members"].map((name) => [name, query.get(name)]));

/** Chooses the measure, and says what it is. @param {string[]} path of the screen @param {Map<string, string>} query */
export const measureField = (path, query) => html`<label class="field">${t("record.measure")}<select name="measure" @change=${({ target }) => visit(path, changed(query, { measure: target.value === "raw" ? "" : target.value }))}>
    ${MEASURES.map((measure) => html`<option value=${measure} ?selected=${measure === measureOf(query)}>${t(`record.measure.${measure}`)}</option>`)}</select></label>
  <p class="small soft about">${t(`record.measure.about.${measureOf(query)}`)}</p>`;
