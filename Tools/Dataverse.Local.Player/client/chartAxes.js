// Charts along two axes: columns, bars, lines and areas, beside each other or stacked.

import { fitted, inkOn, shape, short, tickLabel, ticksOf, widthOf } from "./svg.js";

/** @import { ChartPicture } from "./types" */

/** @typedef {(drawn: SVGElement, category: number, series: number) => SVGElement} Mark */
/** @typedef {{ left: number, top: number, width: number, height: number }} Plot */

const narrowest = 22;
const widest = 40;
const below = 26;
const slanted = 74;
const longestLabel = 90;

/** @param {ChartPicture} picture @param {number} width @param {number} height @param {Mark} mark @returns {SVGElement} */
export function drawAxes(picture, width, height, mark) {
  return picture.series[0]?.kind === "Bar" ? bars(picture, width, height, mark) : columns(picture, width, height, mark);
}

/** @param {ChartPicture} picture */
function scaleOf(picture) {
  const sums = picture.categories.flatMap((_, at) => {
    const values = picture.series.filter((each) => !isLine(each.kind)).map((each) => valueOf(picture, each.points[at]?.value ?? 0, at));
    const lines = picture.series.filter((each) => isLine(each.kind) || !picture.isStacked).map((each) => valueOf(picture, each.points[at]?.value ?? 0, at));
    return [...lines, ...(picture.isStacked ? [values.filter((value) => value > 0).reduce(sum, 0), values.filter((value) => value < 0).reduce(sum, 0)] : [])];
  });
  const whole = sums.every(Number.isInteger) && !picture.isShare;
  const ticks = ticksOf(Math.min(0, ...sums), Math.max(0, ...sums), whole);
  return { ticks, low: ticks[0] ?? 0, high: ticks[ticks.length - 1] ?? 1 };
}

/** @param {ChartPicture} picture @param {number} width @param {number} height @param {Mark} mark */
function columns(picture, width, height, mark) {
  const { ticks, low, high } = scaleOf(picture);
  const beside = Math.max(...ticks.map((tick) => widthOf(tickLabel(tick)))) + 12;
  const count = Math.max(1, picture.categories.length);
  const turned = picture.categories.some(({ label }) => widthOf(label) > (width - beside - 8) / count - 4);
  // A turned label reaches to the left of its column.
  const left = turned ? Math.max(beside, 0.8 * Math.min(longestLabel, widthOf(picture.categories[0]?.label ?? "")) - (width - beside) / count / 2) : beside;
  const whole = Math.max(width, left + 8 + count * narrowest);
  const slot = (whole - left - 8) / count;
  const plot = { left, top: 16, width: whole - left - 8, height: height - 16 - (turned ? slanted : below) };
  const y = (/** @type {number} */ value) => plot.top + plot.height * (1 - (value - low) / (high - low));
  const svg = shape("svg", { width: whole, height, viewBox: `0 0 ${whole} ${height}` });
  for (const tick of ticks) {
    svg.append(shape("line", { class: tick === 0 ? "zero" : "gridline", x1: plot.left, x2: plot.left + plot.width, y1: y(tick), y2: y(tick) }),
      shape("text", { x: plot.left - 6, y: y(tick) + 4, "text-anchor": "end" }, tickLabel(tick) + (picture.isShare ? "%" : "")));
  }
  picture.categories.forEach(({ label }, at) => {
    const x = plot.left + slot * (at + 0.5);
    const base = plot.top + plot.height + 16;
    svg.append(turned
      ? shape("text", { x, y: base - 2, "text-anchor": "end", transform: `rotate(-40 ${x} ${base - 2})` }, fitted(label, longestLabel))
      : shape("text", { x, y: base, "text-anchor": "middle" }, label));
  });
  boxes(picture, slot, (at, offset, thick, from, to) => {
    const ends = [y(from), y(to)];
    return { x: plot.left + slot * at + offset, y: Math.min(...ends), width: thick, height: Math.max(1, Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))) };
  }, true, svg, mark);
  lines(picture, plot, slot, y, svg, mark);
  return svg;
}

/** @param {ChartPicture} picture @param {number} width @param {number} height @param {Mark} mark */
function bars(picture, width, height, mark) {
  const { ticks, low, high } = scaleOf(picture);
  const longest = Math.max(0, ...picture.categories.map(({ label }) => widthOf(label)));
  const left = Math.min(longest, width * 0.35) + 12;
  const count = Math.max(1, picture.categories.length);
  const whole = Math.max(height, 40 + count * narrowest);
  const slot = (whole - 8 - below) / count;
  const plot = { left, top: 8, width: width - left - 44, height: whole - 8 - below };
  const x = (/** @type {number} */ value) => plot.left + plot.width * ((value - low) / (high - low));
  const svg = shape("svg", { width, height: whole, viewBox: `0 0 ${width} ${whole}` });
  for (const tick of ticks) {
    svg.append(shape("line", { class: tick === 0 ? "zero" : "gridline", x1: x(tick), x2: x(tick), y1: plot.top, y2: plot.top + plot.height }),
      shape("text", { x: x(tick), y: plot.top + plot.height + 16, "text-anchor": "middle" }, tickLabel(tick) + (picture.isShare ? "%" : "")));
  }
  picture.categories.forEach(({ label }, at) => {
    svg.append(shape("text", { x: plot.left - 6, y: plot.top + slot * (at + 0.5) + 4, "text-anchor": "end" }, fitted(label, left - 12)));
  });
  boxes(picture, slot, (at, offset, thick, from, to) => {
    const ends = [x(from), x(to)];
    return { x: Math.min(...ends), y: plot.top + slot * at + offset, width: Math.max(1, Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))), height: thick };
  }, false, svg, mark);
  return svg;
}

/**
 * @param {ChartPicture} picture @param {number} slot
 * @param {(at: number, offset: number, thick: number, from: number, to: number) => { x: number, y: number, width: number, height: number }} boxAt
 * @param {boolean} isUpright @param {SVGElement} svg @param {Mark} mark
 */
function boxes(picture, slot, boxAt, isUpright, svg, mark) {
  const solid = picture.series.map((series, at) => ({ series, at })).filter(({ series }) => !isLine(series.kind));
  const beside = picture.isStacked ? 1 : Math.max(1, solid.length);
  const thick = Math.min(widest, (slot * 0.75) / beside);
  picture.categories.forEach((_, category) => {
    let [up, down] = [0, 0];
    solid.forEach(({ series, at }, place) => {
      const point = series.points[category];
      if (!point) return;
      const value = valueOf(picture, point.value, category);
      const from = picture.isStacked ? (value < 0 ? down : up) : 0;
      if (value < 0) down += value;
      else up += value;
      const offset = (slot - thick * beside) / 2 + (picture.isStacked ? 0 : place * thick);
      const box = boxAt(category, offset, thick, from, from + value);
      const group = shape("g", {}, shape("rect", { ...box, fill: series.color, rx: 2 }));
      if (series.isShown) label(group, box, short(point), picture.isStacked ? series.color : "", isUpright, value < 0);
      svg.append(mark(group, category, at));
    });
  });
}

/** @param {SVGElement} group @param {{ x: number, y: number, width: number, height: number }} box @param {string} text @param {string} ground the color it stands on; empty beside the box @param {boolean} isUpright @param {boolean} isNegative */
function label(group, box, text, ground, isUpright, isNegative) {
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4, "text-anchor": "middle" };
  if (ground.length > 0) {
    if (box.height >= 14 && box.width >= widthOf(text)) group.append(shape("text", { ...centre, class: inkOn(ground) }, text));
    return;
  }
  if (isUpright && box.width + 8 >= widthOf(text)) group.append(shape("text", { ...centre, y: isNegative ? box.y + box.height + 12 : box.y - 4, class: "value" }, text));
  else if (!isUpright && box.height >= 10) group.append(shape("text", { ...centre, x: isNegative ? box.x - 4 : box.x + box.width + 4, "text-anchor": isNegative ? "end" : "start", class: "value" }, text));
}

/** @param {ChartPicture} picture @param {Plot} plot @param {number} slot @param {(value: number) => number} y @param {SVGElement} svg @param {Mark} mark */
function lines(picture, plot, slot, y, svg, mark) {
  /** Where values are written already: one above the other could not be read. @type {{ x: number, y: number, width: number }[]} */
  const written = [];
  picture.series.forEach((series, at) => {
    if (!isLine(series.kind)) return;
    const places = series.points.map((point, category) => (point === null ? null : { x: plot.left + slot * (category + 0.5), y: y(point.value), point, category }));
    const path = places.map((place, number) => (place === null ? "" : `${places[number - 1] ? "L" : "M"}${place.x.toFixed(1)} ${place.y.toFixed(1)}`)).join(" ");
    svg.append(shape("path", { d: path, fill: "none", stroke: series.color, "stroke-width": 2.5, ...(at > 0 ? { "stroke-dasharray": at % 2 === 1 ? "6 3" : "2 3" } : {}) }));
    const known = places.filter((place) => place !== null);
    known.forEach(({ x, y: height, point, category }) => {
      const dot = shape("g", {}, shape("circle", { cx: x, cy: height, r: 4, fill: series.color }));
      const place = { x, y: height - 8, width: widthOf(short(point)) + 4 };
      if (series.isShown && !written.some((each) => Math.abs(each.x - place.x) < (each.width + place.width) / 2 && Math.abs(each.y - place.y) < 12)) {
        written.push(place);
        dot.append(shape("text", { x, y: place.y, "text-anchor": "middle", class: "value" }, short(point)));
      }
      svg.append(mark(dot, category, at));
    });
  });
}

/** A share of its category, where stacks are filled up to a hundred. @param {ChartPicture} picture @param {number} value @param {number} category */
function valueOf(picture, value, category) {
  if (!picture.isShare) return value;
  const whole = picture.series.map((series) => Math.abs(series.points[category]?.value ?? 0)).reduce(sum, 0);
  return whole === 0 ? 0 : (value * 100) / whole;
}

/** @param {string} kind */
function isLine(kind) {
  return kind === "Line" || kind === "Area";
}

/** @param {number} all @param {number} each */
function sum(all, each) {
  return all + each;
}
