import type { Client } from "../shared/client";
import { pageWords } from "../shared/pageWords";
import { type Say, wordingFile } from "../shared/wording";
import type { DialogText } from "./dialogTexts";

export type Words = Say<DialogText>;

/** The texts of the dialogs. */
export function wordsFor(client: Client, page: Document): Promise<Words> {
  return pageWords<DialogText>(client, page, wordingFile);
}
