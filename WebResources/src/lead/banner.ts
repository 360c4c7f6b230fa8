import * as Choices from "../tables/choices.g";
import { firstSentence } from "./firstSentence";
import type { Judgement } from "./judgement";

/** The notification that carries the MQL result. */
export const bannerId = "aln_mqlresult";

export interface Banner {
  readonly message: string;
  readonly level: "INFO" | "WARNING";
}

/** What to say above the form; null when there is nothing to say. */
export function bannerFor(judgement: Judgement): Banner | null {
  const message = [judgement.resultLabel, firstSentence(judgement.explanation)].filter((part) => part.length > 0).join(": ");
  if (message.length === 0) return null;
  return { message, level: levelOf(judgement.result) };
}

/** Good news and no news inform; a lead that sales should not get, or not yet, warns. Nothing here is an error. */
function levelOf(result: number | null): Banner["level"] {
  return result === Choices.mqlResult.fail || result === Choices.mqlResult.insufficient ? "WARNING" : "INFO";
}
