import type { LeadRow } from "../shared/leadRows";
import { commentOf, type Draft } from "./draft";
import { asksForDate, kindOf } from "./evidence/kinds";
import type { Reason } from "./reason";
import type { Words } from "./words";

/** What is still missing before the leads can be returned, in sentences; empty when everything is there. */
export function missingIn(draft: Draft, leads: readonly LeadRow[], words: Words): readonly string[] {
  const { reason } = draft;
  if (reason === null) return [words("MissingReason")];
  const short = reason.minComment - commentOf(draft).length;
  return [
    ...attemptsMissing(reason, leads, words),
    ...priorMissing(reason, leads, words),
    ...evidenceMissing(reason, draft, words),
    ...(short > 0 ? [words("MissingComment", short)] : []),
  ];
}

function evidenceMissing(reason: Reason, draft: Draft, words: Words): readonly string[] {
  if (!reason.evidenceRequired) return [];
  const { form, label } = kindOf(reason);
  const missing = [words("MissingEvidence", words(label))];
  switch (form) {
    case "columns":
      return draft.columns.size === 0 ? [words("MissingFieldNames")] : [];
    case "date":
      return asksForDate(reason) && draft.expectedDate.length === 0 ? missing : [];
    case "row":
      return draft.picked.has(reason.evidence) ? [] : missing;
    case "subKind":
    case "text":
      return (draft.texts.get(reason.evidence) ?? "").trim().length === 0 ? missing : [];
    default:
      return [];
  }
}

/** The server counts the business days too; this only spares a person the way there. */
function attemptsMissing(reason: Reason, leads: readonly LeadRow[], words: Words): readonly string[] {
  return leads.flatMap((lead) => {
    const attempts = reason.minAttempts - lead.attempts;
    const channels = reason.minChannels - lead.channels.length;
    const missing = [
      ...(attempts > 0 ? [words("MissingAttempts", attempts)] : []),
      ...(channels > 0 ? [words("MissingChannels", channels)] : []),
    ];
    return leads.length === 1 ? missing : missing.map((sentence) => words("MissingFor", lead.name, sentence));
  });
}

function priorMissing(reason: Reason, leads: readonly LeadRow[], words: Words): readonly string[] {
  if (!reason.evidenceRequired || kindOf(reason).form !== "prior") return [];
  return leads
    .filter((lead) => lead.handoff < 2)
    .map((lead) => (leads.length === 1 ? words("MissingPriorHandOff") : words("MissingFor", lead.name, words("MissingPriorHandOff"))));
}
