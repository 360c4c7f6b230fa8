// A tile with rows of a table: as a list, as a chart, or both beside each other.

import { sentenceOf } from "./api.js";
import { ChartView } from "./chartView.js";
import { tableOf } from "./definitions.js";
import { button, make, plain } from "./dom.js";
import { Grid } from "./grid.js";
import { notPlayed } from "./unsupported.js";

/** @import { Condition, PlacedControl } from "./types" */

const defaultRows = 10;

/** @param {PlacedControl} control @returns {HTMLElement} */
export function listTile(control) {
  const holder = make("div", { class: "listTile" }, make("p", { class: "status" }, "Loading…"));
  void fill(control, holder).catch((error) => {
    holder.replaceChildren(make("p", { class: "note error", role: "alert" }, sentenceOf(error)));
  });
  return holder;
}

/** @param {PlacedControl} control @param {HTMLElement} holder */
async function fill(control, holder) {
  const { TargetEntityType = "", ViewId = "", VisualizationId = "", ChartGridMode = "Grid", RecordsPerPage = "", IsUserView = "false", IsUserChart = "false" } = control.parameters;
  if (IsUserView === "true" || IsUserChart === "true") notPlayed(`Views and charts that people made for themselves (${control.id})`);
  const table = await tableOf(TargetEntityType);
  const view = table.views.find((each) => each.id === plain(ViewId));
  if (view === undefined) throw new Error(`${table.pluralLabel} have no view ${ViewId} in this organization.`);
  const chart = table.charts.find((each) => each.id === plain(VisualizationId));
  if (chart === undefined && ChartGridMode !== "Grid") throw new Error(`${table.pluralLabel} have no chart ${VisualizationId} in this organization.`);
  const grid = ChartGridMode === "Chart" ? null : new Grid(table, view, Number(RecordsPerPage) || defaultRows, null, true);
  const shown = ChartGridMode === "Grid" || chart === undefined ? null : new ChartView(table, chart, view, grid === null ? null : picker(grid, holder));
  holder.replaceChildren(...(shown === null ? [] : [shown.element]), ...(grid === null ? [] : [grid.element]));
  holder.classList.toggle("both", shown !== null && grid !== null);
  await Promise.all([shown?.load(), grid?.load()]);
}

/**
 * Narrows the list down to a part of the chart beside it, and offers the way back.
 * @param {Grid} grid @param {HTMLElement} holder
 * @returns {(conditions: readonly Condition[], label: string) => void}
 */
export function picker(grid, holder) {
  const line = make("p", { class: "picked", role: "status" });
  return (conditions, label) => {
    line.replaceChildren(`Only ${label}. `, button("Show all", () => {
      line.remove();
      grid.conditions = [];
      grid.page = 1;
      void grid.load();
    }));
    if (!holder.contains(line)) grid.element.prepend(line);
    grid.conditions = conditions;
    grid.page = 1;
    void grid.load();
  };
}
