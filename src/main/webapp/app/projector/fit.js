import { room } from "../simulator/geometry.js";

const STEPS = 24;
const BIGGEST = 1 / 80;

/** The largest number between two for which something holds, to a few thousandths. */
function largest(from, to, holds) {
  let [low, high] = [from, to];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The horseshoe that fills a box: plates as large as the height allows, arms as long as it leaves.
 * @param {{width: number, height: number, seats: number}} box in pixels
 * @returns {import("../simulator/geometry.js").Room}
 */
export function fit({ width, height, seats }) {
  const drawn = (letter, floor) => room({ width, seats, letter, floor, big: true });
  const letter = largest(1, width * BIGGEST, (size) => drawn(size, 0).height <= height);
  return drawn(letter, largest(0, height, (floor) => drawn(letter, floor).height <= height));
}
