import { html, nothing, svg } from "lit";
import { day, known, t } from "../messages.js";

const row = (name, value) => html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`;
const facts = (...rows) => html`<dl class="facts">${rows}</dl>`;
const table = (heads, rows) => html`<table>
  <thead><tr>${heads.map((head) => html`<th scope="col">${t(head)}</th>`)}</tr></thead>
  <tbody>${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table>`;

/** States of the Assembly as one bar: in favour, against, abstaining, and the rest that took no part. */
function shares({ inFavour, against, abstaining, membership }) {
  const piece = (name, start, count) => svg`<rect class=${name} x=${start} width=${count} height="6"/>`;
  return html`<svg class="shares" viewBox=${`0 0 ${membership} 6`} preserveAspectRatio="none" aria-hidden="true">
    ${piece("inFavour", 0, inFavour)}${piece("against", inFavour, against)}${piece("abstaining", inFavour + against, abstaining)}
  </svg>`;
}

const kinds = {
  CONSENSUS: ({ body, objections }, play, names) =>
    facts(row("figures.body", t(`body.${body}`)), row("figures.objections", objections.length ? names(objections) : t("figures.nobody"))),
  ASSEMBLY_VOTE: ({ majority, inFavour, against, abstaining, membership }) => html`
    ${shares({ inFavour, against, abstaining, membership })}
    ${facts(
      row("figures.majority", t(`majority.${majority}`)),
      row("tally.inFavour", inFavour),
      row("tally.against", against),
      row("tally.abstaining", abstaining),
      row("figures.membership", membership),
    )}`,
  RATIFICATION: ({ ratified, membership, permanentMissing }, play, names) =>
    facts(
      row("figures.ratified", t("figures.of", { n: ratified, whole: membership })),
      row("figures.missing", permanentMissing.length ? names(permanentMissing) : t("figures.nobody")),
    ),
  COURT_ELECTION: ({ vacancies, candidates }, play, names, { elected = [] }) => html`
    ${facts(row("figures.vacancies", vacancies))}
    ${table(
      ["figures.candidate", "figures.council", "figures.assembly", "figures.result"],
      candidates.map(({ name, council, assembly }) => [name, council, assembly, elected.includes(name) ? t("figures.elected") : "–"]),
    )}`,
  STRAW_POLL: ({ candidates, coloured }, play, names, { possibleVetoes = [] }) => html`
    <p class="small soft">${t(coloured ? "figures.coloured" : "figures.plain")}</p>
    ${table(
      ["figures.candidate", "figures.encourage", "figures.discourage", "figures.noOpinion", "figures.result"],
      candidates.map(({ name, encourage, discourage, noOpinion }) =>
        [name, encourage, discourage, noOpinion, possibleVetoes.includes(name) ? t("figures.possibleVeto") : "–"]),
    )}`,
  VETO_DEBATE: (told, play, names, { due, date }) => facts(row("figures.due", due && date ? day(date) : t("figures.notDue"))),
  SNAPBACK: ({ notified, measure }, play, names, { fate, date }) =>
    facts(
      row("figures.measure", measure),
      row("figures.notified", day(notified)),
      ...(date ? [row("figures.returns", day(date))] : []),
      ...(fate && known(`fate.${fate}`) ? [row("figures.fate", t(`fate.${fate}`))] : []),
    ),
  RULING: ({ ruling, challenged }) =>
    facts(row("figures.ruling", t(`ruling.${ruling}`)), ...(challenged === false ? [row("figures.challenge", t("figures.unchallenged"))] : [])),
};

/**
 * The figures of a step that the Council's members do not vote in, as the scenario tells them.
 * @param {object} step of the play
 * @param {object} play
 * @param {(seats: string[]) => string} names
 */
export const figures = (step, play, names) => kinds[step.kind]?.(step.told, play, names, step.outcome ?? {}) ?? nothing;
