import { shape } from "../shared/drawing";
import { element } from "../shared/element";
import { Options } from "./options";
import { type Period, spoken } from "./period";
import type { ScoreboardText } from "./scoreboardTexts";
import type { Setting } from "./setting";

/** Which of the periods: a list, and buttons to the one before and the one after. */
export class PeriodChooser {
  readonly element: HTMLElement;
  private readonly list: Options;
  private readonly earlier: HTMLButtonElement;
  private readonly later: HTMLButtonElement;
  private periods: readonly Period[] = [];
  private at = 0;

  constructor(private readonly setting: Setting, private readonly chosen: (id: string) => void) {
    const { page, words } = setting;
    this.list = new Options(page, "period", words("Period"), chosen);
    this.earlier = this.step("EarlierPeriod", "M10 3L5 8l5 5", 1);
    this.later = this.step("LaterPeriod", "M6 3l5 5-5 5", -1);
    this.element = element(page, "div", { class: "periods" }, this.earlier, this.list.element, this.later);
  }

  /** `periods` is newest first. */
  show(periods: readonly Period[], chosen: Period | null): void {
    this.periods = periods;
    this.at = chosen === null ? -1 : periods.indexOf(chosen);
    this.element.hidden = periods.length === 0;
    this.list.show(periods.map(({ id, label }) => [id, spoken(label, this.setting.locale)]), chosen?.id ?? "");
    mark(this.earlier, this.periods[this.at + 1] === undefined);
    mark(this.later, this.at < 1);
  }

  private step(name: ScoreboardText, strokes: string, by: number): HTMLButtonElement {
    const { page, words } = this.setting;
    const sign = shape(page, "svg", { class: "sign", viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" }, shape(page, "path", { d: strokes }));
    const button = element(page, "button", { type: "button", class: "step", "aria-label": words(name), title: words(name) }, sign);
    button.addEventListener("click", () => {
      const period = this.periods[this.at + by];
      if (period !== undefined) this.chosen(period.id);
    });
    return button;
  }
}

/** Not `disabled`: a button that a person has just pressed must not lose the focus. */
function mark(button: HTMLButtonElement, isEnd: boolean): void {
  button.setAttribute("aria-disabled", String(isEnd));
}
