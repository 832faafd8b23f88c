import { css } from "lit";

/** A plate at the table: upright around the horseshoe, lying in the columns of a phone. */
export const seatStyle = css`
  :host { container-type: inline-size; block-size: 100%; inline-size: 100%; }
  .plate {
    position: relative; display: block; inline-size: 100%; block-size: 100%; padding: 0; border: 0; background: none;
    color: var(--ink); font: inherit; perspective: 40rem; border-radius: 0.625rem; touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  button { cursor: pointer; }
  :focus-visible { outline-offset: 4px; border-radius: 0.75rem; }
  .sides {
    display: grid; inline-size: 100%; block-size: 100%; transform-style: preserve-3d; transition: transform 220ms ease-in-out;
  }
  .sealed .sides { transform: rotateY(180deg); }
  .side {
    grid-area: 1 / 1; min-inline-size: 0; overflow: hidden; border-radius: 0.625rem; backface-visibility: hidden;
    border: 1px solid var(--edge); background: var(--paper); box-shadow: var(--shade);
  }
  .back {
    transform: rotateY(180deg); display: grid; place-items: center; align-content: center; gap: 0.125rem;
    background: var(--blue); color: var(--on-blue); border-color: var(--blue); font-weight: 600;
    font-size: clamp(0.75rem, 12cqi, 1.5rem); line-height: 1.15; text-align: center; padding: 0.25rem;
  }
  .permanent .side { border: 4px double var(--edge); }
  .permanent .back { border-color: var(--on-blue); }
  .front { display: flex; flex-direction: column; text-align: center; }
  .who {
    flex: 1; min-block-size: 0; display: flex; flex-direction: column; justify-content: center; padding: 0.125rem 0.125rem 0;
    font-size: clamp(0.75rem, 12.4cqi, 1.5rem); line-height: 1.12; overflow: hidden;
  }
  .code { font-weight: 700; letter-spacing: 0.04em; }
  .name { font-size: 0.94em; padding-block-end: 0.1em; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .long { letter-spacing: -0.03em; } .permanent .who { padding-inline: 0; }
  .vote {
    display: flex; align-items: center; justify-content: center; gap: 0.3em; padding-block: 0.2em; font-weight: 650;
    font-size: clamp(0.75rem, 11.5cqi, 1.35rem); line-height: 1.2; white-space: nowrap; transition: background var(--quick);
  }
  .IN_FAVOUR .vote { background: var(--favour); color: var(--on-favour); }
  .AGAINST .vote { background: var(--against); color: var(--on-against); }
  .ABSTAINING .vote { background: var(--abstain); color: var(--on-abstain); }
  .NOT_PARTICIPATING .vote { border-block-start: 1px dashed var(--edge); color: var(--soft); }
  .NOT_PARTICIPATING:not(.permanent) .front { border-style: dashed; }
  .ABSENT .vote { color: var(--soft); }
  .ABSENT .front { background: transparent; box-shadow: none; }
  .ABSENT:not(.permanent) .front { border-style: dotted; }
  .ABSENT .who { color: var(--soft); }
  .mark {
    position: absolute; inset-block-start: 0.25rem; inset-inline-end: 0.3rem; color: var(--blue); line-height: 0;
    font-size: clamp(0.75rem, 12cqi, 1.25rem);
  }
  .bot { inline-size: 0.55em; block-size: 0.55em; border-radius: 50%; background: var(--edge); }
  .held { color: var(--soft); font-weight: 500; overflow: hidden; text-overflow: ellipsis; }
  .taken .front { background: var(--blue-tint); border-color: var(--blue); }
  .taken .held { color: var(--ink); font-weight: 700; }
  .CAST .vote { background: var(--blue); color: var(--on-blue); }
  .CAST .front { border-color: var(--blue); box-shadow: 0 0 0.75rem var(--blue); }
  .made .vote { gap: 0.15em; }
  .vetoing .front { box-shadow: 0 0 0 3px var(--against); }
  .head {
    position: absolute; inset-block-end: calc(100% + 0.125rem); inset-inline: -2rem; display: flex; gap: 0.3em;
    align-items: center; justify-content: center; color: var(--blue); font-weight: 650; line-height: 1.3;
    font-size: clamp(0.75rem, 11cqi, 1.25rem); white-space: nowrap;
  }
  button:hover .side { border-color: var(--blue); }
  button[aria-expanded="true"] .front { border-color: var(--blue); box-shadow: 0 0 0 3px var(--blue); }

  :host([lying]) .who { flex-direction: row; align-items: center; gap: 0.4rem; padding: 0.0625rem 0.375rem 0; font-size: 0.9375rem; }
  :host([lying]) .name { line-height: 1.15; }
  :host([lying]) .vote { font-size: 0.875rem; padding-block: 0.125rem; }
  :host([lying]) .back { font-size: 0.9375rem; grid-auto-flow: column; gap: 0.5rem; }
  :host([lying]) .head { font-size: 0.875rem; inset-inline: 0; }
  @media (prefers-reduced-motion: reduce) { .sides { transition: none; } }
  @media (forced-colors: active) {
    .back { display: none; }
    .sealed .front .vote { visibility: hidden; }
    .sealed .sides { transform: none; }
    .vote { border-block-start: 1px solid CanvasText; }
    .AGAINST .vote { border-block-start-width: 4px; }
    .vetoing .side { border: 4px solid Highlight; }
  }
`;
