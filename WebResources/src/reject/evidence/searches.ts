import type { Client } from "../../shared/client";
import { plainId } from "../../shared/ids";
import { escaped, rowsOf, textOn } from "../../shared/rows";
import * as Choices from "../../tables/choices.g";
import * as Lead from "../../tables/lead.g";
import * as Opportunity from "../../tables/opportunity.g";
import type { Picked } from "../draft";

/** Where a kind of evidence is looked up: the table, its key, the column that is searched, and one to tell rows apart. */
interface Place {
  readonly table: string;
  readonly id: string;
  readonly name: string;
  readonly beside: string;
  /** Only open opportunities and open leads can take a lead over. */
  readonly onlyOpen: boolean;
}

const open = 0;
const most = 10;

const places: ReadonlyMap<number, Place> = new Map<number, Place>([
  [Choices.evidenceKind.account, { table: "account", id: "accountid", name: "name", beside: "address1_city", onlyOpen: true }],
  [Choices.evidenceKind.opportunity, { table: Opportunity.table, id: Opportunity.id, name: Opportunity.name, beside: "estimatedclosedate", onlyOpen: true }],
  [Choices.evidenceKind.masterLead, { table: Lead.table, id: Lead.id, name: Lead.fullName, beside: Lead.companyName, onlyOpen: false }],
]);

/** The rows whose name begins with, or has in it, what was typed; the leads in question themselves are left out. */
export async function search(client: Client, evidence: number, typed: string, except: readonly string[]): Promise<readonly Picked[]> {
  const place = places.get(evidence);
  const wanted = typed.trim();
  if (place === undefined || wanted.length === 0) return [];
  const rows = await rowsOf(client, place.table, query(place, wanted));
  return rows
    .map((row) => ({
      id: plainId(textOn(row, place.id)),
      name: [textOn(row, place.name), textOn(row, place.beside).replace(/T.*$/u, "")].filter((part) => part.length > 0).join(", "),
    }))
    .filter((found) => !except.includes(found.id));
}

function query(place: Place, wanted: string): string {
  const pattern = `%${wanted.replace(/[[%_]/gu, "[$&]")}%`;
  return `<fetch no-lock="true" top="${String(most)}"><entity name="${place.table}">
    <attribute name="${place.id}" /><attribute name="${place.name}" /><attribute name="${place.beside}" />
    <filter>
      <condition attribute="${place.name}" operator="like" value="${escaped(pattern)}" />
      ${place.onlyOpen ? `<condition attribute="statecode" operator="eq" value="${String(open)}" />` : ""}
    </filter>
    <order attribute="${place.name}" />
  </entity></fetch>`;
}
