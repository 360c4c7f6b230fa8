// Charts of the parts of a whole: pie, doughnut and funnel.

import { fitted, inkOn, shape, short, widthOf } from "./svg.js";

/** @import { Mark } from "./chartAxes.js" */
/** @import { ChartPicture } from "./types" */

const hole = 0.58;

/** @param {ChartPicture} picture @param {readonly string[]} colors one for each category @param {number} width @param {number} height @param {Mark} mark */
export function drawRound(picture, colors, width, height, mark) {
  const svg = shape("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const [series] = picture.series;
  if (series === undefined) return svg;
  if (series.kind === "Funnel") funnel(picture, colors, width, height, mark, svg);
  else pie(picture, colors, width, height, mark, svg);
  return svg;
}

/** @param {ChartPicture} picture @param {readonly string[]} colors @param {number} width @param {number} height @param {Mark} mark @param {SVGElement} svg */
function pie(picture, colors, width, height, mark, svg) {
  const [series] = picture.series;
  const values = (series?.points ?? []).map((point) => Math.max(0, point?.value ?? 0));
  const whole = values.reduce((all, value) => all + value, 0);
  const radius = Math.max(40, Math.min(width, height) / 2 - 10);
  const [x, y] = [width / 2, height / 2];
  let turned = 0;
  values.forEach((value, at) => {
    const point = series?.points[at];
    if (!point || value === 0) return;
    const [from, to] = [turned, turned + value / whole];
    turned = to;
    const color = colors[at] ?? "#5c5c5c";
    const part = shape("g", {}, shape("path", { d: slice(x, y, radius, series?.kind === "Doughnut" ? radius * hole : 0, from, to), fill: color, stroke: "#ffffff", "stroke-width": 1.5 }));
    const text = short(point);
    const middle = series?.kind === "Doughnut" ? radius * (1 + hole) / 2 : radius * 0.65;
    if (series?.isShown === true && (to - from) * middle * 6.28 > widthOf(text) + 4) {
      const angle = (from + to) * Math.PI;
      part.append(shape("text", { x: x + middle * Math.sin(angle), y: y - middle * Math.cos(angle) + 4, "text-anchor": "middle", class: inkOn(color) }, text));
    }
    svg.append(mark(part, at, 0));
  });
}

/** @param {number} x @param {number} y @param {number} outer @param {number} inner @param {number} from share of a full turn @param {number} to */
function slice(x, y, outer, inner, from, to) {
  // A full turn begins where it ends, so it is drawn a hair short of that.
  const until = Math.min(to, from + 0.9999);
  const at = (/** @type {number} */ radius, /** @type {number} */ turn) => `${(x + radius * Math.sin(turn * 2 * Math.PI)).toFixed(3)} ${(y - radius * Math.cos(turn * 2 * Math.PI)).toFixed(3)}`;
  const large = until - from > 0.5 ? 1 : 0;
  return `M${at(outer, from)} A${outer} ${outer} 0 ${large} 1 ${at(outer, until)} L${at(inner, until)} ${inner > 0 ? `A${inner} ${inner} 0 ${large} 0 ${at(inner, from)}` : ""} Z`;
}

/** @param {ChartPicture} picture @param {readonly string[]} colors @param {number} width @param {number} height @param {Mark} mark @param {SVGElement} svg */
function funnel(picture, colors, width, height, mark, svg) {
  const points = picture.series[0]?.points ?? [];
  const most = Math.max(1, ...points.map((point) => point?.value ?? 0));
  const step = height / Math.max(1, points.length);
  const share = (/** @type {number} */ at) => Math.max(0.04, (points[at]?.value ?? 0) / most) * (width * 0.9);
  points.forEach((point, at) => {
    if (point === null) return;
    const [top, bottom] = [share(at), share(Math.min(at + 1, points.length - 1))];
    const [x, y] = [width / 2, step * at];
    const color = colors[at] ?? "#5c5c5c";
    const text = fitted(`${picture.categories[at]?.label ?? ""}: ${short(point)}`, width * 0.9);
    const fits = widthOf(text) < Math.min(top, bottom);
    svg.append(mark(shape("g", {},
      shape("polygon", { points: `${x - top / 2},${y + 1} ${x + top / 2},${y + 1} ${x + bottom / 2},${y + step - 1} ${x - bottom / 2},${y + step - 1}`, fill: color }),
      shape("text", { x, y: y + step / 2 + 4, "text-anchor": "middle", class: fits ? inkOn(color) : "value" }, text)), at, 0));
  });
}
