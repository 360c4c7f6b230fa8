// A form and the row it shows: loads, runs the handlers of the form's XML, saves.

import { read, send, sentenceOf } from "./api.js";
import { Attribute } from "./attribute.js";
import { CommandBar } from "./commands.js";
import { tableOf } from "./definitions.js";
import { button, make, plain } from "./dom.js";
import { FieldControl } from "./fieldControl.js";
import { formContextOf } from "./formContext.js";
import { layOut } from "./formLayout.js";
import { readForm } from "./formXml.js";
import { functionNamed, library } from "./scripts.js";
import { notPlayed } from "./unsupported.js";
import { shownIn, valueIn, written } from "./values.js";

/** @import { PageControl } from "./pageControl.js" */
/** @import { Handler, LookupValue, Row, Table } from "./types" */

const mainForm = 2;

export class FormPage {
  /** @type {Map<string, Attribute>} */
  attributes = new Map();
  /** @type {(FieldControl | PageControl)[]} */
  controls = [];
  /** Sub-grids and pages, to be loaded with the row. @type {(() => void)[]} */
  parts = [];
  /** @type {Row} */
  row = {};
  /** @type {((context: unknown) => void)[]} */
  postSave = [];
  /** @type {((context: unknown) => void)[]} */
  beforeSave = [];
  /** @type {((context: unknown) => void)[]} */
  dataLoad = [];

  /** @param {Table} table @param {string} id empty for a new row @param {string} formId empty for the first main form */
  constructor(table, id, formId) {
    this.table = table;
    this.id = plain(id);
    const forms = table.forms.filter((form) => form.type === mainForm);
    const form = forms.find((each) => each.id === formId) ?? forms[0];
    if (form === undefined) throw new Error(`${table.label} has no main form in this organization.`);
    this.formId = form.id;
    this.definition = readForm(form.xml);
    this.context = formContextOf(this);
    this.title = make("h1");
    this.notes = make("div", { class: "formNotes", role: "status" });
    this.bar = new CommandBar(table, { name: "Form", primaryControl: this.context, selectedControl: null, selectedIds: () => [], isExisting: this.id.length > 0 });
    const save = button("Save", () => { void this.save().catch(() => undefined); }, { class: "save" });
    const refresh = button("Refresh", () => { void this.refresh(); });
    this.bar.element.prepend(save, refresh);
    const body = layOut(this);
    this.element = make("div", { class: "form" }, this.bar.element, this.notes, make("div", { class: "formHead" }, this.title, body.header), ...body.tabs);
    for (const dead of this.definition.handlers.filter((each) => !["onload", "onsave", "onchange"].includes(each.event))) notPlayed(`The form event ${dead.event}`);
  }

  /** @param {string} tableName @param {string} id @param {string} formId */
  static async open(tableName, id, formId) {
    const page = new FormPage(await tableOf(tableName), id, formId);
    await page.load();
    for (const name of page.definition.libraries) await library(name).catch((error) => { page.trouble(error); });
    page.onChange();
    await page.fire("onload", {});
    await page.bar.refresh();
    return page;
  }

  /** The attribute of a column that the form shows. @param {string} name @returns {Attribute | null} */
  attribute(name) {
    const column = this.table.columns[name];
    if (column === undefined) return null;
    const before = this.attributes.get(name);
    if (before !== undefined) return before;
    const made = new Attribute(column, (source) => this.event({ getEventSource: () => source }));
    this.attributes.set(name, made);
    return made;
  }

  async load() {
    if (this.id.length > 0) {
      this.row = await read(`${this.table.entitySet}(${this.id})`);
      for (const attribute of this.attributes.values()) attribute.load(valueIn(this.row, attribute.column));
    }
    this.title.textContent = this.id.length === 0 ? `New ${this.table.label}` : shownIn(this.row, this.table.primaryName ?? this.table.id) || "(no name)";
    for (const part of this.parts) part();
  }

  async refresh() {
    await this.load();
    for (const handler of this.dataLoad) handler(this.event({}));
    await this.bar.refresh();
  }

  isDirty() {
    return [...this.attributes.values()].some((attribute) => attribute.getIsDirty());
  }

  async save() {
    let prevented = false;
    const args = { preventDefault: () => { prevented = true; }, isDefaultPrevented: () => prevented, getSaveMode: () => 1 };
    await this.fire("onsave", { getEventArgs: () => args });
    for (const handler of this.beforeSave) handler(this.event({ getEventArgs: () => args }));
    if (prevented) throw new Error("A script of the form has stopped the save.");
    const missing = this.controls.filter((control) => control instanceof FieldControl).filter((control) => control.getVisible() && !control.attribute.isValid());
    if (missing.length > 0) {
      this.note("player_required", `Fill in: ${missing.map((control) => control.getLabel()).join(", ")}.`, "ERROR");
      missing[0]?.setFocus();
      throw new Error("Required fields are empty.");
    }
    this.note("player_required", null, "ERROR");
    await this.write();
    if (this.isNew) location.replace(`#/form/${this.table.name}/${this.id}`);
    else await this.refresh();
    this.after(true);
  }

  async write() {
    const changed = [...this.attributes.values()].filter((attribute) => attribute.getIsDirty());
    const targets = new Map(await Promise.all(changed.flatMap((attribute) => {
      const [picked] = /** @type {readonly LookupValue[]} */ (Array.isArray(attribute.getValue()) ? attribute.getValue() : []);
      return picked === undefined ? [] : [tableOf(picked.entityType).then((table) => /** @type {const} */ ([table.name, table]))];
    })));
    const body = Object.fromEntries(changed.map((attribute) => written(attribute.column, attribute.getValue(), targets)));
    this.isNew = this.id.length === 0;
    try {
      if (this.isNew) this.id = plain(/\(([^)]*)\)$/u.exec((await send("POST", this.table.entitySet, body)).headers.get("OData-EntityId") ?? "")?.[1]);
      else if (changed.length > 0) await send("PATCH", `${this.table.entitySet}(${this.id})`, body, { "If-Match": "*" });
      this.note("player_save", null, "ERROR");
    } catch (error) {
      this.note("player_save", sentenceOf(error), "ERROR");
      this.after(false);
      throw error;
    }
  }

  /** @param {boolean} success */
  after(success) {
    for (const handler of [...this.postSave]) handler(this.event({ getEventArgs: () => ({ getIsSaveSuccess: () => success }) }));
  }

  /** @param {object} more @returns {object} */
  event(more) {
    return { getFormContext: () => this.context, getDepth: () => 1, getEventSource: () => this.context, getEventArgs: () => null, ...more };
  }

  /** Runs the handlers of an event of the form. @param {string} event @param {object} more */
  async fire(event, more) {
    for (const handler of this.definition.handlers.filter((each) => each.event === event)) await this.run(handler, more);
  }

  onChange() {
    for (const handler of this.definition.handlers.filter((each) => each.event === "onchange")) {
      this.attributes.get(handler.column)?.addOnChange((context) => { void this.run(handler, /** @type {object} */ (context)); });
    }
  }

  /** @param {Handler} handler @param {object} more */
  async run(handler, more) {
    try {
      await library(handler.library);
      const extra = handler.parameters.length === 0 ? [] : JSON.parse(`[${handler.parameters.replace(/'/gu, '"')}]`);
      await functionNamed(handler.functionName)(...(handler.passContext ? [this.event(more)] : []), ...extra);
    } catch (error) {
      this.trouble(error);
    }
  }

  /** @param {unknown} error */
  trouble(error) {
    this.note("player_script", `Script error: ${sentenceOf(error)}`, "ERROR");
  }

  /** @param {string} id @param {string | null} message null takes it away @param {string} level */
  note(id, message, level) {
    const before = [...this.notes.children].find((line) => line.getAttribute("data-id") === id);
    if (message === null) {
      before?.remove();
      return;
    }
    const line = make("p", { class: `note ${level.toLowerCase()}`, "data-id": id }, message);
    if (before === undefined) this.notes.append(line);
    else if (before.textContent !== message || before.className !== line.className) before.replaceWith(line);
  }
}
