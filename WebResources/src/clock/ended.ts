import { element } from "../shared/element";
import type { Clock } from "./contract";
import type { Setting } from "./setting";

/** Clocks that have come to their end, out of the way until somebody asks. */
export class Ended {
  readonly element: HTMLElement;
  private readonly summary: HTMLElement;
  private readonly list: HTMLElement;

  constructor(private readonly setting: Setting) {
    const { page } = setting;
    this.summary = element(page, "summary");
    this.list = element(page, "ul");
    this.element = element(page, "details", { class: "ended" }, this.summary, this.list);
  }

  show(clocks: readonly Clock[], now: number): void {
    const { page, words } = this.setting;
    this.element.hidden = clocks.length === 0;
    const text = words("Ended", clocks.length);
    if (this.summary.textContent !== text) this.summary.textContent = text;
    const lines = clocks.map((clock) => this.line(clock, now));
    if (this.list.textContent !== lines.join("")) this.list.replaceChildren(...lines.map((line) => element(page, "li", {}, line)));
  }

  private line(clock: Clock, now: number): string {
    const { words, moments } = this.setting;
    const at = clock.stoppedOn === null ? "" : moments.dated(clock.stoppedOn, now);
    const keys = { met: "EndedMet", breached: "EndedBreached", untouched: "EndedUntouched", cancelled: "EndedCancelled" } as const;
    const key = clock.state in keys ? keys[clock.state as keyof typeof keys] : "EndedOther";
    return words(key, clock.name, at);
  }
}
