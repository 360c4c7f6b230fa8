import { flag, guid, moment, type Parameters, text, texts } from "../shared/customApi";
import * as Choices from "../tables/choices.g";
import { rejectLead } from "../tables/customApis.g";
import { commentOf, type Draft } from "./draft";
import { asksForDate, kindOf } from "./evidence/kinds";
import type { Reason } from "./reason";

const rowParameters: ReadonlyMap<number, string> = new Map<number, string>([
  [Choices.evidenceKind.account, rejectLead.accountId],
  [Choices.evidenceKind.opportunity, rejectLead.opportunityId],
  [Choices.evidenceKind.masterLead, rejectLead.masterLeadId],
]);

/** What is sent for these leads: only what the chosen reason asks for, whatever else has been typed. */
export function requestFor(draft: Draft & { readonly reason: Reason }, leads: readonly string[], preview: boolean): Parameters {
  const { reason } = draft;
  const comment = commentOf(draft);
  const evidence = evidenceIn(reason, draft);
  const parameter = rowParameters.get(reason.evidence);
  const row = draft.picked.get(reason.evidence);
  const [only, ...others] = leads;
  return {
    ...(only !== undefined && others.length === 0 ? { [rejectLead.leadId]: guid(only) } : { [rejectLead.leadIds]: texts(leads) }),
    [rejectLead.reasonCode]: text(reason.code),
    [rejectLead.preview]: flag(preview),
    ...(comment.length > 0 ? { [rejectLead.comment]: text(comment) } : {}),
    ...(evidence.length > 0 ? { [rejectLead.evidence]: text(evidence) } : {}),
    ...(asksForDate(reason) && draft.expectedDate.length > 0
      ? { [rejectLead.expectedDate]: moment(`${draft.expectedDate}T00:00:00Z`) }
      : {}),
    ...(parameter !== undefined && row !== undefined ? { [parameter]: guid(row.id) } : {}),
  };
}

/** Names of columns are separated by commas. */
function evidenceIn(reason: Reason, draft: Draft): string {
  const { form } = kindOf(reason);
  if (form === "columns") return [...draft.columns].join(",");
  return form === "text" || form === "subKind" ? (draft.texts.get(reason.evidence) ?? "").trim() : "";
}
