import { html, nothing } from "lit";
import { day, list, t } from "../messages.js";

/**
 * @typedef {{seat: string, name: string}} SeatName
 * @typedef {{seat: string, name: string, officialName: string, veto: boolean, president: boolean, sponsor: boolean, interests: string,
 *   redLines: string[], allies: SeatName[], opponents: SeatName[], open: SeatName[], phrases: string[], tasks: string[]}} Role
 */

const items = (texts) => html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
const names = (seats) => (seats.length ? list(seats.map(({ name }) => name)) : t("kit.role.alone"));

/** The lesson, minute by minute. @param {object} kit */
export const planSheet = (kit) => html`<article class="sheet" id="plan">
  <p class="kind">${t("kit.sheet.plan")} · ${t("kit.minutes", { n: kit.minutes })}</p>
  <h2>${kit.title}</h2>
  <p class="facts">${t(`standing.${kit.standing}`)} · ${day(kit.date)} · ${kit.agendaItem}${kit.symbol ? ` · ${kit.symbol}` : ""}</p>
  <p>${kit.summary}</p>
  <h3>${t("kit.plan.lesson")}</h3><p>${kit.lesson}</p>
  <table class="plan"><thead><tr><th scope="col">${t("kit.plan.when")}</th><th scope="col">${t("kit.plan.long")}</th><th scope="col">${t("kit.plan.what")}</th></tr></thead>
    <tbody>${kit.plan.map((part) => html`<tr><td>${part.from}–${part.from + part.minutes}</td><td>${part.minutes}′</td><td><b>${part.title}</b><br>${part.text}</td></tr>`)}</tbody></table>
  <h3>${t("kit.plan.text")}</h3><ol class="serif">${kit.operative.map((text) => html`<li>${text}</li>`)}</ol>
  <p>${t("kit.plan.needed", { n: kit.required })}</p>
</article>`;

const marks = (role) => ["president", "sponsor", "veto"].filter((mark) => role[mark]).map((mark) => t(`kit.role.${mark}`));

/** What the students in a seat are handed. @param {object} kit @param {Role} role */
export const roleSheet = (kit, role) => html`<article class="sheet role" id=${`role-${role.seat}`}>
  <p class="kind">${t("kit.role")}</p>
  <h2>${role.officialName}</h2>
  <p class="facts">${[kit.title, ...marks(role)].join(" · ")}</p>
  <h3>${t("kit.role.interests")}</h3><p>${role.interests}</p>
  <h3>${t("kit.role.redLines")}</h3>${items(role.redLines)}
  <dl class="circle">
    <div><dt>${t("kit.role.allies")}</dt><dd>${names(role.allies)}</dd></div>
    ${role.opponents.length ? html`<div><dt>${t("kit.role.opponents")}</dt><dd>${names(role.opponents)}</dd></div>` : nothing}
    ${role.open.length ? html`<div><dt>${t("kit.role.open")}</dt><dd>${names(role.open)}</dd></div>` : nothing}
  </dl>
  <h3>${t("kit.role.tasks")}</h3>${items(role.tasks)}
  <h3>${t("kit.role.phrases")}</h3><ul class="serif phrases">${role.phrases.map((text) => html`<li>${text}</li>`)}</ul>
  <h3>${t("kit.role.notes")}</h3><div class="lines" aria-hidden="true">${Array.from({ length: 5 }, () => html`<div></div>`)}</div>
</article>`;

/** For the teacher only. @param {object} kit */
export const teacherSheet = (kit) => html`<article class="sheet" id="likely">
  <p class="kind">${t("kit.sheet.teacher")}</p>
  <h2>${kit.title}</h2>
  <p class="warn">${t("kit.teacher.warn")}</p>
  <table><thead><tr>${["seat", "vote", "sure", "why"].map((head) => html`<th scope="col">${t(`kit.likely.${head}`)}</th>`)}</tr></thead>
    <tbody>${kit.likely.map(({ name, vote, confidence, reason }) => html`<tr><td>${name}</td><td class="vote">${vote ? t(`vote.plate.${vote}`) : t("kit.likely.unknown")}</td>
      <td class="sure">${confidence ? t(`kit.confidence.${confidence}`) : nothing}</td><td>${reason}</td></tr>`)}</tbody></table>
  <h3>${t("kit.questions")}</h3><ol>${kit.questions.map((question) => html`<li>${question}</li>`)}</ol>
</article>`;

/** Four criteria at four levels. @param {object} kit */
export const rubricSheet = (kit) => html`<article class="sheet" id="rubric">
  <p class="kind">${t("kit.sheet.rubric")}</p>
  <h2>${kit.title}</h2>
  <p>${t("kit.rubric.text")}</p>
  <table class="rubric"><thead><tr><th scope="col">${t("kit.rubric.criterion")}</th>${kit.rubric[0].levels.map(({ level, name }) => html`<th scope="col">${level} ${name}</th>`)}</tr></thead>
    <tbody>${kit.rubric.map(({ title, levels }) => html`<tr><th scope="row">${title}</th>${levels.map(({ text }) => html`<td>${text}</td>`)}</tr>`)}</tbody></table>
</article>`;
