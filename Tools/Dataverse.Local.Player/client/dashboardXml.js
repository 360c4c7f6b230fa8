// Reads the XML of a dashboard into tiles and their places.

import { childOf, childrenOf, labelIn, parseXml } from "./dom.js";
import { cell } from "./formXml.js";

/** @import { Tile } from "./types" */

/** @param {string} xml @returns {{ label: string, columns: { width: string, sections: ReturnType<typeof section>[] }[] }[]} */
export function readDashboard(xml) {
  const root = parseXml(xml);
  const form = root.querySelector("form");
  if (form === null) throw new Error("The dashboard has no XML.");
  return childrenOf(childOf(form, "tabs"), "tab").filter(isVisible).map((tab) => ({
    label: tab.getAttribute("showlabel") === "false" ? "" : labelIn(tab),
    columns: childrenOf(childOf(tab, "columns"), "column").map((column) => ({
      width: column.getAttribute("width") ?? "100%",
      sections: childrenOf(childOf(column, "sections"), "section").filter(isVisible).map(section),
    })),
  }));
}

/** @param {Element} element */
function section(element) {
  const columns = Math.max(1, (element.getAttribute("columns") ?? "1").length);
  return { label: element.getAttribute("showlabel") === "false" ? "" : labelIn(element), columns, tiles: tilesIn(element, columns) };
}

/**
 * A cell stands in the first column of its row that no tile from above reaches into. Rows that hold nothing only make
 * room for the tiles above them.
 * @param {Element} element @param {number} columns @returns {Tile[]}
 */
function tilesIn(element, columns) {
  /** @type {Set<string>} */
  const taken = new Set();
  return childrenOf(childOf(element, "rows"), "row").flatMap((row, above) => childrenOf(row, "cell").flatMap((each) => {
    const read = cell(each);
    const span = Math.min(read.span, columns);
    let column = 0;
    while (column + span < columns && taken.has(`${above},${column}`)) column++;
    for (let down = 0; down < read.rows; down++) {
      for (let across = 0; across < span; across++) taken.add(`${above + down},${column + across}`);
    }
    return read.control === null || !read.visible ? [] : [{ cell: { ...read, span }, row: above + 1, column: column + 1 }];
  }));
}

/** @param {Element} element */
function isVisible(element) {
  return element.getAttribute("visible") !== "false";
}
