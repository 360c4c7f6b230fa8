import { join } from "node:path";
import { elements, parse } from "./solutionForm";

/** The English texts of a web resource that ships, by their names. */
export function englishTexts(name: string): ReadonlyMap<string, string> {
  const file = join(import.meta.dirname, "..", "..", "static", `${name}.1033.resx`);
  return new Map(
    elements(parse(file), "data").map((data) => [data.getAttribute("name") ?? "", elements(data, "value")[0]?.textContent ?? ""]),
  );
}
