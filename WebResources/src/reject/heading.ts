import { element } from "../shared/element";
import type { Setting } from "./setting";

/** Which leads the dialog is about: the name of the one, or the number of the many with their names to open. */
export function heading({ page, words, leads }: Setting): HTMLElement {
  const [lead, ...others] = leads;
  if (lead !== undefined && others.length === 0) return element(page, "header", {}, element(page, "h1", {}, words("OneLead", lead.name)));
  const names = element(page, "ul", {}, ...leads.map((each) => element(page, "li", {}, each.name)));
  return element(
    page,
    "header",
    {},
    element(page, "h1", {}, words("ManyLeads", leads.length)),
    element(page, "details", {}, element(page, "summary", {}, words("ShowLeads")), names),
  );
}
