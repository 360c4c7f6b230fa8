import * as Choices from "../../src/tables/choices.g";
import * as RejectionReason from "../../src/tables/rejectionReason.g";

const formatted = "@OData.Community.Display.V1.FormattedValue";

/** A reason as the Web API returns it; columns that are not named are empty. */
export function reasonRow(code: string, name: string, columns: Readonly<Record<string, unknown>> = {}, category = "Interest", becomes = "Recycle"): Readonly<Record<string, unknown>> {
  return {
    [RejectionReason.code]: code,
    [RejectionReason.name]: name,
    [`${RejectionReason.category}${formatted}`]: category,
    [RejectionReason.disposition]: Choices.disposition.recycle,
    [`${RejectionReason.disposition}${formatted}`]: becomes,
    ...columns,
  };
}

export const noNeed = reasonRow("NO_NEED", "No need", { [RejectionReason.minComment]: 10, [RejectionReason.disposition]: Choices.disposition.disqualify }, "Interest", "Disqualify");
export const noResponse = reasonRow("NO_RESPONSE", "No response", {
  [RejectionReason.evidence]: Choices.evidenceKind.attempts,
  [RejectionReason.evidenceRequired]: true,
  [RejectionReason.minAttempts]: 6,
  [RejectionReason.minChannels]: 2,
  [RejectionReason.minBusinessDays]: 5,
  [RejectionReason.recycleAfterDays]: 60,
}, "Reachability");
export const badPhone = reasonRow("BAD_PHONE", "Bad phone number", {
  [RejectionReason.evidence]: Choices.evidenceKind.fieldNames,
  [RejectionReason.evidenceRequired]: true,
  [RejectionReason.disposition]: Choices.disposition.fixData,
}, "Data", "Fix Data");
export const customer = reasonRow("EXISTING_CUSTOMER", "Already a customer", {
  [RejectionReason.evidence]: Choices.evidenceKind.account,
  [RejectionReason.evidenceRequired]: true,
  [RejectionReason.disposition]: Choices.disposition.reRoute,
}, "Routing", "Re-route");
export const notReady = reasonRow("NOT_READY_TIMING", "Not ready yet", {
  [RejectionReason.evidence]: Choices.evidenceKind.expectedDate,
  [RejectionReason.leadDays]: 30,
  [RejectionReason.recycleAfterDays]: 90,
}, "Timing");
export const notABuyer = reasonRow("NOT_A_BUYER", "Not a buyer", {
  [RejectionReason.evidence]: Choices.evidenceKind.subKind,
  [RejectionReason.evidenceRequired]: true,
  [RejectionReason.disposition]: Choices.disposition.disqualify,
}, "Not a Buyer", "Disqualify");
export const alreadyWorked = reasonRow("ALREADY_WORKED", "Was worked before", {
  [RejectionReason.evidence]: Choices.evidenceKind.priorHandOff,
  [RejectionReason.evidenceRequired]: true,
}, "Process");
