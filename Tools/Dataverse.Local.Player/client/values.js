// Between rows of the Web API and values of the client API.

/** @import { Column, LookupValue, Row, Table } from "./types" */

const formatted = "@OData.Community.Display.V1.FormattedValue";
const lookupTable = "@Microsoft.Dynamics.CRM.lookuplogicalname";
const lookups = ["Lookup", "Customer", "Owner"];

/** @param {Column} column */
export function isLookup(column) {
  return lookups.includes(column.type);
}

/** The name under which the Web API returns the column. @param {Column} column */
export function wireName(column) {
  return isLookup(column) ? `_${column.name}_value` : column.name;
}

/** What people read. @param {Row} row @param {string} name name on the wire @returns {string} */
export function shownIn(row, name) {
  const label = row[name + formatted];
  const value = label ?? row[name];
  return value === null || value === undefined ? "" : String(value);
}

/** The value that scripts get. @param {Row} row @param {Column} column @returns {unknown} */
export function valueIn(row, column) {
  const name = wireName(column);
  const value = row[name];
  if (value === null || value === undefined) return null;
  if (isLookup(column)) {
    return [{ id: String(value), name: shownIn(row, name), entityType: String(row[name + lookupTable] ?? column.targets?.[0]?.table ?? "") }];
  }
  if (column.type === "DateTime") return new Date(column.dateOnly === true && String(value).length === 10 ? `${String(value)}T00:00:00` : String(value));
  return value;
}

/**
 * The column with its value as the Web API wants it.
 * @param {Column} column
 * @param {unknown} value
 * @param {Map<string, Table>} tables tables that lookups point at
 * @returns {[string, unknown]}
 */
export function written(column, value, tables) {
  if (isLookup(column)) {
    const [picked] = /** @type {readonly LookupValue[]} */ (value ?? []);
    const target = column.targets?.find((each) => each.table === (picked?.entityType ?? each.table));
    const bind = `${target?.navigation ?? column.name}@odata.bind`;
    const set = tables.get(picked?.entityType ?? "")?.entitySet;
    return [bind, picked === undefined ? null : `/${set ?? picked.entityType}(${picked.id.replace(/[{}]/gu, "")})`];
  }
  if (value instanceof Date) return [column.name, column.dateOnly === true ? localDate(value) : value.toISOString()];
  return [column.name, value === "" ? null : value];
}

/** @param {Date} date */
export function localDate(date) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
