import { html } from "lit";
import { loadArea } from "./messages.js";
import { loaded } from "./arrival.js";

/** The number of a meeting of the class; the current one where none is named. */
const meeting = (run) => (run ? Number(run) : undefined);

/**
 * The screens besides the simulator, each fetched when it is first visited: the module that defines its element, the parts of the
 * texts it needs, and the element with what the link says.
 * @type {Record<string, {areas: string[], load: () => Promise<unknown>, draw: (path: string[], query: Map<string, string>) => unknown}>}
 */
const screens = {
  api: { areas: [], load: () => import("./api/api-page.js"), draw: () => html`<hs-api-page></hs-api-page>` },
  open: { areas: ["class"], load: () => import("./class/open.js"), draw: ([scenario]) => html`<hs-open .scenario=${scenario}></hs-open>` },
  join: { areas: ["class"], load: () => import("./class/join.js"), draw: ([code]) => html`<hs-join .code=${code}></hs-join>` },
  teacher: { areas: ["class", "working"], load: () => import("./class/teacher.js"), draw: ([id, key]) => html`<hs-teacher .class=${id} .key=${key}></hs-teacher>` },
  delegate: { areas: ["class", "working"], load: () => import("./class/delegate.js"), draw: ([id]) => html`<hs-delegate .class=${id}></hs-delegate>` },
  projector: { areas: ["class", "projector"], load: () => import("./projector/projector.js"), draw: ([id, key]) => html`<hs-projector .class=${id} .key=${key}></hs-projector>` },
  debrief: { areas: ["class", "debrief"], load: () => import("./debrief/debrief.js"), draw: ([id, hat, run]) => html`<hs-debrief .class=${id} .hat=${hat} .run=${meeting(run)}></hs-debrief>` },
  "meeting-record": { areas: ["class", "debrief"], load: () => import("./debrief/record.js"), draw: ([id, hat, run]) => html`<hs-record .class=${id} .hat=${hat} .run=${meeting(run)}></hs-record>` },
  "working-paper": { areas: ["class", "drafting", "working"], load: () => import("./class/working/page.js"), draw: ([id, hat, paper]) => html`<hs-working-page .class=${id} .hat=${hat} .paper=${Number(paper)}></hs-working-page>` },
  kit: { areas: ["kit"], load: () => import("./kit/kit.js"), draw: ([scenario]) => html`<hs-kit .scenario=${scenario}></hs-kit>` },
  draft: { areas: ["drafting"], load: () => import("./drafting/desk.js"), draw: () => html`<hs-draft-desk></hs-draft-desk>` },
  record: { areas: ["record", "replay"], load: () => import("./record/pages.js"), draw: (path, query) => html`<hs-past .path=${path} .query=${query}></hs-past>` },
  edit: { areas: ["editor"], load: () => import("./editor/editor.js"), draw: ([scenario]) => html`<hs-editor .scenario=${scenario}></hs-editor>` },
};

/** Screens within a class, by their word in the link: what comes after a meeting, a draft being written. */
const within = { debrief: "debrief", record: "meeting-record", paper: "working-paper" };

/**
 * Where a link leads: #/class/<id>/<hat>[/<key>], #/class/<id>/<hat>/(debrief or record)[/<meeting>] and #/class/<id>/<hat>/paper/<number> are screens of a
 * class, all others are named first.
 * @param {string[]} path
 * @returns {{screen: string, path: string[]}} screen: "simulator" where no other is named
 */
export function screenOf([first, ...rest]) {
  if (first !== "class") return first in screens ? { screen: first, path: rest } : { screen: "simulator", path: [first, ...rest] };
  const [id, hat, more, number] = rest;
  if (more in within) return { screen: within[more], path: [id, hat, number] };
  return { screen: hat in screens ? hat : "delegate", path: more ? [id, more] : [id] };
}

/** Fetches what a screen needs, however long the service is away. @param {string} screen */
export const loadScreen = (screen) => Promise.all([...screens[screen].areas.map(loadArea), loaded(screens[screen].load)]);

/** @param {string} screen @param {string[]} path @param {Map<string, string>} query */
export const drawScreen = (screen, path, query) => screens[screen].draw(path, query);
