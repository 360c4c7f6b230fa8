import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Unreadable } from "../../src/clock/unreadable";
import { computeDue } from "../../src/tables/customApis.g";
import { lead, OpenClock, said } from "./openClock";
import { at, firstFollowUp, minutes, seconds } from "./some";

const start = at("mon", "14:30");

beforeEach(() => { vi.useFakeTimers({ now: start, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }); });
afterEach(() => { vi.useRealTimers(); });

const lost = (): never => { throw new TypeError("Failed to fetch"); };

describe("the clock on the form", () => {
  test("asks for the clocks of the lead that the form shows", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    expect(clock.client.sent[0]).toMatchObject({ name: computeDue.name, parameters: { [computeDue.leadId]: lead } });
  });

  test("says what is left, until when, whose it is, what stops it and why it is so", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    expect(clock.textOf("h2")).toBe("First follow-up Sales");
    expect(clock.textOf(".figures")).toBe("30:00");
    expect(clock.textOf(".face")).toBe(said("FaceWarned"));
    const facts = clock.textOf("article > .facts");
    for (const told of ["today", "Rita Rep", "the first call, e-mail, meeting or message by the owner's side"]) expect(facts).toContain(told);
    for (const told of ["Everybody else, version 3", "No other policy is for this lead.", "Berlin office"]) expect(clock.textOf(".why")).toContain(told);
  });

  test("counts down every second", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    await clock.later(seconds(1));
    expect(clock.textOf(".figures")).toBe("29:59");
    await clock.later(minutes(4) + seconds(57));
    expect(clock.textOf(".figures")).toBe("25:02");
    expect(clock.asked).toBe(1);
  });

  test("turns overdue at its due instant although the server cannot be reached, and says it once", async () => {
    vi.setSystemTime(at("mon", "14:59"));
    const clock = await OpenClock.of([firstFollowUp()]);
    clock.clocks = lost;
    expect(clock.textOf("[role=status].unseen")).toBe("");
    await clock.later(minutes(1));
    expect(clock.textOf(".figures")).toBe("0:00");
    await clock.later(1);
    expect(clock.all("article")[0]?.className).toBe("clock overdue");
    expect(clock.textOf(".face")).toBe(said("FaceOverdue"));
    expect(clock.textOf("[role=status].unseen")).toContain("First follow-up: Overdue.");
    await clock.later(seconds(70));
    expect(clock.textOf(".figures")).toBe("1:10");
    expect(clock.textOf(".time")).toContain(said("Over"));
  });

  test("stops at closing time, says when the office opens, and goes on then", async () => {
    vi.setSystemTime(at("mon", "11:59:30"));
    const clock = await OpenClock.of([firstFollowUp({ due: at("mon", "13:30"), warnOn: null })]);
    expect(clock.textOf(".hours")).toMatch(/^Office open until 12:00\sPM$/u);
    await clock.later(seconds(30));
    expect(clock.textOf(".hours")).toMatch(/^Office closed, opens 1:00\sPM$/u);
    const stopped = clock.textOf(".figures");
    await clock.later(minutes(59));
    expect(clock.textOf(".figures")).toBe(stopped);
    await clock.later(minutes(1) + seconds(10));
    expect(clock.textOf(".figures")).toBe("29:50");
    expect(clock.textOf(".hours")).toMatch(/^Office open until 5:00\sPM$/u);
  });

  test("goes by the server's time where the computer's is an hour behind", async () => {
    const clock = await OpenClock.of([firstFollowUp({ due: at("mon", "15:45") })], { ahead: minutes(60) });
    expect(clock.textOf(".figures")).toBe("15:00");
  });

  test("shows the one that is due first at the top, of marketing too", async () => {
    const answer = firstFollowUp({ id: "t6", name: "Marketing answers", side: "marketing", due: at("mon", "14:50"), warnOn: null });
    const clock = await OpenClock.of([firstFollowUp(), answer]);
    expect(clock.all("h2").map((name) => name.textContent)).toEqual(["Marketing answers Marketing", "First follow-up Sales"]);
  });

  test("says why a clock is paused and until when, and asks when the pause is over", async () => {
    const paused = firstFollowUp({ state: "paused", due: null, elapsedMinutes: 37, pausedUntil: start + minutes(2), pauseReason: "Waiting for consent" });
    const clock = await OpenClock.of([paused]);
    expect(clock.textOf(".hours")).toMatch(/^Paused until 2:32\sPM$/u);
    expect(clock.textOf(".facts")).toContain("Waiting for consent");
    expect(clock.textOf(".time")).toContain(said("LeftPaused"));
    await clock.later(minutes(2));
    expect(clock.asked).toBe(2);
  });

  test("says that no policy covers the hand-off, and whom to ask", async () => {
    const clock = await OpenClock.of([firstFollowUp({ state: "uncovered", due: null, policy: "", explanation: "" })]);
    expect(clock.textOf(".notes")).toBe(said("UncoveredWhy") + said("UncoveredAsk"));
    expect(clock.all(".time")[0]?.hasAttribute("hidden")).toBe(true);
  });

  test("says quietly that no clock runs, and keeps those that have ended apart", async () => {
    const clock = await OpenClock.of([firstFollowUp({ state: "met", stoppedOn: at("mon", "10:12") })]);
    expect(clock.textOf(".sentence")).toBe(said("NoClock"));
    expect(clock.textOf(".ended")).toMatch(/First follow-up: in time, today 10:12\sAM/u);
  });

  test("writes names as text, whatever is in them", async () => {
    const clock = await OpenClock.of([firstFollowUp({ owner: "<b>Rita</b>" })]);
    expect(clock.textOf(".facts")).toContain("<b>Rita</b>");
  });
});

describe("a clock that cannot be shown", () => {
  test.each([
    ["for want of a right", { errorCode: -2147220960, message: "Principal user is missing prvReadLead privilege" }, said("NoPrivilege")],
    ["because the custom API is missing", { httpStatus: 404, message: "Resource not found for the segment 'aln_ComputeDue'." }, said("NoApi", computeDue.name)],
    ["for another reason", { message: "Lead With Id = 1 Does Not Exist" }, `${said("ReadFailed")} Lead With Id = 1 Does Not Exist`],
    ["because it is of another version", new Unreadable("no JSON"), said("Unreadable")],
    ["because the server cannot be reached", new TypeError("Failed to fetch"), said("NeverRead")],
  ])("%s says so in a sentence", async (_, refusal, sentence) => {
    const clock = await OpenClock.of(() => { throw refusal as Error; });
    expect(clock.textOf(".sentence")).toBe(sentence);
  });

  test("on a lead that was never saved says when it will", async () => {
    const clock = await OpenClock.of([], { address: "https://org.example/WebResources/aln_/html/clock.html?typename=lead" });
    expect(clock.textOf(".sentence")).toBe(said("NotSaved"));
    expect(clock.asked).toBe(0);
  });
});
