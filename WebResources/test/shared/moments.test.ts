import { describe, expect, test } from "vitest";
import { Moments } from "../../src/shared/moments";
import { at } from "../clock/some";

const american = new Moments({ locale: "en-US", offset: 0, hourCycle: null });
const plain = (text: string): string => text.replace(/\u202f/gu, " ");

describe("an instant", () => {
  const now = at("mon", "10:00");

  test.each([
    ["today", at("mon", "16:30"), "4:30 PM", "today 4:30 PM"],
    ["tomorrow", at("tue", "09:00"), "tomorrow 9:00 AM", "tomorrow 9:00 AM"],
    ["within a week", at("fri", "09:00"), "Fri 9:00 AM", "Fri 9:00 AM"],
    ["later", at("mon", "09:00") + 7 * 86_400_000, "Mon, Nov 30, 9:00 AM", "Mon, Nov 30, 9:00 AM"],
    ["yesterday", at("mon", "09:00") - 86_400_000, "yesterday 9:00 AM", "yesterday 9:00 AM"],
    ["years ago", at("mon", "09:00") - 2922 * 86_400_000, "Fri, Nov 23, 2018, 9:00 AM", "Fri, Nov 23, 2018, 9:00 AM"],
    ["days ago", at("mon", "09:00") - 3 * 86_400_000, "Fri, Nov 20, 9:00 AM", "Fri, Nov 20, 9:00 AM"],
  ])("%s is written as people say it", (_, instant, near, dated) => {
    expect(plain(american.near(instant, now))).toBe(near);
    expect(plain(american.dated(instant, now))).toBe(dated);
  });

  test("stands in the zone of the person, by their calendar and their hours", () => {
    const indian = new Moments({ locale: "en-GB", offset: 330, hourCycle: "h23" });
    expect(indian.near(at("mon", "20:00"), at("mon", "18:00"))).toBe("tomorrow 01:30");
    expect(indian.full(at("mon", "20:00"))).toMatch(/^Tuesday,? 24 November 2026 at 0?1:30 UTC\+05:30$/u);
  });

  test("is written in the language of the person", () => {
    expect(new Moments({ locale: "de", offset: 60, hourCycle: null }).near(at("fri", "08:00"), now)).toBe("Fr., 09:00");
  });
});
