import { describe, expect, test } from "vitest";
import type { Clock } from "../../src/clock/contract";
import { untilChange } from "../../src/clock/nextChange";
import { standingOf } from "../../src/clock/standing";
import { at, firstFollowUp, seconds } from "./some";

const until = (clock: Clock, now: number): number | null => untilChange(clock, standingOf(clock, at("mon", "10:00"), now), now);

describe("a clock is drawn again", () => {
  test("every half minute while more than an hour is left", () => {
    expect(until(firstFollowUp(), at("mon", "10:30"))).toBe(seconds(30));
  });

  test("every second in its last hour, at the full second", () => {
    expect(until(firstFollowUp(), at("mon", "14:30"))).toBe(seconds(1));
    expect(until(firstFollowUp(), at("mon", "14:30") + 250)).toBe(750);
  });

  test("every second for the first hour after it was due", () => {
    expect(until(firstFollowUp(), at("mon", "15:10") + 300)).toBe(700);
    expect(until(firstFollowUp(), at("mon", "16:30"))).toBe(seconds(30));
  });

  test("at the very instant of closing, of opening and of the warning", () => {
    const far = firstFollowUp({ due: at("tue", "15:00"), warnOn: at("mon", "11:00:05") });
    expect(until(far, at("mon", "11:59:50"))).toBe(seconds(10));
    expect(until(far, at("mon", "12:59:58"))).toBe(seconds(2));
    expect(until(far, at("mon", "11:00"))).toBe(seconds(5));
  });

  test("right after its due instant", () => {
    expect(until(firstFollowUp(), at("mon", "15:00"))).toBe(1);
  });

  test("at the end of a pause, and never when only the server can change it", () => {
    const paused = firstFollowUp({ state: "paused", due: null, pausedUntil: at("mon", "10:00:07") });
    expect(until(paused, at("mon", "10:00"))).toBe(seconds(7));
    expect(until(firstFollowUp({ state: "uncovered", due: null }), at("mon", "10:00"))).toBeNull();
  });

  test("often enough to miss no second of a whole day", () => {
    const clock = firstFollowUp();
    let now = at("mon", "10:00");
    let draws = 0;
    for (let wait = until(clock, now); wait !== null && now < at("tue", "10:00"); wait = until(clock, now)) {
      expect(wait).toBeGreaterThan(0);
      now += wait;
      draws++;
    }
    expect(draws).toBeLessThan(12_000);
  });
});
