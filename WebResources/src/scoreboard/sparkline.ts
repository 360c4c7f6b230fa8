import { shape } from "../shared/drawing";
import type { Setting } from "./setting";
import { spoken } from "./period";
import type { TrendPoint } from "./trend";

const width = 120;
const height = 36;
const rim = 4;

/** The last periods of a figure as a line; a period without a figure is a gap in it. The drawing has everything in words as its name. */
export function sparkline(setting: Setting, trend: readonly TrendPoint[], target: number | null): Element | null {
  const { page } = setting;
  const known = trend.flatMap(({ value }) => value ?? []);
  if (known.length < 2) return null;
  const ends = [...known, ...(target === null ? [] : [target])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (at: number): number => rounded(rim + (at * (width - 2 * rim)) / Math.max(1, trend.length - 1));
  const y = (value: number): number => rounded(most === least ? height / 2 : height - rim - ((value - least) * (height - 2 * rim)) / (most - least));
  const line = trend.map(({ value }, at) => (value === null ? "" : `${trend[at - 1]?.value === null || at === 0 ? "M" : "L"}${String(x(at))} ${String(y(value))}`)).join("");
  const points = trend.flatMap(({ value, isTooFew, isPartial }, at) => {
    const isLast = at === trend.length - 1;
    const isAlone = trend[at - 1]?.value === null && trend[at + 1]?.value === null;
    if (value === null || !(isLast || isTooFew || isAlone)) return [];
    return [shape(page, "circle", { cx: String(x(at)), cy: String(y(value)), r: isLast ? "3" : "2", class: isTooFew || isPartial ? "weak" : "sure" })];
  });
  return shape(
    page, "svg", { class: "trend", viewBox: `0 0 ${String(width)} ${String(height)}`, role: "img", "aria-label": trendText(setting, trend) },
    ...(target === null ? [] : [shape(page, "path", { class: "goal", d: `M0 ${String(y(target))}H${String(width)}` })]),
    shape(page, "path", { class: "line", d: line }), ...points,
  );
}

/** Trend, oldest first: September 2026 41.0 %; October 2026 35.2 %. */
export function trendText({ words, locale }: Setting, trend: readonly TrendPoint[]): string {
  const list = trend.map(({ period, shown }) => words("TrendPoint", spoken(period.label, locale), shown.length > 0 ? shown : words("NotCountedShort")));
  return words("Trend", list.join("; "));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
