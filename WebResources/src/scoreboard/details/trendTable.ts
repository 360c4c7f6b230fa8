import { element } from "../../shared/element";
import { spoken } from "../period";
import type { Setting } from "../setting";
import type { TrendPoint } from "../trend";
import { part } from "./part";
import { table } from "./table";

/** The last periods with their figures, the newest first. */
export function trendTable(setting: Setting, trend: readonly TrendPoint[]): HTMLElement {
  const { page, words, locale } = setting;
  const counted = trend.filter(({ shown }) => shown.length > 0).reverse();
  const id = "details-trend";
  if (counted.length === 0) return part(setting, id, words("TrendHeading"), element(page, "p", {}, words("NoTrend")));
  const rows = counted.map(({ period, shown, isTooFew, isPartial }) => ({
    cells: [spoken(period.label, locale), shown, [...(isPartial ? [words("ToDate")] : []), ...(isTooFew ? [words("VerdictTooFew")] : [])].join(", ")],
    isWeak: isTooFew,
  }));
  return part(setting, id, words("TrendHeading"), table(setting, id, [{ text: words("Period") }, { text: words("Figure"), isNumber: true }, { text: words("Remark") }], rows));
}
