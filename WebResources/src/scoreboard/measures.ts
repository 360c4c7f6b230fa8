import { amountFormat } from "../shared/formats";
import { kpiUnit } from "../tables/choices.g";
import type { Setting } from "./setting";

/** What a number is measured in. */
export interface Amount {
  /** Option value of the unit. */
  readonly unit: number;
  /** ISO 4217; empty where the unit is not money. */
  readonly currency: string;
}

/** How the person reads numbers, and in which words. */
export type Way = Pick<Setting, "words" | "locale">;

const hour = 60;

/** A number of this unit as people read it, as the server writes figures: 38.1 %, 4 h 12 min, EUR 1,284,500. */
export function written(value: number, { unit, currency }: Amount, way: Way): string {
  const { words, locale } = way;
  switch (unit) {
    case kpiUnit.percent:
      return words("Percent", decimal(value, locale, 1, 1));
    case kpiUnit.businessMinutes:
    case kpiUnit.minutes:
      return minutes(value, way);
    case kpiUnit.days:
      return words("Days", decimal(value, locale, 1, 1));
    case kpiUnit.money:
      return money(value, currency, locale);
    case kpiUnit.moneyPerDay:
      return words("PerDay", money(value, currency, locale));
    case kpiUnit.ratio:
      return words("Ratio", decimal(value, locale, 0, 2));
    default:
      return decimal(value, locale, 0, 2);
  }
}

/** A difference of two numbers of this unit, with its sign; between percentages it is points. */
export function difference(value: number, amount: Amount, way: Way): string {
  const sign = value > 0 ? "+" : "\u2212";
  const size = Math.abs(value);
  return amount.unit === kpiUnit.percent ? way.words("Points", sign + decimal(size, way.locale, 1, 1)) : sign + written(size, amount, way);
}

/** A plain number, grouped the way people are used to. */
export function decimal(value: number, locale: string, least: number, most: number): string {
  return amountFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
}

function minutes(value: number, { words, locale }: Way): string {
  const size = Math.round(Math.abs(value));
  const parts = [
    ...(size >= hour ? [words("Hours", decimal(Math.floor(size / hour), locale, 0, 0))] : []),
    ...(size < hour || size % hour > 0 ? [words("Minutes", decimal(size % hour, locale, 0, 0))] : []),
  ];
  return (value < 0 ? "\u2212" : "") + parts.join(" ");
}

/** Cents only where they matter. */
function money(value: number, currency: string, locale: string): string {
  const style = /^[A-Z]{3}$/u.test(currency) ? ({ style: "currency", currency, currencyDisplay: "code" } as const) : {};
  const digits = Math.abs(value) < 10_000 ? 2 : 0;
  return amountFormat(locale, { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
