import { expect, test } from "vitest";
import { amountParts, amountSpoken, secondsOf } from "../../src/clock/amounts";

const shown = (seconds: number, withSeconds = false, dayLong = false, locale = "en-US"): string =>
  amountParts(seconds, locale, withSeconds, dayLong).map(({ text }) => text).join("");

test.each([
  [2232, true, false, "37:12"],
  [5, true, false, "0:05"],
  [3600, true, false, "1hr"],
  [13_200, false, false, "3hr40min"],
  [14_400, false, false, "4hr"],
  [400_000, false, false, "111hr6min"],
  [400_000, false, true, "4days15hr"],
  [90_000, false, true, "25hr"],
])("%d seconds are shown so that nobody has to reckon", (seconds, withSeconds, dayLong, expected) => {
  expect(shown(seconds, withSeconds, dayLong).replace(/\s/gu, "")).toBe(expected);
});

test("they are spoken in words, in the plural where it belongs", () => {
  expect(amountSpoken(3660, "en-US", false)).toBe("1 hour 1 minute");
  expect(amountSpoken(13_200, "de", false)).toBe("3 Stunden 40 Minuten");
});

test("what is left is rounded up, so that it is never gone before it is due; what is over, down", () => {
  expect(secondsOf(1, "up")).toBe(1);
  expect(secondsOf(1, "down")).toBe(0);
});
