// A page on a form: a web resource in a frame, and what scripts may ask of it.

import { make } from "./dom.js";

/** @import { Cell, PlacedControl } from "./types" */

const english = "1033";
const prefix = "$webresource:";

/** Pixels that a row of a form is high. */
const rowHeight = 40;

export class PageControl {
  /** @param {Cell} cell @param {PlacedControl} control */
  constructor(cell, control) {
    const { Url = "", PassParameters = "false", Data = "" } = control.parameters;
    this.name = control.id;
    this.resource = Url.startsWith(prefix) ? Url.slice(prefix.length) : Url;
    this.passes = PassParameters === "true";
    this.data = Data;
    this.label = cell.label;
    this.frame = make("iframe", { title: cell.label || this.resource, class: "resource" });
    this.frame.style.height = `${cell.rows * rowHeight}px`;
    this.heading = make("h3", {}, cell.label);
    this.element = make("div", { class: "page" }, ...(cell.showLabel && cell.label.length > 0 ? [this.heading] : []), this.frame);
    this.element.hidden = !cell.visible;
    this.loaded = new Promise((/** @type {(page: Window | null) => void} */ done) => {
      this.frame.addEventListener("load", () => { if (this.frame.src.length > 0) done(this.frame.contentWindow); });
    });
  }

  /**
   * Shows the page for a row, or on a dashboard for no table at all, with the parameters that the platform passes. A page that is there already stays: a form
   * reads its row again without reading its pages again.
   * @param {string} table @param {string} id empty for a new row
   */
  show(table, id) {
    const row = this.passes ? { ...(id.length === 0 ? {} : { id: `{${id.toUpperCase()}}` }), ...(table.length === 0 ? {} : { typename: table }), orglcid: english, orgname: "local", userlcid: english } : {};
    const query = new URLSearchParams({ ...(this.data.length > 0 ? { data: this.data } : {}), ...row });
    const address = `/WebResources/${this.resource}?${query}`;
    if (this.frame.getAttribute("src") !== address) this.frame.src = address;
  }

  getName() { return this.name; }
  getControlType() { return "webresource"; }
  getLabel() { return this.label; }
  /** @param {string} label */
  setLabel(label) { this.label = this.heading.textContent = label; }
  getVisible() { return !this.element.hidden; }
  /** @param {boolean} visible */
  setVisible(visible) { this.element.hidden = !visible; }
  getContentWindow() { return this.loaded; }
  getObject() { return this.frame; }
  getSrc() { return this.frame.src; }
  /** @param {string} address */
  setSrc(address) { this.frame.src = address; }
  getData() { return this.data; }
  setFocus() { this.frame.focus(); }
}
