import { openClass } from "../class/opening.js";
import { t } from "../messages.js";
import { insist } from "../patience.js";
import { store as page } from "../stores.js";
import { append, at, expecting, fileName, move, ownCopy, pointer, put, unexpecting } from "./document.js";
import { forget, kept } from "./kept.js";
import { requests } from "./requests.js";
import { misshapen } from "./schema.js";
import { copy } from "./stores.js";
import { reseated, withVote } from "./votes.js";

const MOST_BYTES = 262144;
let coming = new AbortController();
const reason = () => t("editor.reason.new");
const say = (text, tone = "good") => copy.dispatch({ type: "said", said: { text, tone } });

/** What a Council goes by in this document: a model's id or a day. */
export const councilId = (document) => document.council ?? document.date;

async function tools() {
  const { schema, models } = copy.state;
  if (schema && models.length) return { schema, models };
  const [form, all] = await Promise.all([requests.schema(), requests.models()]);
  return { schema: form, models: all };
}

/**
 * Opens the copy of a scenario: the one this browser has kept, else a new one.
 * @param {string | undefined} scenario an id; the page's first scenario if left out
 * @param {string | undefined} classId the class it is written for
 */
export async function open(scenario = page.state.first, classId) {
  const key = classId ? `${scenario}:${classId}` : scenario;
  coming.abort();
  const { signal } = (coming = new AbortController());
  const fail = (problem) => signal.aborted || copy.dispatch({ type: "editor/failed", problem });
  copy.dispatch({ type: "editor/opened", with: { key } });
  try {
    const [given, has] = await insist(() => Promise.all([requests.scenario(scenario), tools()]), fail, signal);
    const original = ownCopy(given.scenario, t("editor.copyOf", { title: given.scenario.title }));
    const last = kept(key);
    const usable = last && !misshapen(has.schema, last.document);
    const opened = { status: "ready", key, classId, original, council: given.play.council, ...has, document: usable ? last.document : original, kept: usable ? last.on : undefined };
    if (copy.state.key === key) copy.dispatch({ type: "editor/opened", with: opened });
    if (usable) await fetchCouncil(last.document);
  } catch (problem) {
    fail(problem);
  }
}

/** Whatever led to the document, the form shows the seats of its Council. */
export async function fetchCouncil(document) {
  const id = councilId(document);
  if (!id || copy.state.council?.id === id) return copy.state.council;
  const council = await requests.council(id).catch(() => undefined);
  if (council && councilId(copy.state.document) === id) copy.dispatch({ type: "council/came", council });
  return council;
}

const changeTo = (document, where) => copy.dispatch({ type: "document/changed", document, at: where });

/** @returns {any} what stands at a place of the copy */
export const valueAt = (path) => at(copy.state.document, path);

const change = (path, value, where) => value !== valueAt(path) && changeTo(put(copy.state.document, path, value), where);

/** Puts a value in a place; letters typed one after the other are one change. */
export const write = (path, value) => change(path, value, pointer(path));
/** Chooses a value for a place; `undefined` leaves it out. */
export const choose = (path, value) => change(path, value);
export const add = (path, entry) => changeTo(append(copy.state.document, path, entry));
export const remove = (path) => changeTo(put(copy.state.document, path, undefined));
export const shift = (path, from, by) => changeTo(move(copy.state.document, path, from, by));
export const turn = (seat, vote) => changeTo(withVote(copy.state.document, seat, vote, reason()));
export const pause = () => copy.dispatch({ type: "document/paused" });
export const undo = () => copy.dispatch({ type: "document/undone" });
export const redo = () => copy.dispatch({ type: "document/redone" });
export const chooseSection = (section) => copy.dispatch({ type: "section/chosen", section });

/** Takes another day or model, and seats its Council: who no longer sits there loses its vote. */
export async function seat(path, value) {
  if ((value || undefined) === valueAt(path)) return;
  const document = put(copy.state.document, path, value || undefined);
  changeTo(document, pointer(path));
  const council = await fetchCouncil(document);
  if (!council || copy.state.document !== document) return;
  const next = reseated(document, council, reason());
  const gone = Object.keys(document.stances ?? {}).filter((each) => !(each in next.stances)).length;
  const come = council.seats.filter((each) => !document.stances?.[each.seat]).length;
  if (!gone && !come) return;
  changeTo(next, pointer(path));
  say(t("editor.reseated", { gone, come }));
}

/** Throws the copy away and begins anew; undo brings it back. */
export function startAfresh() {
  const { original, key } = copy.state;
  forget(key);
  changeTo(original);
  fetchCouncil(original);
}

/** @returns {object} the document as others take it: with what the server found it comes to, once it is in order */
export function finished() {
  const { document, check } = copy.state;
  return check.valid && check.document === document ? expecting(document, check.found) : document;
}

/** Gives the copy to the reader as a file. */
export function download() {
  const document = finished();
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(document, undefined, 2)}\n`], { type: "application/json" }));
  const link = Object.assign(window.document.createElement("a"), { href: url, download: fileName(document) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  say(t("editor.downloaded", { name: link.download }));
}

const refused = (why, values) => say(t(`editor.file.${why}`, values), "bad");

/** Takes a file in place of the copy, or says what is wrong with it. @param {File | undefined} file */
export async function openFile(file) {
  if (!file) return undefined;
  if (file.size > MOST_BYTES) return refused("large", { n: Math.ceil(file.size / 1024), most: MOST_BYTES / 1024 });
  let document;
  try {
    document = JSON.parse(await file.text());
  } catch {
    return refused("json", { name: file.name });
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) return refused("json", { name: file.name });
  const wrong = misshapen(copy.state.schema, document);
  if (wrong) return refused(wrong.wanted === "missing" ? "missing" : "shape", { name: file.name, place: pointer(wrong.path), wanted: t(`editor.kind.${wrong.wanted}`) });
  const { $schema: _, ...own } = unexpecting(document);
  changeTo(own);
  await fetchCouncil(own);
  return say(t("editor.file.opened", { name: file.name }));
}

/** Opens a class with the copy and goes to the teacher's page. @param {{preset: string, minutes: number}} manner */
export async function holdClass(manner) {
  try {
    await openClass({ document: finished(), title: copy.state.document.title, language: "en", ...manner });
  } catch (problem) {
    say(problem.message, "bad");
  }
}

/** Saves the copy in the class that it is written for. */
export async function saveInClass() {
  const { classId, document } = copy.state;
  try {
    await requests.saveInClass(classId, document.title, finished());
    say(t("editor.saved"));
  } catch (problem) {
    say(problem.message, "bad");
  }
}
