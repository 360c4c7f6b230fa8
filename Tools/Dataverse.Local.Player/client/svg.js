// Shapes of SVG, and what a chart writes beside them.

const space = "http://www.w3.org/2000/svg";
const compact = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });

/** Pixels that a letter of a chart is wide, about. */
const letter = 6;

/**
 * @param {string} tag
 * @param {Readonly<Record<string, string | number>>} [attributes]
 * @param {readonly (Node | string)[]} children
 * @returns {SVGElement}
 */
export function shape(tag, attributes = {}, ...children) {
  const made = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** @param {string} text */
export function widthOf(text) {
  return text.length * letter;
}

/** The text, or as much of it as there is room for. @param {string} text @param {number} room pixels */
export function fitted(text, room) {
  const most = Math.max(2, Math.floor(room / letter));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** As short as it can be said. @param {{ value: number, text: string }} point */
export function short({ value, text }) {
  return text.length > 0 && text.length <= 7 ? text : compact.format(value);
}

/** Where the ticks of an axis stand, from a round number below to one above. @param {number} low @param {number} high @param {boolean} whole */
export function ticksOf(low, high, whole) {
  const span = Math.max(high - low, whole ? 1 : 1e-6);
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).filter((each) => !whole || (Number.isInteger(each) && each >= 1)).find((each) => each >= rough) ?? Math.max(1, 10 * power);
  const ticks = [];
  for (let at = Math.floor(low / step); at <= Math.ceil(high / step); at++) ticks.push(Number((at * step).toPrecision(12)));
  if (ticks.length === 1) ticks.push((ticks[0] ?? 0) + step);
  return ticks;
}

/** @param {number} value */
export function tickLabel(value) {
  return compact.format(value);
}

/** The class of a text that can be read on the color. @param {string} color */
export function inkOn(color) {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/u.exec(color) ?? ["", "0", "0", "0"]).slice(1).map((part) => Number.parseInt(part, 16) / 255);
  const light = [red, green, blue].map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (light[0] ?? 0) + 0.7152 * (light[1] ?? 0) + 0.0722 * (light[2] ?? 0) > 0.18 ? "inside dark" : "inside light";
}
