import * as Choices from "../tables/choices.g";
import type { Reason } from "./reason";
import type { Words } from "./words";

const day = 86_400_000;

/** What will happen with this reason, in sentences. The binding answer comes from the server. */
export function outcomeOf(reason: Reason, expectedDate: string, now: Date, words: Words): readonly string[] {
  const also: readonly (readonly [boolean, string])[] = [
    [reason.suppress, words("AlsoSuppress")],
    [reason.flagSource, words("AlsoFlagSource")],
    [reason.flagManager, words("AlsoFlagManager")],
  ];
  return [next(reason, expectedDate, now, words), ...also.filter(([applies]) => applies).map(([, sentence]) => sentence)];
}

function next(reason: Reason, expectedDate: string, now: Date, words: Words): string {
  switch (reason.disposition) {
    case Choices.disposition.recycle:
      return rest(reason, expectedDate, now, words);
    case Choices.disposition.disqualify:
      return words("NextDisqualify");
    case Choices.disposition.duplicate:
      return words("NextDuplicate");
    case Choices.disposition.fixData:
      return words("NextFixData");
    case Choices.disposition.reRoute:
      return words("NextReRoute");
    case Choices.disposition.definitionReview:
      return words("NextDefinitionReview");
    default:
      return reason.dispositionName;
  }
}

function rest(reason: Reason, expectedDate: string, now: Date, words: Words): string {
  const expected = Date.parse(`${expectedDate}T00:00:00`);
  if (!Number.isNaN(expected) && reason.leadDays > 0) {
    return words("NextRecycleDate", dateIn(words, new Date(Math.max(expected - reason.leadDays * day, now.getTime()))), reason.leadDays);
  }
  if (!Number.isNaN(expected)) return words("NextRecycleOn", dateIn(words, new Date(expected)));
  if (reason.recycleAfterDays === 0) return words("NextRecycle");
  return words("NextRecycleOn", dateIn(words, new Date(now.getTime() + reason.recycleAfterDays * day)));
}

function dateIn(words: Words, date: Date): string {
  try {
    return date.toLocaleDateString(words("Language"), { dateStyle: "long" });
  } catch {
    return date.toLocaleDateString();
  }
}
