import { css } from "lit";

/** The floor within the U; --f is a hundredth of it, whichever of its sides is shorter for what must stand there. */
export const ballotStyle = css`
  .floor { --f: var(--upright, min(1cqi, 2.05cqb)); min-block-size: 0; block-size: 100%; overflow: hidden; padding-block-end: calc(1 * var(--f)); }
  .voting { padding-block-start: calc(1.2 * var(--f)); display: grid; grid-template-rows: auto minmax(0, 1fr) auto; gap: calc(1 * var(--f)); }
  .many { --f: var(--upright, min(0.9cqi, 1.85cqb)); padding-block-start: calc(3 * var(--f)); }
  .many hs-paper { padding-inline: 14%; }
  .what { font-size: calc(2.35 * var(--f)); line-height: 1.25; text-align: center; padding-inline: 11%; text-wrap: balance; }
  .many .what { padding-inline: 18%; }
  .voting:not(.many) hs-paper { padding-inline: 8%; }
  .change { padding-inline: 9%; }
  .how { font-weight: 650; color: var(--soft); }
  .change p { margin-block-start: 0.35em; }
  .what .eyebrow { font-size: inherit; }
  hs-paper, .change { font-size: calc(2.25 * var(--f)); }
  .cast { font-size: calc(2.9 * var(--f)); font-weight: 700; display: flex; justify-content: space-between; align-items: baseline; gap: calc(2 * var(--f)); margin-block-end: calc(0.6 * var(--f)); }
  .cast .soft { font-weight: 500; font-size: 0.75em; }
  .voting hs-bar { --bar: calc(4.2 * var(--f)); }
  hs-bar { container-type: inline-size; }
  .foot { border-block-start: 1px solid var(--line); padding-block-start: calc(0.8 * var(--f)); }
  .takes { font-size: calc(1.9 * var(--f)); line-height: 1.3; text-wrap: balance; }
  .result { padding-block-start: calc(1 * var(--f)); display: grid; align-content: center; gap: calc(1.1 * var(--f)); text-align: center; }
  .heading { padding-inline: 12%; font-size: calc(2.6 * var(--f)); line-height: 1.2; color: var(--soft); }
  .heading.number { font-size: calc(6 * var(--f)); color: var(--ink); font-weight: 600; }
  .result h2 { font-size: calc(4.8 * var(--f)); min-block-size: 1.2em; }
  .result h2.long { font-size: calc(3.6 * var(--f)); min-block-size: 2.3em; display: grid; align-items: center; }
  .ADOPTED h2 { color: var(--favour); }
  .NOT_ADOPTED h2 { color: var(--against); }
  .veto {
    display: inline-flex; gap: 0.35em; align-items: center; justify-self: center; padding: 0.1em 0.8em; border-radius: 1em;
    background: var(--against); color: var(--on-against); font-weight: 650; font-size: calc(2.4 * var(--f));
  }
  .tally { display: flex; justify-content: center; gap: 0 calc(2.6 * var(--f)); font-size: calc(2.5 * var(--f)); }
  .tally li { display: inline-flex; align-items: center; gap: 0.35em; }
  .inFavour { color: var(--favour); } .against { color: var(--against); } .abstaining { color: var(--abstain-text); }
  .words { display: grid; gap: calc(0.7 * var(--f)); }
  blockquote { margin: 0; text-wrap: pretty; padding-inline: 2%; font-size: calc(2.1 * var(--f)); line-height: 1.35; }
  .ground { font-size: calc(2 * var(--f)); line-height: 1.3; }
  @media (max-aspect-ratio: 1) { .floor { block-size: auto; background: var(--ground); } .cast, .tally { flex-wrap: wrap; } }
  .later { visibility: hidden; }
`;
