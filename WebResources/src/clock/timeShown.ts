import { element, write } from "../shared/element";
import { amountParts, amountSpoken, secondsOf } from "./amounts";
import type { Clock } from "./contract";
import { showsSeconds } from "./nextChange";
import type { Setting } from "./setting";
import type { Standing } from "./standing";

/** The time left, or over: figures for the eye, words for the ear. */
export class TimeShown {
  readonly element: HTMLElement;
  private readonly figures: HTMLElement;
  private readonly spoken: HTMLElement;
  private readonly caption: HTMLElement;

  constructor(private readonly setting: Setting, labelledBy: string) {
    const { page } = setting;
    this.figures = element(page, "span", { class: "figures", "aria-hidden": "true" });
    this.spoken = element(page, "span", { class: "unseen" });
    this.caption = element(page, "span", { class: "caption" });
    this.element = element(page, "p", { class: "time", role: "timer", "aria-labelledby": labelledBy }, this.figures, this.spoken, " ", this.caption);
  }

  show(clock: Clock, standing: Standing): void {
    const { face, amount } = standing;
    const { page, words, locale } = this.setting;
    this.element.hidden = face === "uncovered" || face === "stopped";
    const seconds = secondsOf(amount, face === "overdue" ? "down" : "up");
    const parts = amountParts(seconds, locale, showsSeconds(standing), clock.isWall);
    if (this.figures.textContent !== parts.map(({ text }) => text).join("")) {
      this.figures.replaceChildren(...parts.map(({ text, isUnit }) => element(page, "span", { class: isUnit ? "unit" : "figure" }, text)));
    }
    write(this.spoken, amountSpoken(seconds, locale, clock.isWall));
    write(this.caption, words(captionOf(clock, standing)));
  }
}

function captionOf({ isWall }: Clock, { face }: Standing) {
  if (face === "overdue") return isWall ? "OverWall" : "Over";
  if (face === "paused") return "LeftPaused";
  return isWall ? "LeftWall" : "Left";
}
