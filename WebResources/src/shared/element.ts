type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element. Text becomes text, never markup; `false` leaves an attribute out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** Writes a text where it differs, so that a live region speaks only about changes. */
export function write(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
