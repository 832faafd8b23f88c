/** The last of what stands under a paragraph; itself where nothing does. */
function endOf(items, place) {
  let end = place;
  while (end + 1 < items.length && items[end + 1].depth > items[place].depth) end += 1;
  return end;
}

/**
 * Where a paragraph goes, with what stands under it, one place up or down; pure.
 * @param {{key: string, depth: number}[]} items the paragraphs of its half
 * @param {number} place
 * @returns {{before?: {after?: string}, after?: {after: string}, tail: string}} before, after: behind which paragraph it goes, nothing where it
 *   stands at that end; behind none is first. tail: behind which one a new paragraph beside it goes
 */
export function placesOf(items, place) {
  const { depth } = items[place];
  const end = endOf(items, place);
  const next = end + 1 < items.length ? end + 1 : undefined;
  let last = place - 1;
  while (last > 0 && items[last].depth > depth) last -= 1;
  const orphaned = last === 0 && items[0].depth < depth;
  return {
    before: place > 0 && !orphaned ? { after: items[last - 1]?.key } : undefined,
    after: next === undefined ? undefined : { after: items[items[next].depth < depth ? next : endOf(items, next)].key },
    tail: items[end].key,
  };
}
