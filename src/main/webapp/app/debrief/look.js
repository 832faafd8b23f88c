import { css } from "lit";
import { basics, buttons, cards } from "../styles.js";

/** What the parts of the debrief share: tables, bars, cards. */
export const sheet = [basics, buttons, cards, css`
  table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; }
  th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-block-end: 1px solid var(--line); }
  thead th { font-size: 0.8125rem; color: var(--soft); font-weight: 600; }
  tbody th { font-weight: 600; }
  .count { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .wide { overflow-x: auto; }
  .vote { display: inline-flex; align-items: center; gap: 0.375rem; white-space: nowrap; }
  .IN_FAVOUR { color: var(--favour); } .AGAINST { color: var(--against); } .ABSTAINING { color: var(--abstain-text); }
  .ADOPTED { color: var(--favour); } .NOT_ADOPTED { color: var(--against); }
  .bar { display: block; inline-size: 100%; block-size: 0.75rem; border-radius: 0.25rem; background: var(--line); overflow: hidden; }
  .bar rect { fill: var(--blue); }
  .bar .inFavour { fill: var(--favour); } .bar .against { fill: var(--against); } .bar .abstaining { fill: var(--abstain); }
  @media (max-width: 30rem) { table { font-size: 0.8125rem; } th, td { padding-inline-end: 0.375rem; } }
  .alone { max-inline-size: 40rem; margin: 8vh auto; padding-inline: 1rem; text-align: center; display: grid; gap: 1rem; }
  @media (forced-colors: active) { .bar { border: 1px solid CanvasText; } .bar rect { fill: Highlight; forced-color-adjust: none; } }
`];
