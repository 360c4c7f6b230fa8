import { element } from "../shared/element";
import { kpiValueStatus } from "../tables/choices.g";
import type { Figure } from "./figure";
import type { Setting } from "./setting";

/** What kind of figure it is, how final it is, and when it was counted: the small print of a tile. */
export function marksOf(setting: Setting, figure: Figure): HTMLElement {
  const { page } = setting;
  return element(page, "footer", {}, element(page, "ul", { class: "marks" }, ...markTexts(setting, figure).map(([look, text]) => element(page, "li", { class: look }, text))), ...counted(setting, figure));
}

function markTexts({ words }: Setting, figure: Figure): readonly (readonly [look: string, text: string])[] {
  const { basis, grain, isPartial, status, restatement } = figure;
  return [
    ["basis", words("BasisAndGrain", basis, grain)],
    ...(isPartial ? [["partial", words("ToDate")] as const] : []),
    ...(status === kpiValueStatus.frozen ? [["frozen", words("Frozen")] as const] : []),
    ...(status === kpiValueStatus.provisional ? [["provisional", words("Provisional")] as const] : []),
    ...(restatement > 0 ? [["restated", words(restatement === 1 ? "RestatedOnce" : "Restated", restatement)] as const] : []),
  ];
}

function counted({ page, words, moments }: Setting, { computedOn }: Figure): readonly HTMLElement[] {
  return computedOn === null ? [] : [element(page, "p", { class: "counted" }, words("Counted", moments.dated(computedOn, Date.now())))];
}
