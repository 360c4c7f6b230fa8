import { element } from "../shared/element";
import { kpiUnit } from "../tables/choices.g";
import type { Figure } from "./figure";
import { decimal, written } from "./measures";
import type { Setting } from "./setting";

/** Code of the formula of the two-way score. */
export const twoWayFormula = "TWO_WAY";

/** The clocks that each side answers for, as codes of KPIs. */
const sides = { sales: ["SLA_FOLLOWUP", "SLA_DECISION", "SLA_WORK"], marketing: ["SLA_ANSWER"] } as const;

/** What each side has kept, one beside the other: neither hides behind the other. */
export function twoWaySides(setting: Setting, figures: readonly Figure[]): HTMLElement {
  const { page, words } = setting;
  const of = (codes: readonly string[]): readonly Figure[] => figures.filter(({ code }) => codes.includes(code));
  return element(
    page, "dl", { class: "sides" },
    side(setting, words("SideSales"), words("SideSalesOf"), of(sides.sales)),
    side(setting, words("SideMarketing"), words("SideMarketingOf"), of(sides.marketing)),
  );
}

function side(setting: Setting, name: string, promise: string, figures: readonly Figure[]): HTMLElement {
  const { page, words, locale } = setting;
  const kept = sum(figures.map(({ numerator }) => numerator));
  const due = sum(figures.map(({ denominator }) => denominator));
  const share = due === 0 ? null : (100 * kept) / due;
  const shown = share === null ? words("SideNothingDue") : words("SideKept", written(share, { unit: kpiUnit.percent, currency: "" }, setting), decimal(kept, locale, 0, 0), decimal(due, locale, 0, 0));
  // The bar only repeats the figure above it.
  const bar = share === null ? [] : [element(page, "progress", { max: "100", value: String(share), "aria-hidden": "true" })];
  return element(page, "div", {}, element(page, "dt", {}, name, " ", element(page, "span", { class: "quiet" }, promise)), element(page, "dd", {}, shown, ...bar));
}

function sum(parts: readonly (number | null)[]): number {
  return parts.reduce<number>((total, part) => total + (part ?? 0), 0);
}
