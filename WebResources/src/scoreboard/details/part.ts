import { element } from "../../shared/element";
import type { Setting } from "../setting";

/** A part of the details under a heading of its own. */
export function part({ page }: Setting, id: string, heading: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element(page, "section", { "aria-labelledby": id }, element(page, "h3", { id }, heading), ...content);
}
