import { escaped } from "./rows";

/** A column, how it is compared (an operator of FetchXML), and with what. */
export type Condition = readonly [column: string, operator: string, ...values: readonly (string | number | boolean)[]];

/** What is wanted of one table. */
export interface Wanted {
  readonly table: string;
  readonly columns: readonly string[];
  readonly where: readonly Condition[];
  readonly order?: readonly { readonly by: string; readonly descending?: boolean }[];
  /** At most so many rows. */
  readonly top?: number;
  /** Whether rows that are alike in every column come once. */
  readonly distinct?: boolean;
}

/** The FetchXML that asks for it. */
export function fetchOf({ table, columns, where, order = [], top, distinct = false }: Wanted): string {
  const head = ['no-lock="true"', ...(top === undefined ? [] : [`top="${String(top)}"`]), ...(distinct ? ['distinct="true"'] : [])];
  const parts = [
    ...columns.map((column) => `<attribute name="${column}" />`),
    ...order.map(({ by, descending = false }) => `<order attribute="${by}" descending="${String(descending)}" />`),
    `<filter>${where.map(conditionOf).join("")}</filter>`,
  ];
  return `<fetch ${head.join(" ")}><entity name="${table}">${parts.join("")}</entity></fetch>`;
}

function conditionOf([column, operator, ...values]: Condition): string {
  const start = `<condition attribute="${column}" operator="${operator}"`;
  if (operator === "in") return `${start}>${values.map((value) => `<value>${escaped(String(value))}</value>`).join("")}</condition>`;
  return values.length === 0 ? `${start} />` : `${start} value="${escaped(String(values[0]))}" />`;
}
