import { css } from "lit";

/** A paragraph as it is printed, with what stands under it on the screen. */
export const paragraphStyle = css`
  .paragraph { display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); border-radius: 0.5rem; }
  .row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.25rem; align-items: start; border-radius: 0.5rem; }
  .row:has(.can):hover { background: var(--blue-tint); }
  .line, .saved { margin: 0; padding: 0.25rem 0; padding-inline-start: calc(var(--depth, 0) * 1.75rem); text-indent: 1.5rem; overflow-wrap: anywhere; }
  .can { cursor: text; } .live { color: var(--blue-deep); }
  .d1 { --depth: 1; } .d2 { --depth: 2; } .d3 { --depth: 3; } .d4 { --depth: 4; }
  .open { color: var(--blue); } .under { display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); }
  .chips { font-family: var(--sans); } .here { background: var(--blue-tint); border-color: var(--blue); }
  .other { font-style: normal; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--blue); }
  @media (max-width: 40rem) { .line, .saved { padding-inline-start: calc(var(--depth, 0) * 1.125rem); text-indent: 1rem; } }
  @media not print { .saved { display: none; } }
  @media print { .open, .under, .screen, hs-hand { display: none; } .row { display: block; } }
`;
