// Draws a form from its XML: tabs, columns, sections, and a control in each cell.

import { tableOf } from "./definitions.js";
import { button, make, plain } from "./dom.js";
import { FieldControl } from "./fieldControl.js";
import { Grid } from "./grid.js";
import { PageControl } from "./pageControl.js";
import { notPlayed } from "./unsupported.js";

/** @import { FormPage } from "./formPage.js" */
/** @import { Cell, PlacedControl, Section, Tab } from "./types" */

const subGrid = "{E7A81278-8635-4D9E-8D4D-59480B391C5B}";
const webResource = "{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}";

/** Controls that have no column and are not drawn, by what people call them. @type {ReadonlyMap<string, string>} */
const known = new Map([
  ["{5C5600E0-1D6E-4205-A272-BE80DA87FD42}", "Quick view forms"],
  ["{06375649-C143-495E-A496-C962E5B4488E}", "The timeline"],
  ["{F9A8A302-114E-466A-B582-6771B2AE0D92}", "Component framework controls"],
]);

/** @param {FormPage} page @returns {{ header: HTMLElement, tabs: HTMLElement[] }} */
export function layOut(page) {
  const header = make("div", { class: "header" }, ...page.definition.header.flatMap((cell) => draw(page, cell)));
  const shown = page.definition.tabs.filter((tab) => tab.visible);
  const panels = shown.map((tab, at) => panel(page, tab, at));
  const list = make("div", { class: "tabs", role: "tablist", "aria-label": "Tabs of the form" });
  const choose = (/** @type {number} */ chosen) => {
    [...list.children].forEach((tab, at) => { tab.setAttribute("aria-selected", String(at === chosen)); tab.setAttribute("tabindex", at === chosen ? "0" : "-1"); });
    panels.forEach((each, at) => { each.hidden = at !== chosen; });
  };
  shown.forEach((tab, at) => { list.append(button(tab.label, () => { choose(at); }, { role: "tab", id: `tab-${at}`, "aria-controls": `panel-${at}` })); });
  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = (shown.findIndex((_, at) => list.children[at]?.getAttribute("aria-selected") === "true") + step + shown.length) % shown.length;
    choose(next);
    /** @type {HTMLElement} */ (list.children[next]).focus();
  });
  choose(0);
  return { header, tabs: [list, ...panels] };
}

/** @param {FormPage} page @param {Tab} tab @param {number} at */
function panel(page, tab, at) {
  const columns = tab.columns.map(({ width, sections }) => {
    const column = make("div", { class: "column" }, ...sections.filter((section) => section.visible).map((section) => drawn(page, section)));
    column.style.flexBasis = width;
    return column;
  });
  return make("div", { class: "panel", role: "tabpanel", id: `panel-${at}`, "aria-labelledby": `tab-${at}` }, ...columns);
}

/** @param {FormPage} page @param {Section} section */
function drawn(page, section) {
  const cells = make("div", { class: "cells" }, ...section.cells.flatMap((cell) => draw(page, cell)));
  cells.style.gridTemplateColumns = `repeat(${section.columns}, minmax(0, 1fr))`;
  return make("section", { "aria-label": section.label }, ...(section.showLabel && section.label.length > 0 ? [make("h2", {}, section.label)] : []), cells);
}

/** @param {FormPage} page @param {Cell} cell @returns {HTMLElement[]} */
function draw(page, cell) {
  const { control } = cell;
  if (control === null) return [];
  if (control.classId === subGrid) return [grid(page, cell, control)];
  if (control.classId === webResource) return [frame(page, cell, control)];
  const attribute = control.column.length === 0 ? null : page.attribute(control.column);
  if (attribute === null) {
    const what = known.get(control.classId) ?? (control.column.length > 0 ? `The column ${control.column}, which ${page.table.label} does not have` : `Controls of the class ${control.classId}`);
    notPlayed(what);
    return [make("p", { class: "missing" }, `Not played: ${what}.`)];
  }
  const field = new FieldControl(cell, attribute);
  page.controls.push(field);
  return [field.element];
}

/** @param {FormPage} page @param {Cell} cell @param {PlacedControl} control */
function grid(page, cell, control) {
  const holder = make("div", { class: "subgrid", role: "group", "aria-label": cell.label }, ...(cell.showLabel ? [make("h3", {}, cell.label)] : []));
  page.parts.push(() => { void fill(page, control, holder); });
  return holder;
}

/** @param {FormPage} page @param {PlacedControl} control @param {HTMLElement} holder */
async function fill(page, control, holder) {
  const { TargetEntityType = "", ViewId = "", RelationshipName = "", RecordsPerPage = "5" } = control.parameters;
  const table = await tableOf(TargetEntityType);
  const view = table.views.find((each) => each.id === plain(ViewId)) ?? table.views.find((each) => each.isDefault);
  const child = page.table.children.find((each) => each.relationship.toLowerCase() === RelationshipName.toLowerCase());
  if (view === undefined || (child === undefined && RelationshipName.length > 0)) {
    notPlayed(`The sub-grid ${control.id}: its view or relationship is missing`);
    return;
  }
  const shown = new Grid(table, view, Number(RecordsPerPage), { column: child?.column ?? "", id: page.id });
  holder.querySelector(".grid")?.remove();
  holder.append(shown.element);
  if (page.id.length > 0) await shown.load();
}

/** @param {FormPage} page @param {Cell} cell @param {PlacedControl} control */
function frame(page, cell, control) {
  const shown = new PageControl(cell, control);
  page.controls.push(shown);
  page.parts.push(() => { shown.show(page.table.name, page.id); });
  return shown.element;
}
