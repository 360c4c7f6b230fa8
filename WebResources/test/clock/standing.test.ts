import { describe, expect, test } from "vitest";
import { standingOf } from "../../src/clock/standing";
import { at, firstFollowUp, minutes } from "./some";

const asked = at("mon", "10:00");

describe("a clock in business time", () => {
  test("counts only open time", () => {
    expect(standingOf(firstFollowUp(), asked, at("mon", "11:30"))).toMatchObject({ face: "onTime", amount: minutes(150), counts: true, turns: at("mon", "12:00") });
  });

  test("stands still over lunch and says when it goes on", () => {
    const [early, late] = ["12:00", "12:59"].map((time) => standingOf(firstFollowUp(), asked, at("mon", time)));
    expect(early).toMatchObject({ amount: minutes(120), counts: false, turns: at("mon", "13:00") });
    expect(late?.amount).toBe(early?.amount);
  });

  test("goes on at the very instant of opening", () => {
    expect(standingOf(firstFollowUp(), asked, at("mon", "13:00"))).toMatchObject({ amount: minutes(120), counts: true, turns: at("mon", "17:00") });
  });

  test("is warned from the instant of the warning on", () => {
    expect(standingOf(firstFollowUp(), asked, at("mon", "13:59:59")).face).toBe("onTime");
    expect(standingOf(firstFollowUp(), asked, at("mon", "14:00")).face).toBe("warned");
  });

  test("is in time at the due instant and overdue after it, without asking", () => {
    expect(standingOf(firstFollowUp(), asked, at("mon", "15:00"))).toMatchObject({ face: "warned", amount: 0 });
    expect(standingOf(firstFollowUp(), asked, at("mon", "15:00") + 1)).toMatchObject({ face: "overdue", amount: 1, used: 1 });
  });

  test("is overdue by business time alone, over night too", () => {
    expect(standingOf(firstFollowUp(), asked, at("tue", "09:30"))).toMatchObject({ face: "overdue", amount: minutes(150), counts: true });
    expect(standingOf(firstFollowUp(), asked, at("tue", "08:00"))).toMatchObject({ face: "overdue", amount: minutes(120), counts: false });
  });

  test("that was overdue before the server sent its hours counts on from what the server had counted", () => {
    const late = firstFollowUp({ state: "breached", due: at("mon", "15:00") - minutes(7 * 24 * 60), elapsedMinutes: 300 });
    expect(standingOf(late, at("mon", "09:30"), at("mon", "10:00"))).toMatchObject({ face: "overdue", amount: minutes(90) });
  });

  test("due right at closing time is not overdue before the office opens again", () => {
    const clock = firstFollowUp({ due: at("mon", "17:00") });
    expect(standingOf(clock, asked, at("mon", "17:00"))).toMatchObject({ face: "warned", amount: 0, counts: false });
    expect(standingOf(clock, asked, at("mon", "18:00"))).toMatchObject({ face: "overdue", amount: 0, counts: false, turns: at("tue", "09:00") });
  });

  test("whose hours were not sent to the end uses what the server had counted", () => {
    const far = firstFollowUp({ due: at("mon", "15:00") + minutes(90 * 24 * 60), warnOn: null, targetMinutes: 30_000, elapsedMinutes: 60 });
    expect(standingOf(far, asked, at("mon", "11:00"))).toMatchObject({ face: "onTime", amount: minutes(29_880) });
  });

  test("without any hours stands still and knows of no opening", () => {
    const clock = firstFollowUp({ open: [], due: null, warnOn: null, elapsedMinutes: 40 });
    expect(standingOf(clock, asked, at("tue", "10:00"))).toMatchObject({ face: "onTime", amount: minutes(200), counts: false, turns: null });
  });

  test("shows how much of its target is used up", () => {
    expect(standingOf(firstFollowUp(), asked, at("mon", "11:00")).used).toBe(0.25);
  });
});

describe("a clock around the clock", () => {
  const wall = firstFollowUp({ isWall: true, open: [], due: at("tue", "10:00"), warnOn: null, targetMinutes: 24 * 60 });

  test("counts at night", () => {
    expect(standingOf(wall, asked, at("mon", "23:00"))).toMatchObject({ face: "onTime", amount: minutes(11 * 60), counts: true, turns: null });
  });

  test("is overdue by every minute", () => {
    expect(standingOf(wall, asked, at("tue", "10:05"))).toMatchObject({ face: "overdue", amount: minutes(5) });
  });
});

describe("a clock that does not run", () => {
  test("is paused with what was left", () => {
    const paused = firstFollowUp({ state: "paused", due: null, elapsedMinutes: 37 });
    expect(standingOf(paused, asked, at("tue", "10:00"))).toMatchObject({ face: "paused", amount: minutes(203), counts: false });
  });

  test("is uncovered without a policy", () => {
    expect(standingOf(firstFollowUp({ state: "uncovered", due: null, targetMinutes: 0 }), asked, asked).face).toBe("uncovered");
  });

  test.each(["met", "untouched", "cancelled"] as const)("has ended when it is %s", (state) => {
    expect(standingOf(firstFollowUp({ state, stoppedOn: asked }), asked, at("tue", "10:00")).face).toBe("stopped");
  });

  test("has ended when it was touched late", () => {
    expect(standingOf(firstFollowUp({ state: "breached", stoppedOn: at("mon", "16:00") }), asked, at("tue", "10:00")).face).toBe("stopped");
  });
});
