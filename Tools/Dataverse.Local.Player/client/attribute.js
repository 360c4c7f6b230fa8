// A column of the row that a form shows, as the client API knows it.

import { isLookup } from "./values.js";

/** @import { Column } from "./types" */

/** Types as the client API names them. @type {Readonly<Record<string, string>>} */
const types = {
  Boolean: "boolean", DateTime: "datetime", Decimal: "decimal", Double: "double", Integer: "integer", Money: "money", Memo: "memo",
  Picklist: "optionset", State: "optionset", Status: "optionset", MultiSelectPicklist: "multioptionset", String: "string",
};

export class Attribute {
  /** @type {unknown} */
  value = null;
  /** What the server has stored. @type {unknown} */
  stored = null;
  /** @type {string} */
  requiredLevel;
  /** @type {string | null} */
  submitMode = null;
  /** @type {((context: unknown) => void)[]} */
  handlers = [];
  /** Called when a script sets the value. @type {(() => void)[]} */
  watchers = [];
  /** @type {{ get: () => unknown[], forEach: (each: (control: unknown) => void) => void }} */
  controls;

  /** @param {Column} column @param {(attribute: Attribute) => unknown} context makes the event context */
  constructor(column, context) {
    this.column = column;
    this.context = context;
    this.requiredLevel = column.required === "ApplicationRequired" || column.required === "SystemRequired" ? "required" : column.required === "Recommended" ? "recommended" : "none";
    /** @type {unknown[]} */
    this.placed = [];
    this.controls = { get: () => this.placed, forEach: (each) => { this.placed.forEach(each); } };
  }

  getName() { return this.column.name; }
  getAttributeType() { return isLookup(this.column) ? "lookup" : types[this.column.type] ?? "string"; }
  getValue() { return this.value; }
  getRequiredLevel() { return this.requiredLevel; }
  /** @param {string} level */
  setRequiredLevel(level) { this.requiredLevel = level; this.changed(); }
  getIsDirty() { return JSON.stringify(this.value ?? null) !== JSON.stringify(this.stored ?? null); }
  getSubmitMode() { return this.submitMode ?? "dirty"; }
  /** @param {string} mode */
  setSubmitMode(mode) { this.submitMode = mode; }
  getMaxLength() { return this.column.maxLength ?? null; }
  getMin() { return this.column.min ?? null; }
  getMax() { return this.column.max ?? null; }
  getPrecision() { return this.column.precision ?? 0; }
  getFormat() { return this.column.dateOnly === true ? "date" : null; }
  getOptions() { return (this.column.options ?? []).map(({ value, label }) => ({ value, text: label })); }
  getSelectedOption() { return this.getOptions().find((option) => option.value === this.value) ?? null; }
  getText() { return this.getSelectedOption()?.text ?? ""; }
  getUserPrivilege() { return { canRead: true, canCreate: this.column.canCreate, canUpdate: this.column.canUpdate }; }
  isValid() { return this.requiredLevel !== "required" || this.value !== null; }

  /** @param {unknown} value */
  setValue(value) {
    this.value = value === "" || value === undefined ? null : value;
    this.changed();
  }

  /** @param {(context: unknown) => void} handler */
  addOnChange(handler) { if (!this.handlers.includes(handler)) this.handlers.push(handler); }
  /** @param {(context: unknown) => void} handler */
  removeOnChange(handler) { this.handlers = this.handlers.filter((each) => each !== handler); }
  fireOnChange() { for (const handler of [...this.handlers]) handler(this.context(this)); }

  /** A person has entered the value. @param {unknown} value */
  entered(value) {
    this.setValue(value);
    this.fireOnChange();
  }

  /** What the server stores is shown from now on. @param {unknown} value */
  load(value) {
    this.value = this.stored = value;
    this.changed();
  }

  changed() { for (const watcher of this.watchers) watcher(); }
}
