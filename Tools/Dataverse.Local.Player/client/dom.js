// Elements without markup in strings.

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | boolean>>} [attributes] `false` leaves one out
 * @param {readonly (Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** @param {string} label @param {() => void} pressed @param {Readonly<Record<string, string | boolean>>} [attributes] */
export function button(label, pressed, attributes = {}) {
  const made = make("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", pressed);
  return made;
}

/** @param {string} xml @returns {Document} */
export function parseXml(xml) {
  const parsed = new DOMParser().parseFromString(xml, "text/xml");
  const mistake = parsed.querySelector("parsererror");
  if (mistake !== null) throw new Error(`XML that cannot be read: ${mistake.textContent}`);
  return parsed;
}

/** Children of this name. @param {Element | null | undefined} parent @param {string} name @returns {Element[]} */
export function childrenOf(parent, name) {
  return parent ? [...parent.children].filter((child) => child.nodeName === name) : [];
}

/** @param {Element | null | undefined} parent @param {string} name @returns {Element | null} */
export function childOf(parent, name) {
  return childrenOf(parent, name)[0] ?? null;
}

/** The English label below `labels` or `LocLabels`-like parents. @param {Element} parent @returns {string} */
export function labelIn(parent) {
  return childOf(childOf(parent, "labels"), "label")?.getAttribute("description") ?? "";
}

/** An id without braces, in lower case. @param {string | null | undefined} id @returns {string} */
export function plain(id) {
  return (id ?? "").replace(/[{}]/gu, "").toLowerCase();
}
