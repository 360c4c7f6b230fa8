import { kpiDirection, kpiUnit } from "../tables/choices.g";
import type { Figure } from "./figure";
import { decimal, difference, written } from "./measures";
import type { Setting } from "./setting";
import type { ScoreboardText } from "./scoreboardTexts";

/** The figure itself: as the server wrote it, or written here where it wrote nothing. */
export function figureShown({ shown, value, amount }: Figure, { words, locale }: Setting): string {
  if (shown.length > 0) return shown;
  return value === null ? words("NotApplicable") : written(value, amount, locale);
}

/** What was promised: at least 40 %, at most 4 hr. Empty where nothing was. */
export function targetSentence({ target, direction, amount }: Figure, { words, locale }: Setting): string {
  if (target === null) return "";
  const key = direction === kpiDirection.higherIsBetter ? "TargetAtLeast" : direction === kpiDirection.lowerIsBetter ? "TargetAtMost" : "TargetAbout";
  return words(key, written(target, amount, locale));
}

/** Medians and percentiles: their numerator is how many were observed. */
const observed: readonly number[] = [kpiUnit.businessMinutes, kpiUnit.minutes, kpiUnit.days];

/** 381 of 1,000 · n 1,000: what the figure was made of. */
export function basedOn({ numerator, denominator, n, amount }: Figure, { words, locale }: Setting): string {
  const plain = (value: number): string => decimal(value, locale, 0, 2);
  const made = numerator === null || denominator === null || amount.unit === kpiUnit.count ? [] : [words(observed.includes(amount.unit) ? "Observed" : "Of", plain(numerator), plain(denominator))];
  return [...made, words("N", plain(n))].join(" · ");
}

/** Where the true figure lies, with 95 % confidence. Empty where nobody can say. */
export function intervalSentence({ low, high, amount }: Figure, { words, locale }: Setting): string {
  return low === null || high === null ? "" : words("Interval", written(low, amount, locale), written(high, amount, locale));
}

/** Which way a figure has gone since the one before, and whether that is good. Null where there is nothing to compare. */
export function changeOf(figure: Figure): { readonly key: ScoreboardText; readonly way: "up" | "down" | "same"; readonly look: "better" | "worse" | "plain" } | null {
  const { value, previousValue, direction } = figure;
  if (value === null || previousValue === null) return null;
  const gone = value - previousValue;
  if (gone === 0) return { key: "Unchanged", way: "same", look: "plain" };
  const way = gone > 0 ? "up" : "down";
  // Of too few nobody can say that they went better or worse.
  if (figure.isTooFew || (direction !== kpiDirection.higherIsBetter && direction !== kpiDirection.lowerIsBetter)) return { key: gone > 0 ? "Up" : "Down", way, look: "plain" };
  const isBetter = (gone > 0) === (direction === kpiDirection.higherIsBetter);
  return { key: isBetter ? "Better" : "Worse", way, look: isBetter ? "better" : "worse" };
}

/** Better than October 2026 to day 21: 35.2 % (+2.9 points). */
export function changeSentence(figure: Figure, before: string, { words, locale }: Setting): string {
  const change = changeOf(figure);
  const { value, previousValue, amount } = figure;
  if (change === null || value === null || previousValue === null) return "";
  const gone = difference(value - previousValue, amount, locale, (points) => words("Points", points));
  return words(change.key, before, written(previousValue, amount, locale), gone);
}

/** Whether a cohort has had the time that its KPI gives it. */
export function isImmature({ maturedShare }: Figure): boolean {
  return maturedShare !== null && maturedShare < 100;
}

/** How much of a cohort is old enough to tell, and from when on all of it is. */
export function maturitySentence({ maturedShare, maturedOn }: Figure, { words, moments, locale }: Setting): string {
  if (maturedShare === null || maturedShare >= 100) return "";
  const share = decimal(Math.floor(maturedShare), locale, 0, 0);
  return maturedOn === null ? words("Maturing", share) : words("MaturingUntil", share, moments.date(maturedOn));
}
