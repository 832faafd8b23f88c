import { css } from "lit";

/** What every element shares: focus, buttons, headings, links, text for screen readers only. */
export const basics = css`
  :host { display: block; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  fieldset { border: 0; min-inline-size: 0; }
  h2 { font-size: 1.125rem; line-height: 1.3; }
  h3 { font-size: 1rem; line-height: 1.35; }
  a { color: var(--blue); text-underline-offset: 0.15em; }
  svg { flex: none; }
  :focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 4px; }
  .soft { color: var(--soft); }
  .small { font-size: 0.875rem; }
  .serif { font-family: var(--serif); }
  .unseen {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap;
  }
`;

export const buttons = css`
  button, .button, select, summary, input { font: inherit; color: inherit; }
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 0.5rem;
    min-block-size: var(--tap); padding: 0.375rem 0.875rem;
    border: 1px solid var(--edge); border-radius: 0.625rem; background: var(--paper); color: var(--ink);
    font-weight: 550; line-height: 1.25; text-decoration: none; cursor: pointer;
    transition: background var(--quick), border-color var(--quick);
  }
  .button:hover { border-color: var(--blue); color: var(--blue-deep); }
  .button[disabled] { color: var(--soft); background: transparent; border-style: dashed; cursor: default; }
  .button.main { background: var(--blue); border-color: var(--blue); color: var(--on-blue); }
  .button.main:hover { background: var(--blue-deep); border-color: var(--blue-deep); color: var(--on-blue); }
  .button.plain { border-color: transparent; background: transparent; color: var(--blue); }
  .button.plain:hover { background: var(--blue-tint); }
  .button.icon { min-inline-size: var(--tap); padding-inline: 0.5rem; }
  .button[aria-pressed="true"], .button[aria-current="step"] {
    background: var(--blue-tint); border-color: var(--blue); box-shadow: inset 0 0 0 1px var(--blue);
  }
  @media (forced-colors: active) {
    .button[aria-pressed="true"], .button[aria-current="step"] { border-width: 3px; border-color: Highlight; }
    .button.main { border-width: 3px; }
  }
`;

export const cards = css`
  .card { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.125rem; }
  .card > * + * { margin-block-start: 0.625rem; }
  .note {
    border-inline-start: 4px solid var(--abstain); background: var(--abstain-tint); color: var(--ink);
    padding: 0.5rem 0.75rem; border-radius: 0.25rem 0.5rem 0.5rem 0.25rem;
  }
  .chips { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  .chip {
    display: inline-flex; align-items: center; gap: 0.35rem; padding: 0.125rem 0.625rem; border-radius: 1rem;
    border: 1px solid var(--line); background: var(--ground); font-size: 0.875rem; line-height: 1.5;
  }
  @media print { .card { border: 0; padding: 0; } }
`;
