import { vi } from "vitest";
import { englishTexts } from "./resx";

/** The English texts of the lead form, read from the web resource that ships. */
export const leadTexts = englishTexts("aln_/strings/lead");

/** A row as the Web API returns it. */
export type Row = Readonly<Record<string, string>>;

/** Puts a client behind the scripts: with these texts, and with a server that answers, or refuses, every query. */
export function clientWith(texts: ReadonlyMap<string, string>, answer: () => Promise<readonly Row[]> = () => Promise.resolve([])): void {
  vi.stubGlobal("Xrm", {
    WebApi: { retrieveMultipleRecords: async () => ({ entities: await answer() }) },
    Utility: { getResourceString: (file: string, key: string) => (file === "aln_/strings/lead" ? texts.get(key) : undefined) },
  });
}
