import { element } from "../../shared/element";
import type { Reason } from "../reason";
import type { Setting } from "../setting";

/** The attempts that are recorded since the hand-off, beside those that the reason wants. */
export function attemptsSoFar({ page, words, leads }: Setting, reason: Reason): HTMLElement {
  const [lead, ...others] = leads;
  const needed = words("EvidenceAttemptsNeeded", reason.minAttempts, reason.minChannels, reason.minBusinessDays);
  const soFar =
    lead !== undefined && others.length === 0
      ? words("EvidenceAttempts", lead.attempts, lead.channels.length > 0 ? lead.channels.join(", ") : words("NoChannels"))
      : words("EvidenceAttemptsMany", Math.min(...leads.map((each) => each.attempts)), Math.max(...leads.map((each) => each.attempts)));
  return element(page, "div", { class: "field" }, element(page, "p", {}, soFar), element(page, "p", { class: "quiet" }, needed));
}

/** Which pass of the lead this is: a reason that looks back needs an earlier one. */
export function handoffsSoFar({ page, words, leads }: Setting): HTMLElement {
  const [lead, ...others] = leads;
  const number = lead !== undefined && others.length === 0 ? lead.handoff : Math.min(...leads.map((each) => each.handoff));
  return element(page, "div", { class: "field" }, element(page, "p", {}, words("EvidencePriorHandOff", number)));
}
