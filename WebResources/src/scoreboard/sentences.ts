import { kpiDirection, kpiUnit } from "../tables/choices.g";
import type { Figure } from "./figure";
import { decimal, difference, written } from "./measures";
import type { Setting } from "./setting";
import type { ScoreboardText } from "./scoreboardTexts";

/** The figure itself: as the server wrote it, or written here where it wrote nothing. */
export function figureShown({ shown, value, amount }: Figure, setting: Setting): string {
  if (shown.length > 0) return shown;
  return value === null ? setting.words("NotApplicable") : written(value, amount, setting);
}

/** What was promised: at least 40 %, at most 4 hr. Empty where nothing was. */
export function targetSentence({ target, direction, amount }: Figure, setting: Setting): string {
  if (target === null) return "";
  const key = direction === kpiDirection.higherIsBetter ? "TargetAtLeast" : direction === kpiDirection.lowerIsBetter ? "TargetAtMost" : "TargetAbout";
  return setting.words(key, written(target, amount, setting));
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
export function intervalSentence({ low, high, amount }: Figure, setting: Setting): string {
  return low === null || high === null ? "" : setting.words("Interval", written(low, amount, setting), written(high, amount, setting));
}

/** Which way a figure has gone since the one before, and whether that is good. Null where there is nothing to compare. */
export function changeOf(figure: Figure, setting: Setting): { readonly key: ScoreboardText; readonly way: "up" | "down" | "same"; readonly look: "better" | "worse" | "plain" } | null {
  const { value, previousValue, direction, amount } = figure;
  if (value === null || previousValue === null) return null;
  const gone = value - previousValue;
  if (written(value, amount, setting) === written(previousValue, amount, setting)) return { key: "Unchanged", way: "same", look: "plain" };
  const way = gone > 0 ? "up" : "down";
  // Of too few nobody can say that they went better or worse.
  if (figure.isTooFew || (direction !== kpiDirection.higherIsBetter && direction !== kpiDirection.lowerIsBetter)) return { key: gone > 0 ? "Up" : "Down", way, look: "plain" };
  const isBetter = (gone > 0) === (direction === kpiDirection.higherIsBetter);
  return { key: isBetter ? "Better" : "Worse", way, look: isBetter ? "better" : "worse" };
}

/** Better than October 2026 to day 21: 35.2 % (+2.9 points). */
export function changeSentence(figure: Figure, before: string, setting: Setting): string {
  const change = changeOf(figure, setting);
  const { value, previousValue, amount } = figure;
  if (change === null || value === null || previousValue === null) return "";
  return setting.words(change.key, before, written(previousValue, amount, setting), difference(value - previousValue, amount, setting));
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
