/**
 * @typedef {{name: string, colour: string, values: (number | undefined)[]}} Series one row of bars or one line; colour is a token's name
 * @typedef {Record<string, string>} Ink
 */

const axis = (ink, more) => ({
  axisLine: { lineStyle: { color: ink.edge } }, axisTick: { lineStyle: { color: ink.edge } }, axisLabel: { color: ink.soft, hideOverlap: true },
  splitLine: { lineStyle: { color: ink.line } }, ...more,
});

/** What all charts share. No styles in the page's own HTML: the policy forbids it, so the tooltip is drawn too. */
const frame = (ink, categories) => ({
  textStyle: { fontFamily: ink.sans, color: ink.ink },
  grid: { left: 8, right: 12, bottom: 8, containLabel: true },
  legend: { top: 4, left: 0, textStyle: { color: ink.ink, fontSize: 13 }, itemWidth: 22, itemHeight: 14 },
  tooltip: { trigger: "axis", renderMode: "richText", confine: true, backgroundColor: ink.paper, borderColor: ink.edge, textStyle: { color: ink.ink, fontFamily: ink.sans, fontSize: 13 } },
  xAxis: axis(ink, { type: "category", data: categories }),
});

/** Patterns, so that no two colours have to be told apart: plain, stripes, dots, stripes the other way, lines. */
function patterns({ paper: color }) {
  const stripes = { symbol: "rect", color, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };
  const dots = { symbol: "circle", symbolSize: 0.7, color, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] };
  return [{ symbol: "none" }, stripes, dots, { ...stripes, rotation: Math.PI / 4, dashArrayY: [1, 4] }, { ...stripes, rotation: 0, dashArrayY: [1.5, 6] }];
}

/** Room above the bars for the legend, which takes as many lines as the width makes it. @param {Series[]} series @param {number} width in pixels */
export const roomFor = (series, width) => 20 + 24 * Math.ceil(series.reduce((sum, { name }) => sum + 44 + 7.5 * name.length, 0) / width);

/**
 * Bars on top of one another.
 * @param {string[]} categories @param {Series[]} series
 * @returns {(ink: Ink) => object} the option of the chart in the colours of the page
 */
export const stacked = (categories, series) => (ink) => ({
  ...frame(ink, categories),
  tooltip: { ...frame(ink, categories).tooltip, axisPointer: { type: "shadow" } },
  yAxis: axis(ink, { type: "value", minInterval: 1 }),
  series: series.map(({ name, colour, values }, place) => ({ name, type: "bar", stack: "all", data: values, itemStyle: { color: ink[colour], decal: patterns(ink)[place % 5], borderColor: ink.paper, borderWidth: categories.length > 40 ? 0 : 1 }, barCategoryGap: "18%" })),
});

/**
 * The same lying on their side, for categories with long names; the first is at the top.
 * @param {string[]} categories @param {Series[]} series
 * @returns {(ink: Ink) => object}
 */
export const lying = (categories, series) => (ink) => {
  const { xAxis, yAxis, grid, ...rest } = stacked(categories, series)(ink);
  const names = { ...xAxis, inverse: true, axisLabel: { ...xAxis.axisLabel, width: 130, overflow: "truncate", interval: 0 } };
  return { ...rest, grid: { ...grid, right: 24 }, xAxis: yAxis, yAxis: names };
};

/**
 * Lines between two bounds; where nothing is known the line is broken.
 * @param {string[]} categories @param {(Series & {weights: number[]})[]} series weights: how many votes a point rests on
 * @param {{min: number, max: number}} bounds
 * @returns {(ink: Ink) => object}
 */
export const lines = (categories, series, { min, max }) => (ink) => ({
  ...frame(ink, categories),
  yAxis: axis(ink, { type: "value", min, max }),
  series: series.map(({ name, colour, values, weights }) => ({ name, type: "line", data: values.map((value, place) => ({ value: value ?? null, symbolSize: 3 + 2 * Math.sqrt(weights[place]) })), symbol: "circle", showAllSymbol: true, lineStyle: { color: ink[colour], width: 2 }, itemStyle: { color: ink[colour] } })),
});
