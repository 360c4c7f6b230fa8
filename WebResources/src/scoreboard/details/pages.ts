/** Rows of one page of a list. */
export const pageSize = 50;

/** The columns of the table itself that a FetchXML query asks for, in its order. */
export function columnsIn(fetchXml: string): readonly string[] {
  const entity = parsed(fetchXml).getElementsByTagName("entity")[0];
  return [...(entity?.children ?? [])].filter(({ tagName }) => tagName === "attribute").flatMap((attribute) => attribute.getAttribute("name") ?? []);
}

/** The same query for one page of it; pages begin at 1. */
export function pageOf(fetchXml: string, page: number): string {
  const query = parsed(fetchXml);
  query.documentElement.setAttribute("count", String(pageSize));
  query.documentElement.setAttribute("page", String(page));
  return new XMLSerializer().serializeToString(query);
}

function parsed(fetchXml: string): Document {
  return new DOMParser().parseFromString(fetchXml, "text/xml");
}
