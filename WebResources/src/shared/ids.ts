/** The id as the Web API writes it: lower case, without braces. The client hands out both kinds. */
export function plainId(id: string): string {
  return id.replace(/[{}]/gu, "").toLowerCase();
}
