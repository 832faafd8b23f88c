import { html, svg } from "lit";

const drawn = (content, size = "1em") => html`<svg width=${size} height=${size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">${content}</svg>`;
const line = (d, width = 1.6) =>
  svg`<path d=${d} fill="none" stroke="currentColor" stroke-width=${width} stroke-linecap="round" stroke-linejoin="round"/>`;

const votes = {
  IN_FAVOUR: line("M2.8 8.6 6.4 12.2 13.2 4.4", 2.6),
  AGAINST: line("M3.6 3.6 12.4 12.4M12.4 3.6 3.6 12.4", 2.6),
  ABSTAINING: svg`<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 2.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor"/>`,
  NOT_PARTICIPATING: svg`<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 2.3"/>`,
  ABSENT: line("M4.4 1.8V8.6H11.6M4.4 11H11.6M4.4 8.6V14.2M11.6 8.6V14.2", 1.8),
};

/** The shape of a vote: tick, cross, half disc, broken outline, empty chair. @param {string} vote */
export const voteIcon = (vote, size) => drawn(votes[vote] ?? svg`<circle cx="8" cy="8" r="1.6" fill="currentColor"/>`, size);

const shapes = {
  gavel: svg`<path d="M9.2 1.6 14.4 6.8 11.6 8.4 7.6 4.4z" fill="currentColor"/>${line("M8.9 6.9 2.4 13.4", 2)}${line("M9.5 14.4H14.2", 1.8)}`,
  changed: line("M3 6.6A5.2 5.2 0 1 1 3.4 10.4M3 2.6V6.6H7"),
  auto: svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" fill="currentColor"/>`,
  light: svg`<circle cx="8" cy="8" r="3" fill="currentColor"/>${line("M8 1.2V2.6M8 13.4V14.8M1.2 8H2.6M13.4 8H14.8M3.2 3.2 4.2 4.2M11.8 11.8 12.8 12.8M12.8 3.2 11.8 4.2M4.2 11.8 3.2 12.8", 1.5)}`,
  dark: svg`<path d="M13.6 10.2A6.2 6.2 0 0 1 5.8 2.4 6.2 6.2 0 1 0 13.6 10.2z" fill="currentColor"/>`,
  projector: line("M1.8 2.6H14.2V10.4H1.8zM8 10.4V13.8M5 13.8H11"),
  chevron: line("M4 6.2 8 10.2 12 6.2", 1.8),
  search: line("M10.4 10.4 14 14M11.6 6.8A4.8 4.8 0 1 1 2 6.8 4.8 4.8 0 0 1 11.6 6.8z"),
  close: line("M4 4 12 12M12 4 4 12", 1.8),
  link: line("M6.6 9.4 9.4 6.6M7.4 4.6 9 3A2.9 2.9 0 0 1 13 7L11.4 8.6M8.6 11.4 7 13A2.9 2.9 0 0 1 3 9L4.6 7.4"),
  print: line("M4.4 5.6V2H11.6V5.6M4.4 11.4H2V5.6H14V11.4H11.6M4.4 9.4H11.6V14H4.4z"),
  undo: line("M5.6 3 2.6 6 5.6 9M2.8 6H9.6A3.8 3.8 0 0 1 9.6 13.6H6.4"),
  keys: line("M1.6 4H14.4V12H1.6zM4.2 6.8H4.3M7 6.8H7.1M9.8 6.8H9.9M11.8 6.8H11.9M5 9.4H11"),
  sealed: line("M4 7.4H12V13.6H4zM5.8 7.4V5A2.2 2.2 0 0 1 10.2 5V7.4"),
  clock: line("M8 4.4V8L10.6 9.6M13.8 8A5.8 5.8 0 1 1 2.2 8 5.8 5.8 0 0 1 13.8 8z"),
  warning: line("M8 2 14.6 13.6H1.4zM8 6.4V9.8M8 11.7V11.8"),
  veto: line("M13.8 8A5.8 5.8 0 1 1 2.2 8 5.8 5.8 0 0 1 13.8 8zM4 12 12 4", 2),
  few: line("M2 8H8.6M11.2 4.4V11.6M13.8 4.4V11.6", 2.2),
  download: line("M8 2.2V10M4.8 7 8 10.2 11.2 7M2.6 13.4H13.4", 1.8),
  quote: line("M2.4 4H7V9.2A3.2 3.2 0 0 1 3.8 12.4M9.4 4H14V9.2A3.2 3.2 0 0 1 10.8 12.4"),
  up: line("M8 13V3.4M4.2 7 8 3.2 11.8 7", 1.8),
  down: line("M8 3V12.6M4.2 9 8 12.8 11.8 9", 1.8),
  pen: line("M2.6 13.4 3.4 10.2 10.8 2.8 13.2 5.2 5.8 12.6zM9.2 4.4 11.6 6.8"),
  comment: line("M2 3H14V10.6H7.4L4.4 13.4V10.6H2z"),
  plus: line("M8 3V13M3 8H13", 2),
  indent: line("M2.4 3H13.6M7.4 8H13.6M2.4 13H13.6M2.4 6.2 4.6 8 2.4 9.8"),
  outdent: line("M2.4 3H13.6M7.4 8H13.6M2.4 13H13.6M4.6 6.2 2.4 8 4.6 9.8"),
  bin: line("M2.6 4.4H13.4M6 4.4V2.4H10V4.4M4 4.4 4.8 13.6H11.2L12 4.4"),
  people: line("M8.2 5.4A2.4 2.4 0 1 1 3.4 5.4 2.4 2.4 0 0 1 8.2 5.4zM1.6 13.2A4.2 4.2 0 0 1 10 13.2M10.4 3.2A2.3 2.3 0 0 1 10.4 7.6M11.4 9.4A4.2 4.2 0 0 1 14.4 13.2"),
  more: line("M3.4 8H3.5M8 8H8.1M12.6 8H12.7", 2.4),
  before: line("M10 4 6 8 10 12", 1.8),
  after: line("M6 4 10 8 6 12", 1.8),
  adopted: votes.IN_FAVOUR,
  refused: votes.AGAINST,
};

/** @param {keyof typeof shapes} name @param {string} [size] of its square, in CSS */
export const icon = (name, size) => drawn(shapes[name], size);
