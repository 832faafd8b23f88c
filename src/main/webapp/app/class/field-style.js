import { css } from "lit";

/** Fields of a form: label above, full width, large enough for a finger. */
export const fields = css`
  form { display: grid; gap: 0.875rem; }
  label, .field { display: grid; gap: 0.25rem; font-weight: 600; }
  input:not([type="checkbox"], [type="radio"]), select, textarea {
    font: inherit; font-weight: 400; color: inherit; inline-size: 100%; min-block-size: var(--tap); padding: 0.5rem 0.75rem;
    border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--ground);
  }
  textarea { min-block-size: 6rem; resize: vertical; line-height: 1.5; }
  .check { display: flex; align-items: center; gap: 0.625rem; min-block-size: var(--tap); font-weight: 500; }
  .check input { inline-size: 1.25rem; block-size: 1.25rem; flex: none; accent-color: var(--blue); margin: 0; }
  .hint { font-weight: 400; font-size: 0.875rem; color: var(--soft); }
  .grid { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr)); }
`;
