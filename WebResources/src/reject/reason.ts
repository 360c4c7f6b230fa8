import type { Client } from "../shared/client";
import { labelOn, numberOn, type Row, rowsOf, textOn } from "../shared/rows";
import * as Choices from "../tables/choices.g";
import * as RejectionReason from "../tables/rejectionReason.g";

/** A reason as the rows of the taxonomy describe it. */
export interface Reason {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  /** Option value of the disposition. */
  readonly disposition: number;
  readonly dispositionName: string;
  /** Option value of the kind of evidence. */
  readonly evidence: number;
  readonly evidenceRequired: boolean;
  readonly minComment: number;
  readonly minAttempts: number;
  readonly minChannels: number;
  readonly minBusinessDays: number;
  readonly recycleAfterDays: number;
  readonly leadDays: number;
  readonly suppress: boolean;
  readonly flagSource: boolean;
  readonly flagManager: boolean;
  readonly help: string;
}

const columns = [
  RejectionReason.code,
  RejectionReason.name,
  RejectionReason.category,
  RejectionReason.disposition,
  RejectionReason.evidence,
  RejectionReason.evidenceRequired,
  RejectionReason.minComment,
  RejectionReason.minAttempts,
  RejectionReason.minChannels,
  RejectionReason.minBusinessDays,
  RejectionReason.recycleAfterDays,
  RejectionReason.leadDays,
  RejectionReason.suppress,
  RejectionReason.flagSource,
  RejectionReason.flagManager,
  RejectionReason.help,
];

/** The reasons that people may give today, in their order. */
export async function activeReasons(client: Client): Promise<readonly Reason[]> {
  return (await rowsOf(client, RejectionReason.table, query())).map(reasonOf);
}

/** The reasons by category, in the order of the first reason of each. */
export function byCategory(reasons: readonly Reason[]): ReadonlyMap<string, readonly Reason[]> {
  const groups = new Map<string, Reason[]>();
  for (const reason of reasons) groups.set(reason.category, [...(groups.get(reason.category) ?? []), reason]);
  return groups;
}

function reasonOf(row: Row): Reason {
  return {
    code: textOn(row, RejectionReason.code),
    name: textOn(row, RejectionReason.name),
    category: labelOn(row, RejectionReason.category),
    disposition: numberOn(row, RejectionReason.disposition),
    dispositionName: labelOn(row, RejectionReason.disposition),
    evidence: numberOn(row, RejectionReason.evidence) || Choices.evidenceKind.none,
    evidenceRequired: row[RejectionReason.evidenceRequired] === true,
    minComment: numberOn(row, RejectionReason.minComment),
    minAttempts: numberOn(row, RejectionReason.minAttempts),
    minChannels: numberOn(row, RejectionReason.minChannels),
    minBusinessDays: numberOn(row, RejectionReason.minBusinessDays),
    recycleAfterDays: numberOn(row, RejectionReason.recycleAfterDays),
    leadDays: numberOn(row, RejectionReason.leadDays),
    suppress: row[RejectionReason.suppress] === true,
    flagSource: row[RejectionReason.flagSource] === true,
    flagManager: row[RejectionReason.flagManager] === true,
    help: textOn(row, RejectionReason.help),
  };
}

function query(): string {
  const active = 0;
  return `<fetch no-lock="true"><entity name="${RejectionReason.table}">
    ${columns.map((column) => `<attribute name="${column}" />`).join("")}
    <filter>
      <condition attribute="${RejectionReason.stateCode}" operator="eq" value="${String(active)}" />
      <condition attribute="${RejectionReason.systemOnly}" operator="ne" value="1" />
    </filter>
    <order attribute="${RejectionReason.order}" /><order attribute="${RejectionReason.name}" />
  </entity></fetch>`;
}
