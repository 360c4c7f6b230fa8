import type { Standing } from "./standing";
import { shape, type Sign, strokesOf } from "./signs";

/** A ring that empties as time runs out, with the sign of the state inside. Everything in it is also said in words. */
export class Dial {
  readonly element: Element;
  private readonly ring: Element;
  private readonly sign: Element;

  constructor(page: Document) {
    const circle = { cx: "24", cy: "24", r: "20", fill: "none" };
    this.ring = shape(page, "circle", { ...circle, class: "ring", pathLength: "100", transform: "rotate(-90 24 24)" });
    this.sign = shape(page, "path", { class: "sign", transform: "translate(12 12)", fill: "none" });
    this.element = shape(
      page, "svg", { class: "dial", viewBox: "0 0 48 48", "aria-hidden": "true", focusable: "false" },
      shape(page, "circle", { ...circle, class: "track" }), this.ring, this.sign,
    );
  }

  show(standing: Standing): void {
    const left = Math.round((1 - standing.used) * 1000) / 10;
    const full = standing.face === "overdue" || standing.face === "stopped";
    set(this.ring, "stroke-dasharray", `${String(full ? 100 : standing.face === "uncovered" ? 0 : left)} 100`);
    set(this.sign, "d", strokesOf(signOf(standing)));
  }
}

function signOf({ face, counts }: Standing): Sign {
  return !counts && (face === "onTime" || face === "warned") ? "closed" : face;
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
