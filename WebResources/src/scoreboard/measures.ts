import { amountFormat, unitFormat } from "../shared/formats";
import { kpiUnit } from "../tables/choices.g";

/** What a number is measured in. */
export interface Amount {
  /** Option value of the unit. */
  readonly unit: number;
  /** ISO 4217; empty where the unit is not money. */
  readonly currency: string;
}

const hour = 60;

/** A number of this unit as people read it: 38.1 %, 4 hr 12 min, 2.5 : 1. */
export function written(value: number, { unit, currency }: Amount, locale: string): string {
  switch (unit) {
    case kpiUnit.percent:
      return `${decimal(value, locale, 1, 1)}\u00a0%`;
    case kpiUnit.businessMinutes:
    case kpiUnit.minutes:
      return minutes(value, locale);
    case kpiUnit.days:
      return unitFormat(locale, "day", "long").format(Math.round(value * 10) / 10);
    case kpiUnit.money:
      return money(value, currency, locale);
    case kpiUnit.moneyPerDay:
      return `${money(value, currency, locale)}/${unitName("day", locale)}`;
    case kpiUnit.ratio:
      return `${decimal(value, locale, 0, 2)}\u00a0:\u00a01`;
    default:
      return decimal(value, locale, 0, 2);
  }
}

/** A difference of two numbers of this unit, with its sign; between percentages it is points. */
export function difference(value: number, amount: Amount, locale: string, points: (written: string) => string): string {
  const sign = value > 0 ? "+" : value < 0 ? "\u2212" : "±";
  const size = Math.abs(value);
  return amount.unit === kpiUnit.percent ? points(sign + decimal(size, locale, 1, 1)) : sign + written(size, amount, locale);
}

/** A plain number, grouped the way people are used to. */
export function decimal(value: number, locale: string, least: number, most: number): string {
  return amountFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
}

function minutes(value: number, locale: string): string {
  const size = Math.round(Math.abs(value));
  const parts = [
    ...(size >= hour ? [unitFormat(locale, "hour", "short").format(Math.floor(size / hour))] : []),
    ...(size < hour || size % hour > 0 ? [unitFormat(locale, "minute", "short").format(size % hour)] : []),
  ];
  return (value < 0 ? "\u2212" : "") + parts.join(" ");
}

function money(value: number, currency: string, locale: string): string {
  const style = /^[A-Z]{3}$/u.test(currency) ? ({ style: "currency", currency } as const) : {};
  return amountFormat(locale, { ...style, maximumFractionDigits: Math.abs(value) < 1000 ? 2 : 0 }).format(value);
}

function unitName(unit: "day", locale: string): string {
  return unitFormat(locale, unit, "long").formatToParts(1).find(({ type }) => type === "unit")?.value ?? unit;
}
