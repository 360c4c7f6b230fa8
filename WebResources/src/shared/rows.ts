import type { Client } from "./client";
import { plainId } from "./ids";

/** A row as the client returns it: columns by name, and by name with a suffix what people read. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows that a FetchXML query finds. */
export async function rowsOf(client: Client, table: string, fetchXml: string): Promise<readonly Row[]> {
  const found = await client.WebApi.retrieveMultipleRecords(table, `?fetchXml=${encodeURIComponent(fetchXml)}`);
  return found.entities as readonly Row[];
}

export function textOn(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value.trim() : "";
}

/** A number, or 0 where the row has none. */
export function numberOn(row: Row, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : 0;
}

/** A number, or null where the row has none: nothing is not zero. */
export function figureOn(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === "number" ? value : null;
}

export function isOn(row: Row, column: string): boolean {
  return row[column] === true;
}

/** Milliseconds since 1970, UTC; null where the row has no instant. */
export function instantOn(row: Row, column: string): number | null {
  const at = Date.parse(textOn(row, column));
  return Number.isNaN(at) ? null : at;
}

/** Id of the row that the column points at; empty where it points at none. */
export function lookupOn(row: Row, column: string): string {
  return plainId(textOn(row, `_${column}_value`));
}

/** What people read in the column: the label of a choice, the name behind a lookup. */
export function labelOn(row: Row, column: string): string {
  return textOn(row, `${column}@OData.Community.Display.V1.FormattedValue`);
}

/** Text for a value or attribute of FetchXML. */
export function escaped(value: string): string {
  return value.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;").replace(/'/gu, "&apos;");
}
