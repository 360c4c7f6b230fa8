// A dashboard: the tiles of its XML, each loading on its own.

import { dashboardOf, organization } from "./definitions.js";
import { make, plain } from "./dom.js";
import { readDashboard } from "./dashboardXml.js";
import { listTile } from "./listTile.js";
import { PageControl } from "./pageControl.js";
import { notPlayed } from "./unsupported.js";

/** @import { Tile } from "./types" */

const subGrid = "{E7A81278-8635-4D9E-8D4D-59480B391C5B}";
const webResource = "{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}";

/** Pixels that a row of a dashboard is high. */
const rowHeight = 30;

/** @param {string} id @returns {Promise<HTMLElement>} */
export async function openDashboard(id) {
  const [dashboard, { dashboards }] = await Promise.all([dashboardOf(plain(id)), organization()]);
  const select = make("select", { id: "dashboard" }, ...dashboards.map((each) => make("option", { value: each.id, selected: each.id === dashboard.id }, each.name)));
  select.addEventListener("change", () => { location.hash = `#/dashboard/${select.value}`; });
  const tabs = readDashboard(dashboard.xml).map((tab) => make("div", { class: "dashboardTab" }, ...heading(tab.label), ...tab.columns.map(({ width, sections }) => {
    const column = make("div", { class: "dashboardColumn" }, ...sections.map(drawn));
    column.style.flexBasis = width;
    return column;
  })));
  return make("div", { class: "dashboard" },
    make("div", { class: "viewHead" }, make("h1", {}, dashboard.name), make("label", { for: "dashboard" }, "Dashboard"), select),
    ...(dashboard.description.length > 0 ? [make("p", { class: "about" }, dashboard.description)] : []), ...tabs);
}

/** @param {string} label */
function heading(label) {
  return label.length > 0 ? [make("h2", {}, label)] : [];
}

/** @param {{ label: string, columns: number, tiles: readonly Tile[] }} section */
function drawn({ label, columns, tiles }) {
  const grid = make("div", { class: "tiles" }, ...tiles.map(place));
  grid.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
  return make("div", { class: "dashboardSection" }, ...heading(label), grid);
}

/** @param {Tile} tile @param {number} at */
function place({ cell, row, column }, at) {
  const title = `tile-${at}-${row}-${column}`;
  const name = cell.label.length > 0 ? cell.label : cell.control?.id ?? "";
  const element = make("section", { class: "tile", tabindex: "0", "aria-labelledby": title },
    make("h2", { id: title, class: cell.showLabel && cell.label.length > 0 ? "" : "unseen" }, name), content({ cell, row, column }));
  element.style.gridArea = `${row} / ${column} / span ${cell.rows} / span ${cell.span}`;
  element.style.height = `${cell.rows * rowHeight}px`;
  return element;
}

/** @param {Tile} tile @returns {HTMLElement} */
function content({ cell }) {
  const { control } = cell;
  if (control === null) return make("p");
  if (control.classId === subGrid) return listTile(control);
  if (control.classId === webResource) {
    const page = new PageControl({ ...cell, showLabel: false }, control);
    page.show("", "");
    return page.element;
  }
  notPlayed(`Tiles of the class ${control.classId}`);
  return make("p", { class: "missing" }, `Not played: tiles of the class ${control.classId}.`);
}
