import { css } from "lit";
import { basics } from "../styles.js";

/** What the scenes share. All is measured in --u, a hundredth of the screen's width. */
export const wall = [basics, css`
  :host { block-size: 100%; min-block-size: 0; font-size: calc(1.7 * var(--u)); line-height: 1.35; }
  h2 { font-size: calc(3.4 * var(--u)); line-height: 1.15; text-wrap: balance; }
  h3 { font-size: calc(1.7 * var(--u)); line-height: 1.25; color: var(--soft); font-weight: 600; }
  .eyebrow { color: var(--blue); font-weight: 650; font-size: calc(1.6 * var(--u)); }
  .serif { font-family: var(--serif); }
  .middle { block-size: 100%; display: grid; align-content: center; justify-items: center; text-align: center; gap: calc(1.6 * var(--u)); font-size: calc(2.1 * var(--u)); text-wrap: balance; }
  .middle .eyebrow { font-size: calc(2.2 * var(--u)); }
  .middle > * { max-inline-size: calc(78 * var(--u)); }
  .halves { block-size: 100%; display: grid; grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); gap: calc(3 * var(--u)); align-items: stretch; }
  .panel { background: var(--paper); border: 1px solid var(--line); border-radius: calc(0.8 * var(--u)); padding: calc(1.6 * var(--u)); min-block-size: 0; overflow: hidden; }
  .names { display: grid; gap: calc(0.7 * var(--u)); }
  .names li { display: flex; gap: calc(0.8 * var(--u)); align-items: baseline; }
  .come { animation: come 220ms ease-out; }
  @keyframes come { from { opacity: 0; transform: translateY(calc(0.4 * var(--u))); } }
  @media (prefers-reduced-motion: reduce) { .come { animation: none; } }
  @media (max-aspect-ratio: 1) {
    :host { block-size: auto; min-block-size: 100%; }
    .halves { grid-template-columns: minmax(0, 1fr); }
  }
`];
