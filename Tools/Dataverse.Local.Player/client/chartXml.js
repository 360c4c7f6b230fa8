// Reads the XML of a chart: what it asks, and how it is drawn.

import { childOf, childrenOf, parseXml } from "./dom.js";
import { notPlayed } from "./unsupported.js";

/** @import { Chart } from "./types" */

/** @typedef {{ alias: string, column: string, grouping: string, isLinked: boolean }} Group */
/** @typedef {{ alias: string, column: string, aggregate: string, kind: string, isStacked: boolean, isShare: boolean, color: string, isShown: boolean }} Measure */
/** @typedef {{ fetch: Document, category: Group, split: Group | null, measures: readonly Measure[], palette: readonly string[] }} ChartDefinition */

const drawn = ["Column", "Bar", "Line", "Area", "Pie", "Doughnut", "Funnel"];
const ownPalette = ["#0b556a", "#c46210", "#5c7a29", "#7a3e84", "#b02b43", "#4064b0", "#806e14", "#5c5c5c"];

/** @param {Chart} chart @returns {ChartDefinition} */
export function readChart(chart) {
  const data = parseXml(chart.data);
  const presentation = parseXml(chart.presentation).documentElement;
  const fetch = data.querySelector("fetchcollection > fetch");
  const categories = childrenOf(data.querySelector("categorycollection"), "category");
  if (fetch === null || categories.length === 0) throw new Error(`The chart ${chart.name} says neither what to ask nor what to draw.`);
  if (categories.length > 1) notPlayed(`More than one category in a chart (${chart.name})`);
  const [first] = categories;
  const alias = first?.getAttribute("alias") ?? "";
  const groups = [...fetch.querySelectorAll('attribute[groupby="true"]')].map(group);
  const category = groups.find((each) => each.alias === alias) ?? group(fetch.querySelector(`attribute[alias="${CSS.escape(alias)}"]`) ?? fetch);
  const series = childrenOf(childOf(presentation, "Series"), "Series");
  const measures = childrenOf(first, "measurecollection").flatMap((collection, at) => childrenOf(collection, "measure").slice(0, 1).map((each) => measure(chart, fetch, each, series[at] ?? series[0])));
  const palette = (presentation.getAttribute("PaletteCustomColors") ?? "").split(";").map(colorOf).filter((each) => each.length > 0);
  return {
    fetch: parseXml(new XMLSerializer().serializeToString(fetch)), category, measures,
    split: groups.find((each) => each.alias !== alias) ?? null, palette: palette.length > 0 ? palette : ownPalette,
  };
}

/** @param {Element} attribute @returns {Group} */
function group(attribute) {
  return {
    alias: attribute.getAttribute("alias") ?? "", column: attribute.getAttribute("name") ?? "", grouping: attribute.getAttribute("dategrouping") ?? "",
    isLinked: attribute.parentElement?.nodeName === "link-entity",
  };
}

/** @param {Chart} chart @param {Element} fetch @param {Element} element @param {Element | undefined} series @returns {Measure} */
function measure(chart, fetch, element, series) {
  const alias = element.getAttribute("alias") ?? "";
  const attribute = fetch.querySelector(`attribute[alias="${CSS.escape(alias)}"]`);
  const type = series?.getAttribute("ChartType") ?? "Column";
  const plainType = type.replace(/^Stacked/u, "").replace(/100$/u, "");
  const kind = drawn.includes(plainType) ? plainType : "Column";
  if (kind !== plainType) notPlayed(`Charts of the type ${type} (${chart.name}): drawn as columns`);
  return {
    alias, column: attribute?.getAttribute("name") ?? "", aggregate: attribute?.getAttribute("aggregate") ?? "", kind,
    isStacked: type.startsWith("Stacked"), isShare: type.endsWith("100"), color: colorOf(series?.getAttribute("Color") ?? ""),
    isShown: series?.getAttribute("IsValueShownAsLabel")?.toLowerCase() === "true",
  };
}

/** Three numbers, or a color by its number or name. @param {string} text */
function colorOf(text) {
  const parts = text.trim().split(",").map((part) => part.trim());
  if (parts.length === 3 && parts.every((part) => /^\d{1,3}$/u.test(part))) return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  return /^(?:#[0-9a-f]{6}|[a-z]+)$/iu.test(text.trim()) ? text.trim() : "";
}
