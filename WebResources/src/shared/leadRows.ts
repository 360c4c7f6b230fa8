import * as Handoff from "../tables/handoff.g";
import * as Lead from "../tables/lead.g";
import type { Client } from "./client";
import { plainId } from "./ids";
import { labelOn, numberOn, type Row, rowsOf, textOn } from "./rows";

/** A lead as far as its commands and dialogs have to know it. */
export interface LeadRow {
  readonly id: string;
  /** Person and company, as people call the lead. */
  readonly name: string;
  /** Option value of the stage; 0 when the lead has none. */
  readonly stage: number;
  /** Option value of the MQL result; 0 when nobody has judged. */
  readonly mqlResult: number;
  /** Number of the current hand-off; 0 when there is none. */
  readonly handoff: number;
  /** The account that the lead already belongs to. */
  readonly account: { readonly id: string; readonly name: string } | null;
  /** Attempts to reach the person since the last hand-off. */
  readonly attempts: number;
  /** Channels of these attempts. */
  readonly channels: readonly string[];
}

/** Ids per query: more would make the address longer than servers accept. */
const slice = 40;

/** Reads the leads in the order of the ids. A lead that is gone, or that the person may not see, is left out. */
export async function leadRows(client: Client, ids: readonly string[]): Promise<readonly LeadRow[]> {
  const wanted = ids.map(plainId);
  const slices = Array.from({ length: Math.ceil(wanted.length / slice) }, (_, at) => wanted.slice(at * slice, (at + 1) * slice));
  const found = await Promise.all(slices.map((some) => rowsOf(client, Lead.table, query(some))));
  const byId = new Map(found.flat().map((row) => [plainId(textOn(row, Lead.id)), row]));
  return wanted.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [leadOf(id, row)];
  });
}

function leadOf(id: string, row: Row): LeadRow {
  const names = [textOn(row, Lead.fullName), textOn(row, Lead.companyName)].filter((name) => name.length > 0);
  return {
    id,
    name: names.length > 0 ? names.join(", ") : textOn(row, Lead.subject),
    stage: numberOn(row, Lead.stage),
    mqlResult: numberOn(row, Lead.mqlResult),
    handoff: numberOn(row, `handoff.${Handoff.number}`),
    account: accountOf(row),
    attempts: numberOn(row, `handoff.${Handoff.attempts}`),
    channels: textOn(row, `handoff.${Handoff.channels}`).split(",").map((channel) => channel.trim()).filter((channel) => channel.length > 0),
  };
}

function accountOf(row: Row): LeadRow["account"] {
  const column = `_${Lead.parentAccountId}_value`;
  const id = textOn(row, column);
  return id.length === 0 ? null : { id: plainId(id), name: labelOn(row, column) || id };
}

function query(ids: readonly string[]): string {
  return `<fetch no-lock="true"><entity name="${Lead.table}">
    <attribute name="${Lead.id}" /><attribute name="${Lead.fullName}" /><attribute name="${Lead.companyName}" />
    <attribute name="${Lead.subject}" /><attribute name="${Lead.stage}" /><attribute name="${Lead.mqlResult}" />
    <attribute name="${Lead.parentAccountId}" />
    <filter><condition attribute="${Lead.id}" operator="in">${ids.map((id) => `<value>${id}</value>`).join("")}</condition></filter>
    <link-entity name="${Handoff.table}" from="${Handoff.id}" to="${Lead.currentHandoff}" link-type="outer" alias="handoff">
      <attribute name="${Handoff.attempts}" /><attribute name="${Handoff.channels}" /><attribute name="${Handoff.number}" />
    </link-entity></entity></fetch>`;
}
