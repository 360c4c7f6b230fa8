import { expect, test } from "vitest";
import { closedClocks, openClocks } from "../../src/clock/order";
import { at, firstFollowUp } from "./some";

const overdue = firstFollowUp({ id: "late", state: "breached", due: at("mon", "09:30") });
const soon = firstFollowUp({ id: "soon" });
const later = firstFollowUp({ id: "later", side: "marketing", due: at("wed", "10:00") });
const paused = firstFollowUp({ id: "paused", state: "paused", due: null });
const uncovered = firstFollowUp({ id: "uncovered", state: "uncovered", due: null });
const met = firstFollowUp({ id: "met", state: "met", stoppedOn: at("mon", "09:40") });
const late = firstFollowUp({ id: "touched late", state: "breached", stoppedOn: at("mon", "09:50") });
const all = [uncovered, later, met, paused, soon, late, overdue];

test("the clock due first stands first, then those without a due instant", () => {
  expect(openClocks(all).map(({ id }) => id)).toEqual(["late", "soon", "later", "paused", "uncovered"]);
});

test("clocks that have ended stand apart, the last one first", () => {
  expect(closedClocks(all).map(({ id }) => id)).toEqual(["touched late", "met"]);
});
