/** The label of a field; one that may stay empty says so. */
export function labelOf(name: string, required: boolean, optional: string): string {
  return required ? name : `${name} (${optional})`;
}
