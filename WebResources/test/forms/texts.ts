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

/** A row as the Web API returns it. */
export type Row = Readonly<Record<string, string>>;

/** Puts a client behind the scripts: with these texts, and with a server that answers, or refuses, every query. */
export function clientWith(texts: ReadonlyMap<string, string>, answer: () => Promise<readonly Row[]> = () => Promise.resolve([])): void {
  vi.stubGlobal("Xrm", {
    WebApi: { retrieveMultipleRecords: async () => ({ entities: await answer() }) },
    Utility: { getResourceString: (file: string, key: string) => (file === "aln_/strings/lead" ? texts.get(key) : undefined) },
  });
}
