import { element } from "../shared/element";
import type { Setting } from "./setting";

/** The buttons at the foot of a dialog. */
export interface Buttons {
  readonly element: HTMLElement;
  readonly go: HTMLButtonElement;
}

/** The button that sends, and the one that leaves everything as it was. */
export function buttons({ page, words }: Setting, label: string, close: () => void): Buttons {
  const go = element(page, "button", { type: "submit", class: "primary", disabled: true }, label);
  const cancel = element(page, "button", { type: "button" }, words("Cancel"));
  cancel.addEventListener("click", close);
  return { element: element(page, "div", { class: "buttons" }, go, cancel), go };
}
