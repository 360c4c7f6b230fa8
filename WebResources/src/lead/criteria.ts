import * as Criterion from "../tables/criterion.g";
import * as CriterionGroup from "../tables/criterionGroup.g";

/** What the criteria of one definition call the columns they ask about: by logical name of the column. */
export type CriterionLabels = ReadonlyMap<string, readonly string[]>;

const none: CriterionLabels = new Map();

/** A definition that judges leads is frozen: its labels are read once while the page is open. */
const known = new Map<string, Promise<CriterionLabels>>();

/** The labels of a definition's criteria. Where they cannot be read, there are none: a hint is not worth an error. */
export function labelsOf(definitionId: string | null): Promise<CriterionLabels> {
  if (definitionId === null) return Promise.resolve(none);
  const before = known.get(definitionId);
  if (before !== undefined) return before;
  const labels = read(definitionId).catch(() => {
    known.delete(definitionId);
    return none;
  });
  known.set(definitionId, labels);
  return labels;
}

async function read(definitionId: string): Promise<CriterionLabels> {
  const found = await Xrm.WebApi.retrieveMultipleRecords(Criterion.table, `?fetchXml=${encodeURIComponent(query(definitionId))}`);
  const labels = new Map<string, string[]>();
  for (const row of found.entities as Record<string, unknown>[]) {
    const label = row[Criterion.name];
    const columns = row[Criterion.column];
    if (typeof label !== "string" || typeof columns !== "string") continue;
    for (const column of columns.split(",")) {
      const name = column.trim().toLowerCase();
      labels.set(name, [...(labels.get(name) ?? []), label]);
    }
  }
  return labels;
}

function query(definitionId: string): string {
  return `<fetch no-lock="true"><entity name="${Criterion.table}">
    <attribute name="${Criterion.name}" /><attribute name="${Criterion.column}" />
    <link-entity name="${CriterionGroup.table}" from="${CriterionGroup.id}" to="${Criterion.criterionGroup}">
      <filter><condition attribute="${CriterionGroup.mqlDefinition}" operator="eq" value="${definitionId}" /></filter>
    </link-entity></entity></fetch>`;
}
