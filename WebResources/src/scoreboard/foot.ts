import { element, write } from "../shared/element";
import type { Period } from "./period";
import type { Setting } from "./setting";

/** The foot of the page: when the period was counted, when the page was read, and the button that reads it again. */
export class Foot {
  readonly element: HTMLElement;
  private readonly line: HTMLElement;

  constructor(private readonly setting: Setting, again: () => void) {
    const { page, words } = setting;
    this.line = element(page, "p");
    const button = element(page, "button", { type: "button" }, words("ReadAgain"));
    button.addEventListener("click", again);
    this.element = element(page, "footer", { class: "foot" }, this.line, button);
  }

  show(period: Period | null, now: number): void {
    const { words, moments } = this.setting;
    const counted = period?.countedOn ?? null;
    write(this.line, counted === null ? words("AsOf", moments.time(now)) : words("CountedAndRead", moments.dated(counted, now), moments.time(now)));
  }
}
