// Reads the XML of a form into what the player draws.

import { childOf, childrenOf, labelIn, parseXml } from "./dom.js";

/** @import { Cell, FormDefinition, Handler, PlacedControl, Section, Tab } from "./types" */

/** @param {string} xml @returns {FormDefinition} */
export function readForm(xml) {
  const root = parseXml(xml);
  const form = root.querySelector("form");
  if (form === null) throw new Error("The form has no XML.");
  return {
    tabs: childrenOf(childOf(form, "tabs"), "tab").map(tab),
    header: cellsIn(childOf(form, "header")),
    libraries: childrenOf(childOf(form, "formLibraries"), "Library").map((each) => each.getAttribute("name") ?? ""),
    handlers: childrenOf(childOf(form, "events"), "event").flatMap(handlers),
  };
}

/** @param {Element} element @returns {Tab} */
function tab(element) {
  return {
    name: element.getAttribute("name") ?? "",
    label: labelIn(element),
    visible: element.getAttribute("visible") !== "false",
    columns: childrenOf(childOf(element, "columns"), "column").map((column) => ({
      width: column.getAttribute("width") ?? "100%",
      sections: childrenOf(childOf(column, "sections"), "section").map(section),
    })),
  };
}

/** @param {Element} element @returns {Section} */
function section(element) {
  return {
    name: element.getAttribute("name") ?? "",
    label: labelIn(element),
    showLabel: element.getAttribute("showlabel") !== "false",
    visible: element.getAttribute("visible") !== "false",
    columns: (element.getAttribute("columns") ?? "1").length,
    cells: cellsIn(element),
  };
}

/** @param {Element | null} parent a section or the header @returns {Cell[]} */
function cellsIn(parent) {
  return childrenOf(childOf(parent, "rows"), "row").flatMap((row) => childrenOf(row, "cell").map(cell));
}

/** @param {Element} element @returns {Cell} */
export function cell(element) {
  const control = childOf(element, "control");
  return {
    label: labelIn(element),
    showLabel: element.getAttribute("showlabel") !== "false",
    visible: element.getAttribute("visible") !== "false",
    span: Number(element.getAttribute("colspan") ?? "1"),
    rows: Number(element.getAttribute("rowspan") ?? "1"),
    control: control === null ? null : placed(control),
  };
}

/** @param {Element} element @returns {PlacedControl} */
function placed(element) {
  return {
    id: element.getAttribute("id") ?? "",
    classId: (element.getAttribute("classid") ?? "").toUpperCase(),
    column: element.getAttribute("datafieldname") ?? "",
    disabled: element.getAttribute("disabled") === "true",
    parameters: Object.fromEntries([...(childOf(element, "parameters")?.children ?? [])].map((each) => [each.nodeName, each.textContent ?? ""])),
  };
}

/** @param {Element} event @returns {Handler[]} */
function handlers(event) {
  return childrenOf(childOf(event, "Handlers"), "Handler")
    .filter((handler) => handler.getAttribute("enabled") !== "false")
    .map((handler) => ({
      event: event.getAttribute("name") ?? "",
      column: event.getAttribute("attribute") ?? "",
      functionName: handler.getAttribute("functionName") ?? "",
      library: handler.getAttribute("libraryName") ?? "",
      passContext: handler.getAttribute("passExecutionContext") === "true",
      parameters: handler.getAttribute("parameters") ?? "",
    }));
}
