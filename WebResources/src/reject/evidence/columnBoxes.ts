import type { Client } from "../../shared/client";
import * as Lead from "../../tables/lead.g";
import type { Draft } from "../draft";
import { element } from "../../shared/element";
import type { Setting } from "../setting";

/** The columns that sales can say are wrong or missing: what a rep needs to reach and place the person. */
const offered = [
  Lead.firstName,
  Lead.lastName,
  Lead.jobTitle,
  Lead.eMailAddress1,
  Lead.telephone1,
  Lead.mobilePhone,
  Lead.companyName,
  Lead.webSiteUrl,
  Lead.industryCode,
  Lead.numberOfEmployees,
  Lead.revenue,
  Lead.address1City,
  Lead.address1Country,
];

/** The collection that the client really returns; its published types describe a plain object. */
interface MetadataCollection {
  get(column: string): { readonly DisplayName?: unknown } | null | undefined;
}

/** One box per column, named as the lead form names it. */
export function columnBoxes({ page, client, words }: Setting, draft: Draft, changed: () => void): HTMLElement {
  const names = new Map<string, HTMLElement>();
  const boxes = offered.map((column) => {
    const box = element(page, "input", { type: "checkbox", value: column });
    box.checked = draft.columns.has(column);
    box.addEventListener("change", () => {
      if (box.checked) draft.columns.add(column);
      else draft.columns.delete(column);
      changed();
    });
    const name = element(page, "span", {}, column);
    names.set(column, name);
    return element(page, "label", { class: "choice" }, box, name);
  });
  void label(client, names);
  return element(page, "fieldset", { class: "boxes" }, element(page, "legend", {}, words("EvidenceFieldNames")), ...boxes);
}

/** The names come with the metadata of the table; where that cannot be read, the logical names stay. */
async function label(client: Client, names: ReadonlyMap<string, HTMLElement>): Promise<void> {
  try {
    const { Attributes } = await client.Utility.getEntityMetadata(Lead.table, [...names.keys()]);
    const columns = Attributes as unknown as MetadataCollection;
    for (const [column, target] of names) {
      const name = columns.get(column)?.DisplayName;
      if (typeof name === "string" && name.length > 0) target.textContent = name;
    }
  } catch {
    return;
  }
}
