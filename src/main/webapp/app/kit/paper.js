import { css } from "lit";

/** A4 sheets, on the screen and on paper. */
export const paper = css`
  .sheet {
    background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: var(--radius);
    padding: clamp(1rem, 4vw, 2.5rem); max-inline-size: 52rem; inline-size: 100%; margin-inline: auto; line-height: 1.45;
  }
  .sheet h2 { font-family: var(--serif); font-size: 1.625rem; line-height: 1.15; margin-block: 0.125rem 0.25rem; overflow-wrap: anywhere; }
  .sheet h3 { margin-block: 1rem 0.25rem; }
  .kind { text-transform: uppercase; letter-spacing: 0.05em; font-size: 0.8125rem; font-weight: 650; color: var(--blue); }
  .facts { color: var(--soft); margin-block-end: 0.5rem; }
  .sheet ul { list-style: disc; padding-inline-start: 1.25rem; }
  .sheet ol { list-style: decimal; padding-inline-start: 1.5rem; }
  .sheet li + li { margin-block-start: 0.25rem; }
  .serif { font-family: var(--serif); }
  .warn { border-inline-start: 4px solid var(--against); background: var(--against-tint); padding: 0.5rem 0.75rem; margin-block: 0.5rem; }
  table { border-collapse: collapse; inline-size: 100%; margin-block-start: 0.75rem; }
  th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.5rem; border-block-end: 1px solid var(--line); }
  .plan td:nth-child(-n + 2) { white-space: nowrap; }
  .vote, .sure { white-space: nowrap; }
  .vote { font-weight: 600; }
  .rubric th[scope="row"] { white-space: nowrap; }
  .rubric td { border-inline-start: 1px solid var(--line); inline-size: 22%; }
  .circle { display: grid; gap: 0.375rem; margin-block-start: 1rem; }
  .circle dt { font-weight: 650; }
  .phrases li { font-style: italic; }
  .lines div { block-size: 1.75rem; border-block-end: 1px solid var(--edge); }
  @container (max-width: 40rem) {
    .rubric, .rubric tbody, .rubric tr, .rubric td, .rubric th[scope="row"] { display: block; inline-size: auto; border-inline: 0; }
    .rubric thead { display: none; }
  }
  @media print {
    .sheet { border: 0; border-radius: 0; padding: 0; max-inline-size: none; break-after: page; background: #fff; color: #000; font-size: 10pt; line-height: 1.35; }
    .sheet:last-of-type { break-after: auto; }
    .kind, .facts { color: #000; }
    .warn { background: none; border-color: #000; }
    .sheet h2 { font-size: 17pt; } .sheet h3 { font-size: 11pt; margin-block: 9pt 2pt; break-after: avoid; }
    th, td { border-color: #888; padding: 2pt 4pt; }
    .rubric td { border-inline-start-color: #888; }
    tr, li { break-inside: avoid; }
    .lines div { block-size: 8mm; border-color: #888; }
  }
`;
