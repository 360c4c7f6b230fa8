import { element, write } from "../shared/element";
import type { Failure } from "./failure";
import type { Setting } from "./setting";

/** The foot of the page: as of when the clocks are right, or that they cannot be refreshed just now. */
export class Freshness {
  readonly element: HTMLElement;
  private readonly line: HTMLElement;

  constructor(private readonly setting: Setting, refresh: () => void) {
    const { page, words } = setting;
    this.line = element(page, "p");
    const button = element(page, "button", { type: "button" }, words("Refresh"));
    button.addEventListener("click", refresh);
    this.element = element(page, "footer", {}, this.line, button);
  }

  /** `read` is the server's time of its last answer; null before the first. */
  show(read: number | null, failure: Failure | null): void {
    const { words, moments } = this.setting;
    const stale = read !== null && failure !== null;
    this.element.classList.toggle("stale", stale);
    if (read === null) write(this.line, "");
    else if (failure === null) write(this.line, words("AsOf", moments.time(read)));
    else write(this.line, [words("NotRefreshed", moments.time(read)), ...(failure.isLost ? [] : [failure.sentence])].join(". "));
  }
}
