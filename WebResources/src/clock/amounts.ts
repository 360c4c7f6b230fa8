import { unitFormat } from "../shared/formats";

/** A figure or the unit behind it. */
export interface AmountPart {
  readonly text: string;
  readonly isUnit: boolean;
}

const second = 1000;

/** An amount of time as whole seconds. What is left is rounded up, so that it is never gone before it is due; what is over, down. */
export function secondsOf(milliseconds: number, rounding: "up" | "down"): number {
  return rounding === "up" ? Math.ceil(milliseconds / second) : Math.floor(milliseconds / second);
}

/** For the eye: 37:12 with seconds; 3 hr 40 min, or 13 days 4 hr, without. */
export function amountParts(seconds: number, locale: string, withSeconds: boolean, dayLong: boolean): readonly AmountPart[] {
  if (withSeconds && seconds < 3600) {
    return [{ text: `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`, isUnit: false }];
  }
  return units(seconds, dayLong).flatMap(([count, unit], at) => [
    ...(at > 0 ? [{ text: " ", isUnit: true }] : []),
    ...unitFormat(locale, unit, "short").formatToParts(count).map(({ type, value }) => ({ text: value, isUnit: type === "unit" || type === "literal" })),
  ]);
}

/** For the ear: 3 hours 40 minutes. Seconds are left out, nobody listens that fast. */
export function amountSpoken(seconds: number, locale: string, dayLong: boolean): string {
  return units(seconds, dayLong).map(([count, unit]) => unitFormat(locale, unit, "long").format(count)).join(" ");
}

/** Days only where a day has 24 hours: a business day has as many as its office keeps. */
function units(seconds: number, dayLong: boolean): readonly (readonly [number, "day" | "hour" | "minute"])[] {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (dayLong && hours >= 48) return pair([Math.floor(hours / 24), "day"], [hours % 24, "hour"]);
  return hours > 0 ? pair([hours, "hour"], [minutes % 60, "minute"]) : [[minutes, "minute"]];
}

/** Nothing of the smaller unit is not said, as in 4 hours. */
function pair(large: readonly [number, "day" | "hour"], small: readonly [number, "hour" | "minute"]) {
  return small[0] === 0 ? [large] : [large, small];
}
