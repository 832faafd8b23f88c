/** Words without what does not count: spaces, and the mark at the end, which the draft sets by itself. */
const plain = (words) => words.trim().replace(/[,;.]$/, "").replace(/\s+/g, " ").trim();

/** @param {string} one @param {string} other @returns {boolean} whether they say the same, whatever mark stands at their end */
export const same = (one, other) => plain(one) === plain(other);

/** What has to be replaced in a text to have another one. */
function changeOf(from, to) {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

const put = (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end);

/**
 * Two texts that were both made from a third, put together.
 * @param {string} from @param {string} theirs @param {string} mine
 * @returns {string | undefined} nothing where both changed the same place
 */
export function weave(from, theirs, mine) {
  const [one, other] = [changeOf(from, theirs), changeOf(from, mine)].toSorted((a, b) => a.start - b.start);
  return one.end < other.start ? put(put(from, other), one) : undefined;
}

/** Where a place in a text is after the text was changed by others. @param {string} from @param {string} to @param {number} place */
export function placeAfter(from, to, place) {
  const { start, end, text } = changeOf(from, to);
  if (place <= start) return place;
  return place >= end ? place + to.length - from.length : start + text.length;
}
