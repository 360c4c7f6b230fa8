// A chart of the rows of a list, beside the list for as long as somebody wants it.

import { ChartView } from "./chartView.js";
import { button, make } from "./dom.js";
import { picker } from "./listTile.js";

/** @import { Grid } from "./grid.js" */
/** @import { Chart, Table, View } from "./types" */

/** @param {Table} table @param {View} view @param {Grid} grid @param {HTMLElement} body where both stand @returns {HTMLElement} */
export function chartBeside(table, view, grid, body) {
  const pick = picker(grid, body);
  const select = make("select", { id: "chart", "aria-label": "Chart", hidden: true }, ...table.charts.map(({ id, name, isDefault }) => make("option", { value: id, selected: isDefault }, name)));
  /** @type {ChartView | null} */
  let shown = null;
  const show = (/** @type {Chart | undefined} */ chart) => {
    shown?.element.remove();
    shown = chart === undefined ? null : new ChartView(table, chart, view, pick);
    if (shown !== null) body.prepend(shown.element);
    body.classList.toggle("both", shown !== null);
    toggle.textContent = shown === null ? "Show chart" : "Hide chart";
    toggle.setAttribute("aria-expanded", String(shown !== null));
    select.hidden = shown === null;
    void shown?.load();
  };
  const chosen = () => table.charts.find(({ id }) => id === select.value);
  const toggle = button("Show chart", () => { show(shown === null ? chosen() : undefined); }, { "aria-expanded": "false" });
  select.addEventListener("change", () => { show(chosen()); });
  return make("span", { class: "chartChoice" }, select, " ", toggle);
}
