/**
 * @typedef {{x: number, y: number}} Point pixels from the room's upper left corner
 * @typedef {{height: number, plate: {width: number, height: number}, seats: Point[], desk: string, middle: Point[],
 *   floor: {x: number, y: number, width: number, height: number}}} Room
 */

const STEPS = 96;
const ROUND = 2.35;

/**
 * The table seen from above: a U open to the viewer. The first seat has the middle of the bend, the others follow clockwise,
 * so that the second sits to the viewer's right. Plates never overlap; the arms are as long as the seats need.
 * @param {{width: number, seats: number, letter: number, floor: number, big?: boolean}} wish width in pixels; letter: pixels of the
 *   reader's letter (1 rem); floor: least height in pixels of the space within the U; big: larger plates
 * @returns {Room}
 */
export function room({ width, seats, letter, floor, big = false }) {
  const plate = plateFor(width, seats, letter, big);
  const step = { x: plate.width + 0.55 * letter, y: plate.height + 0.6 * letter };
  const right = Math.ceil((seats - 1) / 2);
  const top = plate.height / 2 + 1.5 * letter;
  const bend = bendFor(width, plate, right, step);
  const arm = Math.max((right - along(bend, step)) * step.y, floor - bend.ry + rimOf(width, letter), 0);
  const path = pathOf({ middle: width / 2, top, bend, arm, step });
  const height = top + bend.ry + arm + plate.height / 2 + 0.75 * letter;
  return { height, plate, seats: seated(path, seats, width), ...deskOf({ width, top, bend, arm, plate, letter }) };
}

/** The smallest width, in letters, at which the U is drawn; below it the table is a head and two columns. */
export const leastLetters = (seats) => (seats > 15 ? 44 : 38);

function plateFor(width, seats, letter, big) {
  const share = (seats > 15 ? 0.094 : 0.118) * (big ? 1.1 : 1);
  const plateWidth = Math.min(Math.max(width * share, (seats > 15 ? 4.6 : 5.25) * letter), 11.5 * letter);
  const least = plateWidth < 6.4 * letter ? 4.6 : 4.2;
  return { width: plateWidth, height: Math.max(plateWidth * 0.64, least * letter) };
}

/** Wider than high, yet never so flat that the arms would be all there is. */
function bendFor(width, plate, right, step) {
  const rx = width / 2 - plate.width / 2 - 4;
  return { rx, ry: Math.min(rx * 0.62, Math.max(right * step.y * 0.42, plate.height * 1.6)) };
}

const onBend = ({ rx, ry }, share) => {
  const angle = (share * Math.PI) / 2;
  return { x: rx * Math.sin(angle) ** (2 / ROUND), y: ry * (1 - Math.cos(angle) ** (2 / ROUND)) };
};

/** How many plates, side by side or one below the other, lie between two points. */
const plates = (one, other, step) => Math.max(Math.abs(one.x - other.x) / step.x, Math.abs(one.y - other.y) / step.y);

function along(bend, step) {
  let sum = 0;
  for (let i = 1; i <= STEPS; i += 1) sum += plates(onBend(bend, (i - 1) / STEPS), onBend(bend, i / STEPS), step);
  return sum;
}

/** The right half as a line of many points, each with the plates before it. */
function pathOf({ middle, top, bend, arm, step }) {
  const points = Array.from({ length: STEPS + 1 }, (_, i) => onBend(bend, i / STEPS));
  points.push({ x: bend.rx, y: bend.ry + arm });
  let sum = 0;
  return points.map(({ x, y }, i) => {
    if (i > 0) sum += plates(points[i - 1], { x, y }, step);
    return { x: middle + x, y: top + y, sum };
  });
}

function at(path, sum) {
  const after = Math.max(1, path.findIndex((point) => point.sum >= sum - 1e-9));
  const [one, other] = [path[after - 1], path[after]];
  const share = other.sum === one.sum ? 0 : (sum - one.sum) / (other.sum - one.sum);
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

function seated(path, seats, width) {
  const right = Math.ceil((seats - 1) / 2);
  const whole = path.at(-1).sum;
  const spot = (place, places) => at(path, (place * whole) / places);
  return Array.from({ length: seats }, (_, seat) => {
    if (seat <= right) return spot(seat, right);
    const { x, y } = spot(seats - seat, right);
    return { x: width - x, y };
  });
}

const depthOf = (width, letter) => Math.min(2.1 * letter, width * 0.035);

/** From the bend of the seats to where the floor begins. */
const rimOf = (width, letter) => 1.1 * letter + depthOf(width, letter);

function deskOf({ width, top, bend, arm, plate, letter }) {
  const gap = 0.5 * letter;
  const depth = depthOf(width, letter);
  const upper = top + plate.height / 2 + gap;
  const end = top + bend.ry + arm + plate.height * 0.3;
  const outer = inset(bend, plate.width / 2 + gap, plate.height / 2 + gap);
  const edge = (depthIn) => mirrored(half(inset(outer, depthIn, depthIn), upper + depthIn).map(({ x, y }) => ({ x: width / 2 + x, y })), width, end);
  const [rim, middle, well] = [edge(0), edge(depth / 2), edge(depth).reverse()];
  const desk = `M${drawn(rim)}${turn(depth, well[0])}L${drawn(well)}${turn(depth, rim[0])}Z`;
  const margin = 0.9 * letter;
  const inner = outer.rx - depth - margin;
  const floor = { x: width / 2 - inner, y: upper + depth + margin * 0.6, width: 2 * inner };
  return { desk, middle, floor: { ...floor, height: end + plate.height * 0.2 - floor.y } };
}

const pen = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const drawn = (points) => points.map(pen).join("L");
const turn = (depth, point) => `A${depth / 2} ${depth / 2} 0 0 1 ${pen(point)}`;
const inset = ({ rx, ry }, x, y) => ({ rx: rx - x, ry: Math.max(ry - y, 1) });
const half = (shape, start) =>
  Array.from({ length: STEPS / 2 + 1 }, (_, i) => onBend(shape, (2 * i) / STEPS)).map(({ x, y }) => ({ x, y: start + y }));

/** From the left arm's end over the bend to the right arm's end. */
function mirrored(points, width, end) {
  const right = [...points, { x: points.at(-1).x, y: end }];
  const left = right.map(({ x, y }) => ({ x: width - x, y })).reverse();
  return [...left, ...right.slice(1)];
}

/**
 * The same order as a head and two columns: down the right side, then up the left one.
 * @param {number} seats
 * @returns {{row: number, column: "head" | "start" | "end"}[]} rows from 1
 */
export function columns(seats) {
  const right = Math.ceil((seats - 1) / 2);
  return Array.from({ length: seats }, (_, seat) => {
    if (seat === 0) return { row: 1, column: "head" };
    if (seat <= right) return { row: seat + 1, column: "end" };
    return { row: seats - seat + 1, column: "start" };
  });
}
