const svg = "http://www.w3.org/2000/svg";

/** An element of a drawing, with nothing in it that a screen reader would read. */
export function shape(page: Document, name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): Element {
  const made = page.createElementNS(svg, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
