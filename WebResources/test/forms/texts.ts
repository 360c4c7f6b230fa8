import { join } from "node:path";
import { vi } from "vitest";
import { elements, parse } from "./solutionForm";

/** The English texts of the lead form, read from the web resource that ships. */
export const leadTexts: ReadonlyMap<string, string> = new Map(
  elements(parse(join(import.meta.dirname, "..", "..", "static", "aln_", "strings", "lead.1033.resx")), "data").map((data) => [
    data.getAttribute("name") ?? "",
    elements(data, "value")[0]?.textContent ?? "",
  ]),
);

/** Puts a client with the given texts behind the scripts. */
export function clientWith(texts: ReadonlyMap<string, string>): void {
  vi.stubGlobal("Xrm", {
    Utility: { getResourceString: (file: string, key: string) => (file === "aln_/strings/lead" ? texts.get(key) : undefined) },
  });
}
