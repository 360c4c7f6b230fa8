import { element } from "../shared/element";
import { periodKind } from "../tables/choices.g";
import { kinds } from "./choice";
import type { ScoreboardText } from "./scoreboardTexts";
import type { Setting } from "./setting";

const names: Readonly<Record<(typeof kinds)[number], ScoreboardText>> = {
  [periodKind.week]: "KindWeek",
  [periodKind.month]: "KindMonth",
  [periodKind.quarter]: "KindQuarter",
  [periodKind.year]: "KindYear",
  [periodKind.allTime]: "KindAllTime",
};

/** Weeks, months and so on, as radio buttons: the arrow keys go from one to the next. */
export class KindChooser {
  readonly element: HTMLElement;
  private readonly radios: ReadonlyMap<number, HTMLInputElement>;

  constructor({ page, words }: Setting, chosen: (kind: number) => void) {
    this.radios = new Map(kinds.map((kind) => [kind, element(page, "input", { type: "radio", name: "kind", value: String(kind) })]));
    for (const [kind, radio] of this.radios) radio.addEventListener("change", () => { chosen(kind); });
    const labels = kinds.map((kind) => element(page, "label", {}, this.radios.get(kind) ?? "", element(page, "span", {}, words(names[kind]))));
    this.element = element(page, "fieldset", { class: "kinds" }, element(page, "legend", {}, words("Periods")), element(page, "div", {}, ...labels));
  }

  show(kind: number): void {
    const radio = this.radios.get(kind);
    if (radio !== undefined) radio.checked = true;
  }
}
