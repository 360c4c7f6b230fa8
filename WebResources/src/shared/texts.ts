/** Where the texts of the lead form live; the platform picks the language of the person. */
const file = "aln_/strings/lead";

/** Names of the texts in that file. */
export type TextKey = "AskedFor" | "Failed";

/** The text in the language of the person, or null where the file has not been loaded: a form must work without its texts. */
export function textOf(key: TextKey): string | null {
  try {
    const text: unknown = Xrm.Utility.getResourceString(file, key);
    return typeof text === "string" && text.length > 0 ? text : null;
  } catch {
    return null;
  }
}
