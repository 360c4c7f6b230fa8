/**
 * Whether the missing information asks for something of this name. It is written as "Ask for: name (reason), name (reason)."
 * in its first line; a name that is only part of another one does not count.
 */
export function isAskedFor(missingInformation: string, name: string): boolean {
  const [asked = ""] = folded(missingInformation).split(/\r?\n/u, 1);
  const item = `${folded(name)} (`;
  return asked.includes(`: ${item}`) || asked.includes(`, ${item}`);
}

/** The same in every language setting: a Turkish browser must not lose an i. */
function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
