const SLACK = 2;

/**
 * Where a text that is longer than its window stops, so that each stop begins with the first paragraph not yet read whole.
 * @param {{top: number, bottom: number}[]} paragraphs in pixels from the beginning of the text
 * @param {number} height of the window
 * @returns {number[]} pixels from the beginning, the first 0
 */
export function stops(paragraphs, height) {
  const end = paragraphs.at(-1)?.bottom ?? 0;
  const found = [0];
  while (found.at(-1) + height < end - SLACK) found.push(nextAfter(found.at(-1), paragraphs, height));
  return found;
}

/** A paragraph higher than the window is read in several pieces. */
function nextAfter(stop, paragraphs, height) {
  const cut = paragraphs.find(({ bottom }) => bottom > stop + height + SLACK);
  const next = cut.top > stop + SLACK ? cut.top : stop + height * 0.85;
  return Math.max(next, stop + 1);
}

/**
 * Whether a paragraph is read on the page that begins at a stop: one that is seen whole, or the piece of one that is too long for any page.
 * @param {{top: number, bottom: number}} paragraph @param {number} stop @param {number} height of the window
 */
export const isOn = ({ top, bottom }, stop, height) =>
  bottom - top > height ? bottom > stop + SLACK && top < stop + height * 0.5 : top >= stop - SLACK && bottom <= stop + height + SLACK;

const PACE = 330;
const LEAST = 8000;
const MOST = 30000;

/** How long a piece stays, in milliseconds, read aloud slowly. @param {number} words */
export const readingTime = (words) => Math.min(MOST, Math.max(LEAST, words * PACE));
