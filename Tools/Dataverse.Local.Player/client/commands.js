// The command bar: the buttons that a solution's ribbon adds, offered by its rules.

import { childOf, childrenOf, make, parseXml } from "./dom.js";
import { functionNamed, library } from "./scripts.js";
import { notPlayed } from "./unsupported.js";

/** @import { CommandPlace, Table } from "./types" */

/** @typedef {{ id: string, label: string, tip: string, icon: string, sequence: number, ribbon: Element, command: Element | null }} Command */

const prefix = "$webresource:";

export class CommandBar {
  /** @param {Table} table @param {CommandPlace} place */
  constructor(table, place) {
    this.place = place;
    this.commands = table.ribbons.flatMap((ribbon) => commandsIn(parseXml(ribbon).documentElement, `Mscrm.${place.name}.${table.name}.`)).sort((one, other) => one.sequence - other.sequence);
    this.added = make("span", { class: "commands" });
    this.element = make("div", { class: "commandBar", role: "toolbar", "aria-label": "Commands" }, this.added);
    this.turn = 0;
  }

  /** Asks the rules again which commands are of use. */
  async refresh() {
    const turn = ++this.turn;
    const offered = await Promise.all(this.commands.map((command) => this.isOffered(command)));
    if (turn !== this.turn) return;
    const commands = this.commands.filter((_, at) => offered[at]);
    const shown = [...this.added.children].map((each) => each.id);
    // A button that stays is left alone: whoever works with the keyboard stays on it.
    if (commands.map((command) => command.id).join() === shown.join()) return;
    const hadFocus = this.added.contains(document.activeElement) || document.activeElement === document.body;
    this.added.replaceChildren(...commands.map((command) => this.buttonOf(command)));
    if (hadFocus && shown.length > 0) this.element.querySelector("button")?.focus();
  }

  /** @param {Command} command */
  buttonOf({ id, label, tip, icon, command }) {
    const made = make("button", { type: "button", id, title: tip });
    if (icon.length > 0) made.append(make("img", { src: `/WebResources/${icon}`, alt: "" }));
    made.append(label);
    made.addEventListener("click", () => { if (command !== null) void this.run(command); });
    return made;
  }

  /** @param {Element} command */
  async run(command) {
    for (const action of childOf(command, "Actions")?.children ?? []) {
      if (action.nodeName === "JavaScriptFunction") await this.call(action);
      else notPlayed(`Commands of the kind ${action.nodeName}`);
    }
  }

  /** @param {Element} call JavaScriptFunction or CustomRule */
  async call(call) {
    await library((call.getAttribute("Library") ?? "").replace(prefix, ""));
    return functionNamed(call.getAttribute("FunctionName") ?? "")(...[...call.children].map((parameter) => this.parameter(parameter)));
  }

  /** @param {Element} parameter */
  parameter(parameter) {
    const value = parameter.getAttribute("Value") ?? "";
    if (parameter.nodeName !== "CrmParameter") return value;
    switch (value) {
      case "PrimaryControl":
        return this.place.primaryControl;
      case "SelectedControl":
        return this.place.selectedControl;
      case "SelectedControlSelectedItemIds":
        return [...this.place.selectedIds()];
      case "SelectedControlSelectedItemCount":
        return this.place.selectedIds().length;
      default:
        notPlayed(`The command parameter ${value}`);
        return null;
    }
  }

  /** @param {Command} command */
  async isOffered({ command, ribbon }) {
    if (command === null) return false;
    const rules = [...rulesOf(command, ribbon, "DisplayRule"), ...rulesOf(command, ribbon, "EnableRule")];
    const answers = await Promise.all(rules.map((rule) => this.holds(rule)));
    return answers.every(Boolean);
  }

  /** @param {Element} rule @returns {Promise<boolean>} */
  async holds(rule) {
    const inverted = rule.getAttribute("InvertResult") === "true";
    return inverted !== await this.decided(rule);
  }

  /** @param {Element} rule @returns {Promise<boolean>} */
  async decided(rule) {
    switch (rule.nodeName) {
      case "CustomRule":
        return Promise.resolve(this.call(rule)).then(Boolean, () => rule.getAttribute("Default") === "true");
      case "FormStateRule":
        return rule.getAttribute("State") === (this.place.isExisting ? "Existing" : "Create");
      case "SelectionCountRule": {
        const count = this.place.selectedIds().length;
        return count >= Number(rule.getAttribute("Minimum") ?? "0") && count <= Number(rule.getAttribute("Maximum") ?? "Infinity");
      }
      case "OrRule": {
        const groups = await Promise.all(childrenOf(rule, "Or").map(async (group) => (await Promise.all([...group.children].map((each) => this.holds(each)))).every(Boolean)));
        return groups.some(Boolean);
      }
      default:
        notPlayed(`Command rules of the kind ${rule.nodeName}: taken as met, the server decides`);
        return true;
    }
  }
}

/** @param {Element} ribbon @param {string} location @returns {Command[]} */
function commandsIn(ribbon, location) {
  const texts = new Map([...ribbon.querySelectorAll("LocLabels > LocLabel")].map((label) => [label.getAttribute("Id"), label.querySelector('Title[languagecode="1033"]')?.getAttribute("description") ?? ""]));
  const text = (/** @type {string} */ value) => value.startsWith("$LocLabels:") ? texts.get(value.slice("$LocLabels:".length)) ?? value : value;
  return childrenOf(childOf(ribbon, "CustomActions"), "CustomAction")
    .filter((action) => action.getAttribute("Location")?.startsWith(location) === true)
    .flatMap((action) => childrenOf(childOf(action, "CommandUIDefinition"), "Button"))
    .map((button) => ({
      id: button.getAttribute("Id") ?? "",
      label: text(button.getAttribute("LabelText") ?? ""),
      tip: text(button.getAttribute("ToolTipDescription") ?? ""),
      icon: (button.getAttribute("ModernImage") ?? "").startsWith(prefix) ? (button.getAttribute("ModernImage") ?? "").slice(prefix.length) : "",
      sequence: Number(button.getAttribute("Sequence") ?? "0"),
      ribbon,
      command: ribbon.querySelector(`CommandDefinition[Id="${CSS.escape(button.getAttribute("Command") ?? "")}"]`),
    }));
}

/** The conditions behind a command's rules of one kind. @param {Element} command @param {Element} ribbon @param {string} kind @returns {Element[]} */
function rulesOf(command, ribbon, kind) {
  return childrenOf(childOf(command, `${kind}s`), kind).flatMap((reference) => {
    const id = reference.getAttribute("Id") ?? "";
    const rule = ribbon.querySelector(`RuleDefinitions ${kind}[Id="${CSS.escape(id)}"]`);
    if (rule === null) notPlayed(`The platform's own command rule ${id}: taken as met`);
    return [...(rule?.children ?? [])];
  });
}
