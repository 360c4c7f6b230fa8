import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { kpiDirection, kpiSection, kpiUnit, kpiValueStatus, kpiVerdict } from "../../src/tables/choices.g";
import * as KpiRow from "../../src/tables/kpi.g";
import * as Value from "../../src/tables/kpiValue.g";
import { OpenScoreboard, said } from "./openScoreboard";
import { choice, figure, kpi, month } from "./some";

beforeEach(() => { vi.useFakeTimers({ now: Date.parse("2026-11-22T11:00:00Z"), toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }); });
afterEach(() => { vi.useRealTimers(); });

type Row = ReturnType<typeof figure>;

const tile = ".tiles article";
const with_ = (different: Row, ofKpi: Row = {}) => OpenScoreboard.of({ kpis: [kpi("MQL_SAL", "MQL to SAL", ofKpi)], periods: [month()], figures: [figure("MQL_SAL", "2026-11", different)] });

describe("a figure on the scoreboard", () => {
  test("says what it is, how it stands, what it was made of and why it is so", async () => {
    const board = await with_({});
    expect(board.textOf(`${tile} h3`)).toBe("MQL to SAL");
    expect(board.textOf(`${tile} .figure`)).toBe("38.1 %");
    expect(board.textOf(`${tile} .verdict`)).toBe(said("VerdictOffTarget"));
    expect(board.textOf(`${tile} .target`)).toBe(said("TargetAtLeast", "40.0 %"));
    expect(board.textOf(`${tile} .based`)).toBe("381 of 1,000 · n = 1,000 · 95 %: 35.1 % to 41.2 %");
    expect(board.textOf(`${tile} .explanation`)).toBe("Sales accepted 381 of the 1,000 leads that were handed off.");
    expect(board.textOf(`${tile} .benchmark`)).toBe("Elsewhere: 40 to 60 % (enterprise survey)");
    expect(board.textOf(`${tile} .marks`)).toBe("Cohort, per Hand-offProvisional");
    expect(board.textOf(`${tile} .counted`)).toMatch(/^Counted today 10:20\sAM$/u);
  });

  test("is called by name, figure and verdict, and so is the button that opens it", async () => {
    const board = await with_({});
    expect(board.nameOf(tile)).toBe("MQL to SAL 38.1 % Off target");
    expect(board.nameOf(`${tile} button`)).toBe("MQL to SAL 38.1 % Off target");
    expect(board.one(`${tile} button`).getAttribute("aria-haspopup")).toBe("dialog");
  });

  test.each([
    ["on target", kpiVerdict.onTarget, "VerdictOnTarget", "on"],
    ["off target", kpiVerdict.offTarget, "VerdictOffTarget", "off"],
    ["without a target", kpiVerdict.noTarget, "VerdictNoTarget", "none"],
    ["of too few", kpiVerdict.tooFew, "VerdictTooFew", "few"],
    ["that is not applicable", kpiVerdict.notApplicable, "VerdictNotApplicable", "none"],
  ])("%s says so in a word and a shape, not by its colour alone", async (_, verdict, word, look) => {
    const board = await with_(choice(Value.verdict, verdict, ""));
    expect(board.textOf(".verdict")).toBe(said(word));
    expect(board.one(".verdict path").getAttribute("d")).toMatch(/^M/u);
    expect(board.one(tile).className).toContain(look);
  });

  test("keeps the server's n/a, and never calls it zero", async () => {
    const board = await with_({ [Value.value]: null, [Value.shown]: "n/a (0 MQLs)", [Value.numerator]: 0, [Value.denominator]: 0, [Value.n]: 0, [Value.low]: null, [Value.high]: null, [Value.maturedShare]: 0 });
    expect(board.textOf(`${tile} .figure`)).toBe("n/a (0 MQLs)");
    expect(board.all(".maturity")).toHaveLength(0);
    expect(board.one(tile).className).toContain("weak");
    expect(board.textOf(`${tile} .based`)).toBe("0 of 0 · n = 0");
  });

  test("is grey where too few were counted", async () => {
    const board = await with_({ [Value.tooFew]: true, ...choice(Value.verdict, kpiVerdict.tooFew, "Too Few"), [Value.n]: 12 });
    expect(board.one(tile).className).toContain("weak");
    expect(board.textOf(".verdict")).toBe(said("VerdictTooFew"));
  });

  test("is grey while its cohort is not old enough, and says how much of it is", async () => {
    const board = await with_({ [Value.maturedShare]: 62.4, [Value.maturedOn]: "2026-12-31T00:00:00Z" });
    expect(board.one(tile).className).toContain("weak");
    expect(board.textOf(".maturity")).toBe(said("MaturingUntil", 62, "Dec 31, 2026"));
  });

  test("says nothing about age once all of its cohort is old enough", async () => {
    const board = await with_({ [Value.maturedShare]: 100 });
    expect(board.all(".maturity")).toHaveLength(0);
    expect(board.one(tile).className).not.toContain("weak");
  });

  test("of a period that goes on is marked, and compared with the same days of the one before", async () => {
    const board = await with_({ [Value.partial]: true, ...choice(Value.status, kpiValueStatus.toDate, "To Date"), [Value.previousLabel]: "2026-10 to day 22", [Value.previousValue]: 35.2 });
    expect(board.textOf(".partial")).toBe(said("ToDate"));
    expect(board.textOf(".change")).toBe(said("Better", "October 2026 to day 22", "35.2 %", said("Points", "+2.9")));
  });

  test("that is frozen and was restated says both", async () => {
    const board = await with_({ ...choice(Value.status, kpiValueStatus.frozen, "Frozen"), [Value.restatement]: 2 });
    expect(board.textOf(".frozen")).toBe(said("Frozen"));
    expect(board.textOf(".restated")).toBe(said("Restated", 2));
  });

  test("without an explanation falls back on what its KPI says", async () => {
    const board = await with_({ [Value.explanation]: "" });
    expect(board.textOf(".explanation")).toBe("How many of the hand-offs sales accepted.");
  });

  test("writes names as text, whatever is in them", async () => {
    const board = await with_({ [Value.explanation]: "<b>38</b>" });
    expect(board.textOf(".explanation")).toBe("<b>38</b>");
  });

  test("that the server did not write is written here", async () => {
    const board = await with_({ [Value.shown]: "", ...choice(Value.unit, kpiUnit.businessMinutes, "Business Minutes"), [Value.value]: 252, [Value.target]: 240 });
    expect(board.textOf(`${tile} .figure`)).toBe("4 h 12 min");
    expect(board.textOf(".based")).toBe(`${said("Observed", 381, "1,000")} · n = 1,000 · 95 %: 35 min to 41 min`);
  });
});

describe("the change since the period before", () => {
  const changed = (direction: number, before: number | null, different: Row = {}) => with_({ ...choice(Value.direction, direction, ""), [Value.previousLabel]: "2026-10", [Value.previousValue]: before, ...different });

  test.each([
    ["more where more is better", kpiDirection.higherIsBetter, 35.2, "Better", "better"],
    ["less where more is better", kpiDirection.higherIsBetter, 41.0, "Worse", "worse"],
    ["more where less is better", kpiDirection.lowerIsBetter, 35.2, "Worse", "worse"],
    ["less where less is better", kpiDirection.lowerIsBetter, 41.0, "Better", "better"],
    ["more where neither is better", kpiDirection.neither, 35.2, "Up", "plain"],
    ["less where neither is better", kpiDirection.neither, 41.0, "Down", "plain"],
    ["nothing", kpiDirection.higherIsBetter, 38.1, "Unchanged", "plain"],
  ])("of %s is said in words", async (_, direction, before, key, look) => {
    const board = await changed(direction, before);
    const start = said(key, "October 2026", "");
    expect(board.textOf(".change").startsWith(start.slice(0, start.indexOf(":")))).toBe(true);
    expect(board.one(".change").className).toBe(`change ${look}`);
  });

  test("is not judged where too few were counted", async () => {
    const board = await changed(kpiDirection.higherIsBetter, 35.2, { [Value.tooFew]: true });
    expect(board.one(".change").className).toBe("change plain");
  });

  test("is left out where there was nothing before", async () => {
    const board = await changed(kpiDirection.higherIsBetter, null);
    expect(board.all(".change")).toHaveLength(0);
  });
});

describe("the trend of a figure", () => {
  const months = ["2026-08", "2026-09", "2026-10", "2026-11"];
  const trend = (values: readonly (number | null)[]) => OpenScoreboard.of({
    kpis: [kpi()],
    periods: months.map((label) => month(label)),
    figures: months.flatMap((label, at) => (values[at] === undefined ? [] : [figure("MQL_SAL", label, { [Value.value]: values[at], [Value.shown]: values[at] === null ? "n/a" : `${String(values[at])} %` })])),
  });

  test("is a line with the periods and figures in words, oldest first", async () => {
    const board = await trend([41, 39, 35.2, 38.1]);
    expect(board.one(".trend").getAttribute("aria-label")).toBe(said("Trend", "August 2026 41 %; September 2026 39 %; October 2026 35.2 %; November 2026 38.1 %"));
    expect(board.one(".trend .line").getAttribute("d")?.match(/[ML]/gu)).toEqual(["M", "L", "L", "L"]);
  });

  test("has a gap where a period has no figure", async () => {
    const board = await trend([41, null, 35.2, 38.1]);
    expect(board.one(".trend .line").getAttribute("d")?.match(/[ML]/gu)).toEqual(["M", "M", "L"]);
    expect(board.one(".trend").getAttribute("aria-label")).toContain("September 2026 n/a");
  });

  test("is left out while there is only one figure", async () => {
    const board = await trend([null, null, null, 38.1]);
    expect(board.all(".trend")).toHaveLength(0);
  });
});

describe("the sections", () => {
  const discipline = choice(KpiRow.section, kpiSection.speedAndDiscipline, "Speed and Discipline");
  const health = choice(KpiRow.section, kpiSection.alignmentHealth, "Alignment Health");

  test("stand in their order, each a list under a heading", async () => {
    const kpis = [kpi("SLA_WORK", "Work on time", { ...discipline, [KpiRow.order]: 1 }), kpi("MQL_SAL", "MQL to SAL", { [KpiRow.order]: 2 }), kpi("HANDOFFS", "Hand-offs", { [KpiRow.order]: 3 })];
    const board = await OpenScoreboard.of({ kpis, periods: [month()], figures: ["SLA_WORK", "MQL_SAL", "HANDOFFS"].map((code) => figure(code)) });
    expect(board.all("h2").map(({ textContent }) => textContent)).toEqual(["Hand-off Quality", "Speed and Discipline"]);
    expect(board.all("section")[0]?.querySelectorAll("ul.tiles > li")).toHaveLength(2);
  });

  test("begin with the two-way score and both of its sides", async () => {
    const codes = ["TWO_WAY", "SLA_FOLLOWUP", "SLA_DECISION", "SLA_ANSWER"];
    const counts: Record<string, readonly [number, number]> = { TWO_WAY: [81, 100], SLA_FOLLOWUP: [90, 100], SLA_DECISION: [72, 100], SLA_ANSWER: [19, 20] };
    const board = await OpenScoreboard.of({
      kpis: codes.map((code) => kpi(code, code, code === "TWO_WAY" ? health : discipline)),
      periods: [month()],
      figures: codes.map((code) => figure(code, "2026-11", { [Value.numerator]: counts[code]?.[0] ?? 0, [Value.denominator]: counts[code]?.[1] ?? 0 })),
    });
    expect(board.one(".content").firstElementChild?.querySelector("h3")?.textContent).toBe("TWO_WAY");
    expect(board.textsOf(".sides dd")).toEqual([said("SideKept", "81.0 %", 162, 200), said("SideKept", "95.0 %", 19, 20)]);
    expect(board.all("h2").map(({ textContent }) => textContent)).toEqual(["Speed and Discipline"]);
  });

  test("say that a side had nothing to do", async () => {
    const board = await OpenScoreboard.of({ kpis: [kpi("TWO_WAY", "Two-way SLA score", health)], periods: [month()], figures: [figure("TWO_WAY")] });
    expect(board.textsOf(".sides dd")).toEqual([said("SideNothingDue"), said("SideNothingDue")]);
  });

  test("name the KPIs that were not counted, and those that never are", async () => {
    const kpis = [kpi(), kpi("WIN_RATE", "Win rate"), kpi("QUOTA", "Quota attainment", { [KpiRow.periods]: "Quarter; Year" })];
    const board = await OpenScoreboard.of({ kpis, periods: [month()], figures: [figure()] });
    expect(board.textOf(".missing")).toBe(said("NotCounted", "Win rate"));
    expect(board.all(".tile")).toHaveLength(1);
    expect(board.textOf(".left summary")).toBe(said("NotForPeriods", 1));
    expect(board.textOf(".left p")).toBe("Quota attainment");
  });
});
