import { type Row, textOn } from "../shared/rows";
import * as Value from "../tables/kpiValue.g";

/** Somebody or something that figures are split by: an owner, a source, a reason. */
export interface Member {
  readonly key: string;
  readonly label: string;
}

export const memberColumns = [Value.dimensionKey, Value.dimensionLabel] as const;

export function memberOf(row: Row): Member {
  const key = textOn(row, Value.dimensionKey);
  return { key, label: textOn(row, Value.dimensionLabel) || key };
}

/** Who is shown: who was asked for, else the person who looks, else the first. */
export function memberShown(members: readonly Member[], key: string | null, self: string): Member | null {
  const asked = key === null ? undefined : members.find((member) => member.key === key) ?? { key, label: key };
  return asked ?? members.find((member) => member.key.toLowerCase() === self) ?? members[0] ?? null;
}
