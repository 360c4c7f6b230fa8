import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** One field as the form in Solution/ places it. */
export interface FieldOnForm {
  readonly control: string;
  readonly column: string;
  readonly label: string;
  readonly disabled: boolean;
}

/** A handler as the form names it. */
export interface HandlerOnForm {
  readonly event: string;
  readonly functionName: string;
  readonly library: string;
}

/** A form as it lies in Solution/: what people will see is what the tests use. */
export interface SolutionForm {
  readonly fields: readonly FieldOnForm[];
  readonly libraries: readonly string[];
  readonly handlers: readonly HandlerOnForm[];
}

export const solutionFolder = join(import.meta.dirname, "..", "..", "..", "Solution");

/** Reads the only main form of a table. */
export function mainFormOf(table: string): SolutionForm {
  const folder = join(solutionFolder, "Entities", table, "FormXml", "main");
  const [file, ...others] = readdirSync(folder);
  if (file === undefined || others.length > 0) throw new Error(`${table} should have exactly one main form in Solution/.`);
  const form = parse(join(folder, file));
  return {
    fields: elements(form, "cell").flatMap(fieldIn),
    libraries: elements(form, "Library").map((library) => required(library, "name")),
    handlers: elements(form, "event").flatMap((event) =>
      elements(event, "Handler").map((handler) => ({
        event: required(event, "name"),
        functionName: required(handler, "functionName"),
        library: required(handler, "libraryName"),
      })),
    ),
  };
}

export function parse(file: string): Document {
  return new DOMParser().parseFromString(readFileSync(file, "utf8"), "text/xml");
}

export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function fieldIn(cell: Element): FieldOnForm[] {
  const [control] = elements(cell, "control");
  const column = control?.getAttribute("datafieldname");
  if (control === undefined || !column) return [];
  const [label] = elements(cell, "label");
  return [
    {
      control: required(control, "id"),
      column,
      label: label?.getAttribute("description") ?? column,
      disabled: control.getAttribute("disabled") === "true",
    },
  ];
}

function required(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute);
  if (!value) throw new Error(`A ${element.tagName} of the form has no ${attribute}.`);
  return value;
}
