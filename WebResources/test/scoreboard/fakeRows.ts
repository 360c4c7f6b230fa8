import type { Rows } from "../forms/fakeClient";

/** One query as it reached the server. */
export interface Query {
  readonly table: string;
  readonly fetch: string;
}

/** Tables with rows that answer FetchXML as far as the scoreboard speaks it: conditions, order, top, distinct, pages. */
export class FakeRows {
  readonly queries: Query[] = [];
  tables: Readonly<Record<string, Rows>> = {};
  /** Stands in the way of every query; throw to refuse. */
  gate: (query: Query) => Promise<void> | void = () => undefined;

  async find(table: string, options: string): Promise<Rows> {
    const query = { table, fetch: decodeURIComponent(options.replace(/^\?fetchXml=/u, "")) };
    this.queries.push(query);
    await this.gate(query);
    const { fetch } = query;
    const found = (this.tables[table] ?? []).filter((row) => conditions(fetch).every((holds) => holds(row)));
    for (const [, by = "", descending] of [...fetch.matchAll(/<order attribute="(\w+)"(?: descending="(true|false)")?/gu)].reverse()) found.sort(compared(by, descending === "true"));
    const rows = /<fetch[^>]* distinct="true"/u.test(fetch) ? distinct(found, columnsOf(fetch)) : found;
    const size = numberIn(fetch, "count") ?? numberIn(fetch, "top") ?? rows.length;
    const page = numberIn(fetch, "page") ?? 1;
    return rows.slice((page - 1) * size, page * size);
  }
}

type Holds = (row: Rows[number]) => boolean;

function conditions(fetch: string): readonly Holds[] {
  return [...fetch.matchAll(/<condition attribute="(\w+)" operator="([\w-]+)"(?: value="([^"]*)")?\s*(?:\/>|>(.*?)<\/condition>)/gu)].map(([, column = "", operator = "", value = "", inner = ""]) => (row) => {
    const there = row[column] ?? row[`_${column}_value`] ?? null;
    const plain = textOf(there);
    if (operator === "eq") return plain === value;
    if (operator === "ne") return plain !== value;
    if (operator === "null") return there === null;
    if (operator === "not-null") return there !== null;
    if (operator === "in") return inner.includes(`<value>${plain}</value>`);
    throw new Error(`The fake server does not know the operator ${operator}.`);
  });
}

/** A value as FetchXML writes it. */
function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function compared(column: string, descending: boolean) {
  return (one: Rows[number], other: Rows[number]): number => {
    const [first, second] = [one[column] ?? "", other[column] ?? ""];
    const order = typeof first === "number" && typeof second === "number" ? first - second : textOf(first).localeCompare(textOf(second));
    return descending ? -order : order;
  };
}

function columnsOf(fetch: string): readonly string[] {
  return [...fetch.matchAll(/<attribute name="(\w+)"/gu)].flatMap(([, name]) => name ?? []);
}

function distinct(rows: Rows, columns: readonly string[]): Rows {
  return [...new Map(rows.map((row) => [JSON.stringify(columns.map((column) => row[column])), row])).values()];
}

function numberIn(fetch: string, name: string): number | undefined {
  const found = new RegExp(`<fetch[^>]* ${name}="(\\d+)"`, "u").exec(fetch)?.[1];
  return found === undefined ? undefined : Number(found);
}
