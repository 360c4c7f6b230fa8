import { describe, expect, test } from "vitest";
import { closingAfter, openBetween, openingAfter, stretchAt } from "../../src/clock/openTime";
import { at, minutes, twoDays } from "./some";

describe("open time", () => {
  test.each([
    ["inside one stretch", at("mon", "10:00"), at("mon", "11:30"), 90],
    ["across lunch", at("mon", "11:30"), at("mon", "13:30"), 60],
    ["across the night", at("mon", "16:30"), at("tue", "09:15"), 45],
    ["while it is closed", at("mon", "17:00"), at("tue", "09:00"), 0],
    ["before anything is known", at("mon", "06:00"), at("mon", "09:30"), 30],
    ["backwards", at("mon", "11:00"), at("mon", "10:00"), 0],
  ])("%s", (_, from, to, expected) => {
    expect(openBetween(twoDays, from, to)).toBe(minutes(expected));
  });

  test("is none where there are no stretches", () => {
    expect(openBetween([], at("mon", "09:00"), at("tue", "17:00"))).toBe(0);
  });
});

describe("a stretch", () => {
  test("begins at its first instant and is over at its last", () => {
    expect(stretchAt(twoDays, at("mon", "09:00"))).toBe(twoDays[0]);
    expect(stretchAt(twoDays, at("mon", "12:00"))).toBeNull();
  });

  test("that meets the next one at midnight does not close there", () => {
    const night = [{ from: at("mon", "22:00"), to: at("tue", "00:00") }, { from: at("tue", "00:00"), to: at("tue", "06:00") }];
    expect(closingAfter(night, at("mon", "23:00"))).toBe(at("tue", "06:00"));
  });
});

describe("the next opening", () => {
  test("is after lunch", () => { expect(openingAfter(twoDays, at("mon", "12:10"))).toBe(at("mon", "13:00")); });
  test("is the next morning", () => { expect(openingAfter(twoDays, at("mon", "17:00"))).toBe(at("tue", "09:00")); });
  test("is unknown after the last stretch", () => { expect(openingAfter(twoDays, at("tue", "17:00"))).toBeNull(); });
});
