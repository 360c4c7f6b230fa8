import type { Client } from "./client";
import { filled, loaded, type Say, wording } from "./wording";

const english = 1033;

/**
 * The texts of a page of its own, and their language on the page. Where the client has not loaded them for this page,
 * they are read from the web resource of the person's language, or the English one.
 */
export async function pageWords<Key extends string>(client: Client, page: Document, file: string): Promise<Say<Key | "Language">> {
  const words = loaded(client, "Language", file) === null ? await read(client, page, file) : wording<Key | "Language">(client, file);
  page.documentElement.lang = words("Language");
  return words;
}

async function read(client: Client, page: Document, file: string): Promise<Say<string>> {
  for (const language of new Set([languageOf(client), english])) {
    // Web resources lie beside each other under their names, whatever comes before.
    const response = await fetch(new URL(`../../${file}.${String(language)}.resx`, page.baseURI)).catch(() => null);
    if (response?.ok === true) return from(await response.text());
  }
  return wording<string>(client, file);
}

/** English, when the page was not opened by the client. */
function languageOf(client: Client): number {
  try {
    return client.Utility.getGlobalContext().userSettings.languageId;
  } catch {
    return english;
  }
}

function from(resx: string): Say<string> {
  const entries = [...new DOMParser().parseFromString(resx, "text/xml").getElementsByTagName("data")];
  const texts = new Map(entries.map((entry) => [entry.getAttribute("name"), entry.getElementsByTagName("value")[0]?.textContent]));
  return (key, ...values) => filled(texts.get(key) ?? key, values);
}
