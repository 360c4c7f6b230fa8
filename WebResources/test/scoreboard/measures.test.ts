import { describe, expect, test } from "vitest";
import { difference, written } from "../../src/scoreboard/measures";
import { scoreboardFile } from "../../src/scoreboard/scoreboardTexts";
import type { Words } from "../../src/scoreboard/words";
import { filled } from "../../src/shared/wording";
import { englishTexts } from "../forms/resx";
import { spoken } from "../../src/scoreboard/period";
import { wishesIn } from "../../src/scoreboard/wishes";
import { kpiDimension, kpiUnit, periodKind } from "../../src/tables/choices.g";

const texts = englishTexts(scoreboardFile);
const words: Words = (key, ...values) => filled(texts.get(key) ?? key, values);
const english = { words, locale: "en-US" };
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/gu, " ");
const amount = (unit: number, currency = "") => ({ unit, currency });

describe("a number", () => {
  test.each([
    ["a share with one decimal", 38.14, amount(kpiUnit.percent), "38.1 %"],
    ["a count", 1234, amount(kpiUnit.count), "1,234"],
    ["minutes", 12, amount(kpiUnit.businessMinutes), "12 min"],
    ["hours without minutes", 240, amount(kpiUnit.businessMinutes), "4 h"],
    ["hours and minutes", 252, amount(kpiUnit.minutes), "4 h 12 min"],
    ["minutes before the hand-off", -90, amount(kpiUnit.minutes), "−1 h 30 min"],
    ["days with one decimal", 27.46, amount(kpiUnit.days), "27.5 days"],
    ["money with cents where they matter", 12.5, amount(kpiUnit.money, "EUR"), "EUR 12.50"],
    ["money without cents where they do not", 1284500.4, amount(kpiUnit.money, "EUR"), "EUR 1,284,500"],
    ["money of an unknown currency", 1500, amount(kpiUnit.money), "1,500.00"],
    ["money a day", 2500, amount(kpiUnit.moneyPerDay, "USD"), "USD 2,500.00 a day"],
    ["a ratio as so many to one", 2.5, amount(kpiUnit.ratio), "2.5:1"],
  ])("is written as %s", (_, value, unit, text) => {
    expect(plain(written(value, unit, english))).toBe(text);
  });

  test("follows the person's way of writing", () => {
    expect(plain(written(1284500, amount(kpiUnit.money, "EUR"), { words, locale: "de" }))).toBe("1.284.500 EUR");
    expect(plain(written(38.1, amount(kpiUnit.percent), { words, locale: "de" }))).toBe("38,1 %");
  });
});

describe("a difference", () => {
  test("of two shares is points", () => {
    expect(plain(difference(-2.9, amount(kpiUnit.percent), english))).toBe("−2.9 points");
  });

  test("of anything else is in its unit", () => {
    expect(plain(difference(54, amount(kpiUnit.businessMinutes), english))).toBe("+54 min");
  });
});

describe("a period", () => {
  test.each([
    ["a month by its name", "2026-11", "November 2026"],
    ["a month to date", "2026-10 to day 22", "October 2026 to day 22"],
    ["a week by its days", "2026-W47", "2026-W47 (Nov 16 – 22)"],
    ["a week over the end of a year", "2026-W01", "2026-W01 (Dec 29, 2025 – Jan 4, 2026)"],
    ["a quarter as it is", "2026-Q4", "2026-Q4"],
    ["a fiscal year as it is", "FY2027", "FY2027"],
    ["all time as it is", "All time", "All time"],
  ])("is spoken of as %s", (_, label, text) => {
    expect(plain(spoken(label, "en-US"))).toBe(text);
  });
});

describe("the address of the page", () => {
  const of = (data: string) => wishesIn(`?data=${encodeURIComponent(data)}`);

  test("asks for months of everybody where it says nothing", () => {
    expect(wishesIn("")).toEqual({ choice: { kind: periodKind.month, period: null, dimension: kpiDimension.total, key: null }, codes: [] });
  });

  test("asks for a kind of period, a dimension and some KPIs", () => {
    expect(of("period=All Time&who=rejectionReason&kpis=handoffs, MQL_SAL")).toEqual({ choice: { kind: periodKind.allTime, period: null, dimension: kpiDimension.rejectionReason, key: null }, codes: ["HANDOFFS", "MQL_SAL"] });
  });

  test("is not misled by words that mean nothing", () => {
    expect(of("period=decade&who=nobody").choice).toMatchObject({ kind: periodKind.month, dimension: kpiDimension.total });
  });
});
