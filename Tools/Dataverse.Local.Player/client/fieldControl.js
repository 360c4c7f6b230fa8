// A field of a form: its label, its input, and what scripts have to say beside it.

import { make } from "./dom.js";
import { inputFor } from "./inputs.js";

/** @import { Attribute } from "./attribute.js" */
/** @import { Cell } from "./types" */

let last = 0;

export class FieldControl {
  /** @type {Map<string, string>} */
  notes = new Map();

  /** @param {Cell} cell @param {Attribute} attribute */
  constructor(cell, attribute) {
    this.name = cell.control?.id ?? "";
    this.attribute = attribute;
    this.disabled = cell.control?.disabled === true || !(attribute.column.canUpdate || attribute.column.canCreate);
    const id = `field-${++last}`;
    this.input = inputFor(attribute, id);
    this.label = make("label", { for: id }, cell.label || attribute.column.label);
    this.hint = make("p", { class: "hint", id: `${id}-hint`, hidden: true });
    this.input.focus.setAttribute("aria-describedby", this.hint.id);
    this.element = make("div", { class: "field" }, this.label, this.input.element, this.hint);
    this.element.hidden = !cell.visible;
    attribute.watchers.push(() => { this.show(); });
    attribute.placed.push(this);
    this.setDisabled(this.disabled);
    this.show();
  }

  show() {
    this.input.show();
    this.input.focus.setAttribute("aria-required", String(this.attribute.getRequiredLevel() === "required"));
    this.element.classList.toggle("required", this.attribute.getRequiredLevel() === "required");
  }

  getName() { return this.name; }
  getControlType() { return "standard"; }
  getLabel() { return this.label.textContent ?? ""; }
  /** @param {string} label */
  setLabel(label) { this.label.textContent = label; }
  getAttribute() { return this.attribute; }
  getDisabled() { return this.disabled; }
  getVisible() { return !this.element.hidden; }
  /** @param {boolean} visible */
  setVisible(visible) { this.element.hidden = !visible; }
  setFocus() { this.input.focus.focus(); }

  /** @param {boolean} disabled */
  setDisabled(disabled) {
    this.disabled = disabled;
    this.element.classList.toggle("readonly", disabled);
    this.input.disable(disabled);
  }

  /** @param {string} message @param {string} id */
  setNotification(message, id) { return this.addNotification({ messages: [message], notificationLevel: "ERROR", uniqueId: id }); }

  /** @param {{ messages: readonly string[], notificationLevel?: string, uniqueId: string }} note */
  addNotification({ messages, notificationLevel, uniqueId }) {
    this.notes.set(uniqueId, messages.join(" "));
    this.element.classList.toggle("wrong", notificationLevel === "ERROR");
    this.showNotes();
    return true;
  }

  /** @param {string} [id] */
  clearNotification(id) {
    if (id === undefined) this.notes.clear();
    else this.notes.delete(id);
    this.showNotes();
    return true;
  }

  showNotes() {
    this.hint.textContent = [...this.notes.values()].join(" ");
    this.hint.hidden = this.notes.size === 0;
  }
}
