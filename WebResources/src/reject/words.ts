import type { Client } from "../shared/client";
import { filled, loaded, type Say, wording, wordingFile } from "../shared/wording";
import type { DialogText } from "./dialogTexts";

export type Words = Say<DialogText>;

const english = 1033;

/**
 * The texts of the dialogs. Where the client has not loaded them for this page, they are read from the web resource of
 * the person's language, or the English one.
 */
export async function wordsFor(client: Client, page: Document): Promise<Words> {
  const words = loaded(client, "Language") === null ? await read(client, page) : wording<DialogText>(client);
  page.documentElement.lang = words("Language");
  return words;
}

async function read(client: Client, page: Document): Promise<Words> {
  for (const language of new Set([client.Utility.getGlobalContext().userSettings.languageId, english])) {
    // Web resources lie beside each other under their names, whatever comes before.
    const response = await fetch(new URL(`../../${wordingFile}.${String(language)}.resx`, page.baseURI)).catch(() => null);
    if (response?.ok === true) return from(await response.text());
  }
  return wording<DialogText>(client);
}

function from(resx: string): Words {
  const entries = [...new DOMParser().parseFromString(resx, "text/xml").getElementsByTagName("data")];
  const texts = new Map(entries.map((entry) => [entry.getAttribute("name"), entry.getElementsByTagName("value")[0]?.textContent]));
  return (key, ...values) => filled(texts.get(key) ?? key, values);
}
