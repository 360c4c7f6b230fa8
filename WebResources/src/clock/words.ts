import type { Client } from "../shared/client";
import { pageWords } from "../shared/pageWords";
import type { Say } from "../shared/wording";
import { clockFile, type ClockText } from "./clockTexts";

export type Words = Say<ClockText>;

/** The texts of the clock. */
export function wordsFor(client: Client, page: Document): Promise<Words> {
  return pageWords<ClockText>(client, page, clockFile);
}
