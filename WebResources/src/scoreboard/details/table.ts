import { element } from "../../shared/element";
import type { Setting } from "../setting";

/** A heading of a table; numbers stand at the right. */
export interface Heading {
  readonly text: string;
  readonly isNumber?: boolean;
}

export interface TableRow {
  readonly cells: readonly (Node | string)[];
  readonly isWeak?: boolean;
}

/** A table whose first cells name their rows. It scrolls sideways by itself, with the keyboard too. */
export function table({ page }: Setting, labelledBy: string, headings: readonly Heading[], rows: readonly TableRow[]): HTMLElement {
  const head = headings.map(({ text, isNumber }) => element(page, "th", { scope: "col", class: isNumber === true ? "number" : false }, text));
  const body = rows.map(({ cells, isWeak }) =>
    element(page, "tr", { class: isWeak === true ? "weak" : false }, ...cells.map((cell, at) =>
      at === 0 ? element(page, "th", { scope: "row" }, cell) : element(page, "td", { class: headings[at]?.isNumber === true ? "number" : false }, cell))));
  return element(
    page, "div", { class: "scrolls", role: "region", tabindex: "0", "aria-labelledby": labelledBy },
    element(page, "table", { "aria-labelledby": labelledBy }, element(page, "thead", {}, element(page, "tr", {}, ...head)), element(page, "tbody", {}, ...body)),
  );
}
