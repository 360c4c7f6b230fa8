import * as Choices from "../../tables/choices.g";
import type { DialogText } from "../dialogTexts";
import type { Reason } from "../reason";

const { evidenceKind } = Choices;

/** How a kind of evidence is asked for. */
export type Form = "none" | "attempts" | "columns" | "date" | "prior" | "row" | "subKind" | "text";

interface Kind {
  readonly form: Form;
  readonly label: DialogText;
}

const none: Kind = { form: "none", label: "EvidenceHeading" };

const kinds: ReadonlyMap<number, Kind> = new Map<number, Kind>([
  [evidenceKind.none, none],
  [evidenceKind.attempts, { form: "attempts", label: "EvidenceAttempts" }],
  [evidenceKind.fieldNames, { form: "columns", label: "EvidenceFieldNames" }],
  [evidenceKind.expectedDate, { form: "date", label: "EvidenceExpectedDate" }],
  [evidenceKind.person, { form: "text", label: "EvidencePerson" }],
  [evidenceKind.size, { form: "text", label: "EvidenceSize" }],
  [evidenceKind.industry, { form: "text", label: "EvidenceIndustry" }],
  [evidenceKind.country, { form: "text", label: "EvidenceCountry" }],
  [evidenceKind.capability, { form: "text", label: "EvidenceCapability" }],
  [evidenceKind.team, { form: "text", label: "EvidenceTeam" }],
  [evidenceKind.account, { form: "row", label: "EvidenceAccount" }],
  [evidenceKind.opportunity, { form: "row", label: "EvidenceOpportunity" }],
  [evidenceKind.masterLead, { form: "row", label: "EvidenceMasterLead" }],
  [evidenceKind.competitor, { form: "text", label: "EvidenceCompetitor" }],
  [evidenceKind.subKind, { form: "subKind", label: "EvidenceSubKind" }],
  [evidenceKind.channel, { form: "text", label: "EvidenceChannel" }],
  [evidenceKind.priorHandOff, { form: "prior", label: "EvidencePriorHandOff" }],
  [evidenceKind.criterion, { form: "text", label: "EvidenceCriterion" }],
]);

/** A kind that a newer solution knows is asked for as text, under the general heading. */
export function kindOf(reason: Reason): Kind {
  return kinds.get(reason.evidence) ?? { form: "text", label: "EvidenceHeading" };
}

/** Whether a date says when it makes sense to try again. */
export function asksForDate(reason: Reason): boolean {
  return kindOf(reason).form === "date" || reason.leadDays > 0;
}
