import type { Client } from "./client";

/** Where the texts of the lead commands and their dialogs live; the platform picks the language of the person. */
export const wordingFile = "aln_/strings/rejection";

/** Says a text in the language of the person, with the values in place of {0}, {1} … */
export type Say<Key extends string> = (key: Key, ...values: readonly (string | number)[]) => string;

/** The texts as the client has loaded them. A text that is missing is said by its name: a command must work without texts. */
export function wording<Key extends string>(client: Client, file = wordingFile): Say<Key> {
  return (key, ...values) => filled(loaded(client, key, file) ?? key, values);
}

/** The text, or null where the client has not loaded the file. */
export function loaded(client: Client, key: string, file = wordingFile): string | null {
  try {
    const text: unknown = client.Utility.getResourceString(file, key);
    return typeof text === "string" && text.length > 0 ? text : null;
  } catch {
    return null;
  }
}

export function filled(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/gu, (place, at: string) => {
    const value = values[Number(at)];
    return value === undefined ? place : String(value);
  });
}
