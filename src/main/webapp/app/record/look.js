import { css } from "lit";
import { basics, buttons, cards } from "../styles.js";

/** What the screens of the record share: headings, tables, figures of a vote, chips. */
export const look = [basics, buttons, cards, css`
  :host { min-inline-size: 0; }
  .screen { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; transition: opacity var(--quick); }
  .waiting { opacity: 0.55; }
  .coming { color: var(--soft); padding-block: 12vh; text-align: center; }
  .failed { max-inline-size: 42rem; margin: 6vh auto; display: grid; gap: 1rem; }
  .faults { display: grid; gap: 0.25rem; }
  h1 { font-family: var(--serif); font-size: clamp(1.5rem, 1.15rem + 1.4vw, 2.25rem); line-height: 1.15; margin: 0; overflow-wrap: anywhere; }
  h2 { font-size: 1.1875rem; }
  .lead { max-inline-size: 46rem; color: var(--soft); }
  .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
  .pair { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: start; }
  .wide { overflow-x: auto; position: relative; }
  table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; }
  th, td { text-align: start; vertical-align: top; padding: 0.4375rem 0.75rem 0.4375rem 0; border-block-end: 1px solid var(--line); }
  thead th { font-size: 0.8125rem; color: var(--soft); font-weight: 600; vertical-align: bottom; }
  tbody th { font-weight: 600; }
  .count { text-align: end; white-space: nowrap; }
  .outcome { display: inline-flex; align-items: center; gap: 0.3125rem; font-weight: 650; white-space: nowrap; }
  .ADOPTED { color: var(--favour); } .VETOED { color: var(--against); } .TOO_FEW_VOTES { color: var(--abstain-text); }
  .figure { display: inline-flex; align-items: center; gap: 0.3125rem; white-space: nowrap; }
  .inFavour { color: var(--favour); } .against { color: var(--against); } .abstaining { color: var(--abstain-text); }
  .bar { display: block; inline-size: 100%; block-size: 0.625rem; border-radius: 0.25rem; background: var(--line); overflow: hidden; }
  .bar rect { fill: var(--blue); }
  .bar .inFavour, .bar .ADOPTED { fill: var(--favour); } .bar .against, .bar .VETOED { fill: var(--against); } .bar .abstaining, .bar .TOO_FEW_VOTES { fill: var(--abstain); }
  .facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
  .facts dt { font-size: 0.8125rem; color: var(--soft); } .facts dd { font-size: 1.375rem; font-weight: 650; line-height: 1.3; }
  .field { display: grid; gap: 0.125rem; font-size: 0.875rem; color: var(--soft); }
  .field select, .field input, input[type="search"] { min-block-size: var(--tap); border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--paper); color: var(--ink); padding-inline: 0.625rem; max-inline-size: 100%; font-size: 1rem; }
  .tap { display: inline-flex; align-items: center; min-block-size: 1.5rem; }
  @media (pointer: coarse) { .tap { min-block-size: var(--tap); } }
  @media (forced-colors: active) { .bar { border: 1px solid CanvasText; } .bar rect { forced-color-adjust: none; } }
  @media print { .button, .no-print { display: none; } }
`];
