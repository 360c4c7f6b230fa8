/** What separates one piece of missing information from the next, and a name from a remark in brackets. */
const separators = /[\r\n;,:()[\]]|\s+(?:or|and)\s+/u;

/** What may stand around a name without being part of it. */
const around = /^[\s\-–•*"“”]+|[\s."“”]+$/gu;

/** The names that the missing information lists, in lower case: logical names or labels of columns. */
export function namesIn(missingInformation: string): ReadonlySet<string> {
  const pieces = missingInformation.split(separators).map((piece) => folded(piece.replace(around, "")));
  return new Set(pieces.filter((piece) => piece.length > 0));
}

/** Whether the missing information asks for this column, by its logical name or by its label. */
export function isAskedFor(names: ReadonlySet<string>, column: string, label: string): boolean {
  return names.has(folded(column)) || names.has(folded(label));
}

/** The same in every language setting: a Turkish browser must not lose an i. */
function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
