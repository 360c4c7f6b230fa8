// A view as a grid: columns from its layout, rows from its FetchXML, one page at a time.

import { read } from "./api.js";
import { CommandBar } from "./commands.js";
import { tableOf } from "./definitions.js";
import { button, make, parseXml, plain } from "./dom.js";
import { shownIn, wireName } from "./values.js";

/** @import { Condition, Row, Table, View } from "./types" */

export class Grid {
  page = 1;
  /** @type {{ column: string, descending: boolean } | null} */
  order = null;
  /** @type {Row[]} */
  rows = [];
  /** @type {Set<string>} */
  selected = new Set();
  /** @type {((context: unknown) => void)[]} */
  loaded = [];
  /** Beside those of the view: what a chart next to it was asked for. @type {readonly Condition[]} */
  conditions = [];

  /**
   * @param {Table} table @param {View} view @param {number} size rows of a page
   * @param {{ column: string, id: string } | null} parent the row whose children a sub-grid lists
   * @param {boolean} [isTile] on a dashboard: to be read, without commands and without rows to select
   */
  constructor(table, view, size, parent, isTile = false) {
    this.table = table;
    this.view = view;
    this.size = size;
    this.parent = parent;
    this.isTile = isTile;
    this.columns = [...parseXml(view.layout).querySelectorAll("cell")].filter((cell) => cell.getAttribute("ishidden") !== "1").map((cell) => ({ name: cell.getAttribute("name") ?? "", width: Number(cell.getAttribute("width") ?? "120") }));
    this.body = make("tbody");
    this.headings = make("tr");
    this.foot = make("div", { class: "paging" });
    this.note = make("p", { class: "status", role: "status" });
    this.bar = new CommandBar(table, {
      name: parent === null ? "HomepageGrid" : "SubGrid", primaryControl: null, selectedControl: this.context(), selectedIds: () => [...this.selected], isExisting: true,
    });
    const grid = make("table", { "aria-label": view.name }, make("thead", {}, this.headings), this.body);
    this.element = make("div", { class: "grid" }, ...(isTile ? [] : [this.bar.element]), make("div", { class: "scroll" }, grid), this.note, this.foot);
  }

  /** What commands and scripts are given as the grid. */
  context() {
    return {
      refresh: () => { void this.load(); },
      getEntityName: () => this.table.name,
      getGrid: () => ({
        getTotalRecordCount: () => this.rows.length,
        getSelectedRows: () => ({ getLength: () => this.selected.size, get: () => [...this.selected].map((id) => ({ getId: () => id, data: { entity: { getId: () => id, getEntityName: () => this.table.name } } })) }),
      }),
      addOnLoad: (/** @type {(context: unknown) => void} */ handler) => { this.loaded.push(handler); },
    };
  }

  async load() {
    this.selected.clear();
    this.note.textContent = "Loading…";
    try {
      const found = await read(`${this.table.entitySet}?fetchXml=${encodeURIComponent(this.query())}`);
      this.rows = found.value;
      this.more = found["@Microsoft.Dynamics.CRM.morerecords"] === true || this.rows.length === this.size;
      this.note.textContent = this.rows.length === 0 ? "No rows." : "";
    } catch (error) {
      this.rows = [];
      this.more = false;
      this.note.textContent = error instanceof Error ? error.message : String(/** @type {{ message?: unknown }} */ (error).message);
    }
    await this.draw();
    for (const handler of this.loaded) handler({});
  }

  query() {
    const fetch = parseXml(this.view.fetch);
    const root = fetch.documentElement;
    root.setAttribute("page", String(this.page));
    root.setAttribute("count", String(this.size));
    root.removeAttribute("top");
    const entity = root.querySelector("entity");
    if (entity === null) throw new Error(`The view ${this.view.name} has no query.`);
    if (this.order !== null) {
      for (const order of [...entity.children].filter((child) => child.nodeName === "order")) order.remove();
      entity.append(node(fetch, "order", { attribute: this.order.column, descending: String(this.order.descending) }));
    }
    /** @type {Condition[]} */
    const conditions = [...this.conditions];
    if (this.parent !== null && this.parent.column.length > 0) conditions.push({ attribute: this.parent.column, operator: "eq", value: plain(this.parent.id) });
    if (conditions.length > 0) {
      const filter = node(fetch, "filter", {});
      filter.append(...conditions.map((condition) => node(fetch, "condition", { ...condition })));
      entity.append(filter);
    }
    return new XMLSerializer().serializeToString(fetch);
  }

  async draw() {
    const all = make("input", { type: "checkbox", "aria-label": "Select all rows" });
    all.addEventListener("change", () => { this.select(this.rows.map((row) => this.idOf(row)), all.checked); });
    const headings = await Promise.all(this.columns.map((column) => this.heading(column)));
    this.headings.replaceChildren(...(this.isTile ? [] : [make("th", { class: "tick" }, all)]), ...headings);
    this.body.replaceChildren(...this.rows.map((row) => this.line(row)));
    const previous = button("Previous page", () => { this.page--; void this.load(); }, { disabled: this.page === 1 });
    const next = button("Next page", () => { this.page++; void this.load(); }, { disabled: this.more !== true });
    this.foot.replaceChildren(make("span", {}, `Page ${this.page}, ${this.rows.length} rows`), previous, next);
    this.foot.hidden = this.page === 1 && this.more !== true && (this.parent !== null || this.isTile);
    if (!this.isTile) await this.bar.refresh();
  }

  /** @param {{ name: string, width: number }} column */
  async heading({ name, width }) {
    const label = await this.labelOf(name);
    const cell = make("th", { scope: "col" });
    cell.style.minWidth = `${width}px`;
    const sorted = this.order?.column === name;
    if (sorted) cell.setAttribute("aria-sort", this.order?.descending === true ? "descending" : "ascending");
    cell.append(name.includes(".") ? label : button(label + (sorted ? (this.order?.descending === true ? " ↓" : " ↑") : ""), () => {
      this.order = { column: name, descending: sorted && this.order?.descending === false };
      this.page = 1;
      void this.load();
    }));
    return cell;
  }

  /** @param {string} name column, or alias and column of a linked table */
  async labelOf(name) {
    const [alias, linked] = name.split(".");
    if (linked === undefined) return this.table.columns[name]?.label ?? name;
    const link = parseXml(this.view.fetch).querySelector(`link-entity[alias="${alias}"]`);
    const table = await tableOf(link?.getAttribute("name") ?? "").catch(() => null);
    return `${table?.columns[linked]?.label ?? linked}${table === null ? "" : ` (${table.label})`}`;
  }

  /** @param {Row} row */
  line(row) {
    const id = this.idOf(row);
    const tick = make("input", { type: "checkbox", "aria-label": `Select ${String(row[this.table.primaryName ?? ""] ?? "row")}` });
    tick.checked = this.selected.has(id);
    tick.addEventListener("change", () => { this.select([id], tick.checked); });
    const line = make("tr", {}, ...(this.isTile ? [] : [make("td", { class: "tick" }, tick)]), ...this.columns.map(({ name }, at) => make("td", {}, this.shown(row, name, at === 0))));
    line.addEventListener("dblclick", () => { location.hash = `#/form/${this.table.name}/${id}`; });
    return line;
  }

  /** @param {Row} row @param {string} name @param {boolean} isFirst the first column opens the row */
  shown(row, name, isFirst) {
    const column = this.table.columns[name];
    const text = shownIn(row, column === undefined ? name : wireName(column));
    if (isFirst || name === this.table.primaryName) return make("a", { href: `#/form/${this.table.name}/${this.idOf(row)}` }, text || "(no name)");
    return text;
  }

  /** @param {Row} row */
  idOf(row) { return String(row[this.table.id] ?? ""); }

  /** @param {readonly string[]} ids @param {boolean} wanted */
  select(ids, wanted) {
    for (const id of ids) {
      if (wanted) this.selected.add(id);
      else this.selected.delete(id);
    }
    [...this.body.querySelectorAll("input")].forEach((tick, at) => {
      const row = this.rows[at];
      if (row !== undefined) tick.checked = this.selected.has(this.idOf(row));
    });
    void this.bar.refresh();
  }
}

/** @param {Document} page @param {string} name @param {Readonly<Record<string, string>>} attributes */
function node(page, name, attributes) {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
