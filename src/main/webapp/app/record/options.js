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
  grid: { left: 8, right: 12, top: 44, bottom: 8, containLabel: true },
  legend: { top: 4, left: 0, type: "scroll", textStyle: { color: ink.ink, fontSize: 13 }, itemWidth: 22, itemHeight: 14, pageTextStyle: { color: ink.ink }, pageIconColor: ink.blue, pageIconInactiveColor: ink.line },
  tooltip: { trigger: "axis", renderMode: "richText", confine: true, backgroundColor: ink.paper, borderColor: ink.edge, textStyle: { color: ink.ink, fontFamily: ink.sans, fontSize: 13 } },
  xAxis: axis(ink, { type: "category", data: categories }),
});

/**
 * Bars on top of one another.
 * @param {string[]} categories @param {Series[]} series
 * @returns {(ink: Ink) => object} the option of the chart in the colours of the page
 */
export const stacked = (categories, series) => (ink) => ({
  ...frame(ink, categories),
  tooltip: { ...frame(ink, categories).tooltip, axisPointer: { type: "shadow" } },
  yAxis: axis(ink, { type: "value", minInterval: 1 }),
  series: series.map(({ name, colour, values }) => ({ name, type: "bar", stack: "all", data: values, itemStyle: { color: ink[colour], borderColor: ink.paper, borderWidth: categories.length > 40 ? 0 : 1 }, barCategoryGap: "18%" })),
});

/**
 * Lines between two bounds; where nothing is known the line is broken.
 * @param {string[]} categories @param {Series[]} series @param {{min: number, max: number}} bounds
 * @returns {(ink: Ink) => object}
 */
export const lines = (categories, series, { min, max }) => (ink) => ({
  ...frame(ink, categories),
  yAxis: axis(ink, { type: "value", min, max }),
  series: series.map(({ name, colour, values }) => ({ name, type: "line", data: values.map((value) => value ?? null), symbol: "circle", symbolSize: 7, lineStyle: { color: ink[colour], width: 2 }, itemStyle: { color: ink[colour] } })),
});
