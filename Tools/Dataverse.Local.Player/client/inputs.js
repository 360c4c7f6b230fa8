// What a person types or picks in, by type of column. Each shows the attribute and writes into it.

import { button, make } from "./dom.js";
import { tableOf } from "./definitions.js";
import { read } from "./api.js";
import { isLookup, localDate } from "./values.js";

/** @import { Attribute } from "./attribute.js" */
/** @import { LookupValue } from "./types" */

/** An input with the way to show the value again. @typedef {{ element: HTMLElement, focus: HTMLElement, show: () => void, disable: (disabled: boolean) => void }} Input */

/** @param {Attribute} attribute @param {string} id @returns {Input} */
export function inputFor(attribute, id) {
  const { type } = attribute.column;
  if (isLookup(attribute.column)) return lookup(attribute, id);
  if (type === "Memo") return text(attribute, make("textarea", { id, rows: "3" }));
  if (type === "Boolean" || type === "Picklist" || type === "State" || type === "Status") return choice(attribute, id);
  if (type === "DateTime") return date(attribute, id);
  if (["Integer", "Decimal", "Double", "Money", "BigInt"].includes(type)) return number(attribute, id);
  return text(attribute, make("input", { id, type: "text", autocomplete: "off" }));
}

/** @param {Attribute} attribute @param {HTMLInputElement | HTMLTextAreaElement} field @returns {Input} */
function text(attribute, field) {
  const longest = attribute.getMaxLength();
  if (longest !== null) field.maxLength = longest;
  field.addEventListener("change", () => { attribute.entered(field.value); });
  return single(field, () => { field.value = String(attribute.getValue() ?? ""); }, (disabled) => { field.readOnly = disabled; });
}

/** @param {Attribute} attribute @param {string} id @returns {Input} */
function number(attribute, id) {
  const field = make("input", { id, type: "text", inputmode: "decimal", autocomplete: "off" });
  const digits = attribute.column.type === "Integer" ? 0 : attribute.getPrecision();
  const format = new Intl.NumberFormat("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const show = () => {
    const value = attribute.getValue();
    field.value = typeof value === "number" ? format.format(value) : "";
  };
  field.addEventListener("change", () => {
    const typed = field.value.replace(/[,\s]/gu, "");
    const value = Number(typed);
    if (typed.length > 0 && Number.isNaN(value)) show();
    else attribute.entered(typed.length === 0 ? null : value);
  });
  return single(field, show, (disabled) => { field.readOnly = disabled; });
}

/** @param {Attribute} attribute @param {string} id @returns {Input} */
function choice(attribute, id) {
  const isYesNo = attribute.column.type === "Boolean";
  const field = make("select", { id }, make("option", { value: "" }, "---"));
  for (const { value, text: label } of attribute.getOptions()) field.append(make("option", { value: String(value) }, label));
  field.addEventListener("change", () => {
    const picked = field.value === "" ? null : Number(field.value);
    attribute.entered(picked !== null && isYesNo ? picked === 1 : picked);
  });
  const show = () => {
    const value = attribute.getValue();
    field.value = value === null ? "" : String(Number(value));
  };
  return single(field, show, (disabled) => { field.disabled = disabled; });
}

/** @param {Attribute} attribute @param {string} id @returns {Input} */
function date(attribute, id) {
  const only = attribute.column.dateOnly === true;
  const field = make("input", { id, type: only ? "date" : "datetime-local" });
  field.addEventListener("change", () => { attribute.entered(field.value === "" ? null : new Date(only ? `${field.value}T00:00:00` : field.value)); });
  const type = field.type;
  const show = () => {
    const value = attribute.getValue();
    // An empty date that nobody can fill in is not a pattern to fill in.
    field.type = field.readOnly && value === null ? "text" : type;
    if (!(value instanceof Date)) field.value = "";
    else field.value = only ? localDate(value) : `${localDate(value)}T${value.toTimeString().slice(0, 5)}`;
  };
  return single(field, show, (disabled) => { field.readOnly = disabled; show(); });
}

/** A link to the row that is named, and a search for another one. @param {Attribute} attribute @param {string} id @returns {Input} */
function lookup(attribute, id) {
  const link = make("a", { class: "lookup" });
  const search = make("input", { id, type: "search", autocomplete: "off", placeholder: "Look for a name" });
  const results = make("ul", { class: "results" });
  const clear = button("Remove", () => { attribute.entered(null); search.focus(); }, { "aria-describedby": id });
  const holder = make("div", { class: "lookupField" }, link, clear, search, results);
  const show = () => {
    const [value] = /** @type {readonly LookupValue[]} */ (attribute.getValue() ?? []);
    link.textContent = value?.name ?? "";
    link.hidden = value === undefined;
    if (value !== undefined) link.setAttribute("href", `#/form/${value.entityType}/${value.id}`);
    clear.hidden = value === undefined || search.disabled;
    search.hidden = value !== undefined || search.disabled;
    results.replaceChildren();
  };
  search.addEventListener("change", () => {
    void find(attribute, search.value).then((found) => {
      results.replaceChildren(...found.map((row) => make("li", {}, button(row.name, () => { search.value = ""; attribute.entered([row]); }))));
    });
  });
  return { element: holder, focus: search, show, disable: (disabled) => { search.disabled = disabled; show(); } };
}

/** @param {Attribute} attribute @param {string} typed @returns {Promise<LookupValue[]>} */
async function find(attribute, typed) {
  const wanted = typed.trim().replace(/'/gu, "''");
  const found = await Promise.all((attribute.column.targets ?? []).map(async (target) => {
    const table = await tableOf(target.table);
    const name = table.primaryName ?? table.id;
    const rows = await read(`${table.entitySet}?$select=${table.id},${name}&$top=8&$filter=${encodeURIComponent(`contains(${name},'${wanted}')`)}`);
    return rows.value.map((/** @type {Record<string, string>} */ row) => ({ id: row[table.id], name: row[name] ?? "", entityType: target.table }));
  }));
  return found.flat();
}

/** @param {HTMLElement} field @param {() => void} show @param {(disabled: boolean) => void} disable @returns {Input} */
function single(field, show, disable) {
  return { element: field, focus: field, show, disable };
}
