import type { Client } from "../shared/client";
import { pageWords } from "../shared/pageWords";
import type { Say } from "../shared/wording";
import { scoreboardFile, type ScoreboardText } from "./scoreboardTexts";

export type Words = Say<ScoreboardText>;

/** The texts of the scoreboard. */
export function wordsFor(client: Client, page: Document): Promise<Words> {
  return pageWords<ScoreboardText>(client, page, scoreboardFile);
}
