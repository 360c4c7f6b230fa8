import { shape } from "../shared/drawing";
import type { Standing } from "./standing";
import { type Sign, strokesOf } from "./signs";

/** A ring that empties as time runs out, with the sign of the state inside. Everything in it is also said in words. */
export class Dial {
  readonly element: Element;
  private readonly ring: Element;
  private readonly sign: Element;

  constructor(page: Document) {
    const circle = { cx: "24", cy: "24", r: "20", fill: "none" };
    this.ring = shape(page, "circle", { ...circle, class: "ring", pathLength: "100", transform: "rotate(-90 24 24)" });
    this.sign = shape(page, "path", { class: "sign", transform: "translate(9 9) scale(1.25)", fill: "none" });
    this.element = shape(
      page, "svg", { class: "dial", viewBox: "0 0 48 48", "aria-hidden": "true", focusable: "false" },
      shape(page, "circle", { ...circle, class: "track" }), this.ring, this.sign,
    );
  }

  show(standing: Standing): void {
    set(this.ring, "stroke-dasharray", dashes(standing));
    set(this.sign, "d", strokesOf(signOf(standing)));
  }
}

/** How much of the ring is drawn: what is left, all of it when it is overdue, dots where nothing is promised. */
function dashes({ face, used }: Standing): string {
  if (face === "overdue" || face === "stopped") return "none";
  return face === "uncovered" ? "2 4.25" : `${String(Math.round((1 - used) * 1000) / 10)} 100`;
}

function signOf({ face, counts }: Standing): Sign {
  return !counts && (face === "onTime" || face === "warned") ? "closed" : face;
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
