import { css } from "lit";

/** A sheet of A4: on the screen as on paper. */
export const recordStyle = css`
  article {
    background: #fff; color: #16232e; max-inline-size: 52rem; margin: 1rem auto 3rem; padding: clamp(1rem, 5vw, 4rem);
    border: 1px solid var(--line); font-family: var(--serif); line-height: 1.5; overflow-wrap: break-word;
    --favour: #007e62; --against: #a8121f; --abstain-text: #7a5200; --soft: #4d5c69; --line: #c2ced6;
  }
  .top { display: flex; justify-content: space-between; gap: 1rem; border-block-end: 1px solid currentcolor; padding-block-end: 0.25rem; font-size: 1rem; }
  .symbol { font-weight: 600; }
  h1 { font-size: 2rem; line-height: 1.15; margin: 0.75rem 0 0; border-block-end: 3px solid currentcolor; padding-block-end: 0.5rem; }
  .title { font-weight: 600; font-size: 1.125rem; margin-block-start: 0.75rem; }
  .present { margin-block: 1.25rem; display: grid; gap: 0.75rem; }
  .row { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0.5rem 1rem; }
  .row dt { font-style: italic; }
  .president dd { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; }
  .members { display: grid; gap: 0.125rem; }
  .member { display: flex; gap: 0.5rem; align-items: baseline; }
  .member > :first-child { flex: none; max-inline-size: 50%; }
  .dots { flex: 1; border-block-end: 1px dotted #7b8b98; min-inline-size: 1rem; }
  h2 { font-size: 1.125rem; margin-block: 1.5rem 0.5rem; break-after: avoid; }
  .agenda { font-weight: 600; }
  .procedure { font-style: italic; margin-block: 0.75rem; padding-inline-start: 2rem; }
  .speech { margin-block: 0.75rem; }
  .speech p { text-indent: 2rem; }
  .ballot dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0.5rem 0 0.75rem 2rem; break-inside: avoid; }
  .ballot dt { font-style: italic; }
  .sheet { break-inside: avoid; margin-block-start: 1.25rem; font-family: var(--sans); font-size: 0.9375rem; }
  .sheet h3 { font-family: var(--serif); }
  .sheet table { margin-block: 0.5rem; }
  footer { margin-block-start: 2rem; padding-block-start: 0.5rem; border-block-start: 1px solid currentcolor; font-size: 0.875rem; color: var(--soft); }
  @media (max-width: 34rem) { .row { grid-template-columns: minmax(0, 1fr); } .procedure { padding-inline-start: 1rem; } .ballot dl { margin-inline-start: 1rem; } }
  @media print {
    .tools { display: none; }
    article { border: 0; margin: 0; padding: 0; max-inline-size: none; font-size: 10.5pt; color: #000; }
    .sheet table { font-size: 9pt; }
    tr { break-inside: avoid; }
  }
`;
