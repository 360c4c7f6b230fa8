// What a chart shows of a view: asks the server, and sorts the groups into categories and series.

import { read } from "./api.js";
import { dateConditions, dateLabel, levelsOf } from "./chartDates.js";
import { readChart } from "./chartXml.js";
import { childrenOf, parseXml } from "./dom.js";
import { shownIn } from "./values.js";

/** @import { Group, Measure } from "./chartXml.js" */
/** @import { Chart, ChartPicture, Condition, Row, Table, View } from "./types" */

/** What people call an aggregate; that of a single row per group, which is how highest values are drawn, goes without. @type {Readonly<Record<string, string>>} */
const words = { sum: "Sum", avg: "Average", min: "Lowest", count: "Number", countcolumn: "Number" };
const blank = "(blank)";

/** @param {Table} table @param {Chart} chart @param {View} view @returns {Promise<ChartPicture>} */
export async function picture(table, chart, view) {
  const definition = readChart(chart);
  const { category, split, measures } = definition;
  const query = question(definition.fetch, view, [category, ...(split === null ? [] : [split])]);
  const found = await read(`${table.entitySet}?fetchXml=${encodeURIComponent(query)}`);
  /** @type {Row[]} */
  const rows = found.value;
  const categories = distinct(rows, category);
  const splits = split === null ? [null] : distinct(rows, split);
  const at = new Map(rows.map((row) => [`${keyOf(row, category)}|${split === null ? "" : keyOf(row, split)}`, row]));
  const series = splits.flatMap((part, place) => measures.map((measure, number) => ({
    name: part === null ? nameOf(table, measure) : part.label,
    kind: measure.kind,
    color: colorOf(definition.palette, part === null && measure.color.length > 0 ? measure.color : "", place * measures.length + number),
    isShown: measure.isShown,
    points: categories.map((each) => point(at.get(`${each.key}|${part?.key ?? ""}`), measure)),
  })));
  return { title: chart.name, isStacked: measures[0]?.isStacked === true, isShare: measures[0]?.isShare === true, categories, series };
}

/**
 * The chart's question about the rows of the view: its filter and the links that the filter needs.
 * @param {Document} fetch @param {View} view @param {readonly Group[]} groups
 */
function question(fetch, view, groups) {
  const entity = fetch.querySelector("entity");
  const from = parseXml(view.fetch).querySelector("entity");
  if (entity === null || from === null) throw new Error(`The view ${view.name} has no query.`);
  for (const filter of childrenOf(from, "filter")) entity.append(fetch.importNode(filter, true));
  const named = new Set([...from.querySelectorAll("condition[entityname]")].map((each) => each.getAttribute("entityname")));
  for (const link of childrenOf(from, "link-entity").filter((each) => each.getAttribute("link-type") !== "outer" || each.querySelector("filter") !== null || named.has(each.getAttribute("alias")))) {
    const copy = fetch.importNode(link, true);
    for (const each of copy.querySelectorAll("attribute, all-attributes, order")) each.remove();
    entity.append(copy);
  }
  for (const group of groups) levels(fetch, group);
  return new XMLSerializer().serializeToString(fetch);
}

/** A week alone would be that of every year: the year comes along, and dates without another order come in theirs. @param {Document} fetch @param {Group} group */
function levels(fetch, { alias, column, grouping }) {
  if (grouping.length === 0) return;
  const attribute = fetch.querySelector(`attribute[alias="${CSS.escape(alias)}"]`);
  const home = attribute?.parentElement;
  if (attribute === null || !home) return;
  const names = levelsOf(grouping).map((level) => (level === grouping ? alias : `${alias}_${level.replace("-", "")}`));
  levelsOf(grouping).slice(0, -1).forEach((level, at) => {
    attribute.before(element(fetch, "attribute", { name: column, groupby: "true", dategrouping: level, alias: names[at] ?? "" }));
  });
  const orders = [...fetch.querySelectorAll("order")];
  if (orders.some((order) => order.getAttribute("alias") !== alias)) return;
  const descending = orders[0]?.getAttribute("descending") ?? "false";
  orders.forEach((order) => { order.remove(); });
  home.append(...names.map((name) => element(fetch, "order", { alias: name, descending })));
}

/** @param {readonly Row[]} rows @param {Group} group */
function distinct(rows, group) {
  /** @type {Map<string, { key: string, label: string, conditions: readonly Condition[] | null }>} */
  const found = new Map();
  for (const row of rows) {
    const key = keyOf(row, group);
    if (!found.has(key)) found.set(key, { key, label: labelOf(row, group), conditions: conditionsOf(row, group) });
  }
  return [...found.values()];
}

/** @param {Row} row @param {Group} group */
function partsOf(row, { alias, grouping }) {
  return levelsOf(grouping).map((level) => Number(row[level === grouping ? alias : `${alias}_${level.replace("-", "")}`]));
}

/** @param {Row} row @param {Group} group */
function keyOf(row, group) {
  return group.grouping.length > 0 && !isBlank(row, group) ? partsOf(row, group).join("-") : String(row[group.alias] ?? "");
}

/** @param {Row} row @param {Group} group */
function labelOf(row, group) {
  if (isBlank(row, group)) return blank;
  return group.grouping.length > 0 ? dateLabel(group.grouping, partsOf(row, group)) : shownIn(row, group.alias);
}

/** @param {Row} row @param {Group} group @returns {readonly Condition[] | null} */
function conditionsOf(row, group) {
  if (group.isLinked) return null;
  if (isBlank(row, group)) return [{ attribute: group.column, operator: "null" }];
  if (group.grouping.length > 0) return dateConditions(group.column, group.grouping, partsOf(row, group));
  const value = row[group.alias];
  return [{ attribute: group.column, operator: "eq", value: typeof value === "boolean" ? String(Number(value)) : String(value) }];
}

/** @param {Row} row @param {Group} group */
function isBlank(row, { alias }) {
  return row[alias] === null || row[alias] === undefined;
}

/** @param {Row | undefined} row @param {Measure} measure */
function point(row, { alias }) {
  const value = row?.[alias];
  return row === undefined || value === null || value === undefined ? null : { value: Number(value), text: shownIn(row, alias) };
}

/** @param {Table} table @param {Measure} measure */
function nameOf(table, { column, aggregate }) {
  const label = column === table.id ? table.pluralLabel : table.columns[column]?.label ?? column;
  const word = words[aggregate];
  return word === undefined || (aggregate === "count" && column === table.id) ? label : `${word} of ${label}`;
}

/** @param {readonly string[]} palette @param {string} own @param {number} at */
function colorOf(palette, own, at) {
  return own.length > 0 ? own : palette[at % palette.length] ?? "#0b556a";
}

/** @param {Document} page @param {string} name @param {Readonly<Record<string, string>>} attributes */
function element(page, name, attributes) {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
