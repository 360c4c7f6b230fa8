import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { kpiDimension, periodKind } from "../../src/tables/choices.g";
import * as KpiRow from "../../src/tables/kpi.g";
import * as PeriodRow from "../../src/tables/kpiPeriod.g";
import * as Value from "../../src/tables/kpiValue.g";
import { OpenScoreboard, said } from "./openScoreboard";
import { choice, figure, figureOf, idOf, kpi, month } from "./some";

beforeEach(() => { vi.useFakeTimers({ now: Date.parse("2026-11-22T11:00:00Z"), toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }); });
afterEach(() => { vi.useRealTimers(); });

const week = month("2026-11", { [PeriodRow.id]: idOf("2026-W47"), [PeriodRow.name]: "2026-W47", ...choice(PeriodRow.kind, periodKind.week, "Week") });
const self = "0ae8c1d2-0000-4000-8000-00000000000a";

const year = () => OpenScoreboard.of({
  kpis: [kpi(), kpi("TWO_WAY", "Two-way SLA score", { [KpiRow.dimensions]: "" })],
  periods: [month("2026-10"), month(), month("2026-09", { [PeriodRow.countedOn]: null }), week],
  figures: [figure(), figure("MQL_SAL", "2026-10", { [Value.shown]: "35.2 %" }), figure("MQL_SAL", "2026-W47", { [Value.shown]: "50.0 %" }), figureOf("Uma Under", "u", { [Value.shown]: "12.0 %" }), figureOf("Rita Rep", self, { [Value.shown]: "55.0 %" })],
});

const shown = (board: OpenScoreboard): string => board.textOf(".tiles .figure");

describe("what is shown first", () => {
  test("is the newest month that was counted, of everybody", async () => {
    const board = await year();
    expect(shown(board)).toBe("38.1 %");
    expect((board.one("#period") as HTMLSelectElement).value).toBe(idOf("2026-11"));
    expect(board.all("#period option").map(({ textContent }) => textContent)).toEqual(["November 2026", "October 2026"]);
    expect(board.textOf(".said")).toBe(said("Summary", "November 2026", said("Everybody"), 0, 1, 0));
    expect(board.all("#member")[0]?.parentElement?.hidden).toBe(true);
  });

  test("takes four requests: catalogue, periods, figures and trends", async () => {
    const board = await year();
    expect(board.rows.queries.map(({ table }) => table).sort()).toEqual([KpiRow.table, PeriodRow.table, Value.table, Value.table]);
  });

  test("can be asked for by the address, for a place on a dashboard", async () => {
    const board = await OpenScoreboard.of({ kpis: [kpi(), kpi("HANDOFFS", "Hand-offs")], periods: [week, month()], figures: [figure("MQL_SAL", "2026-W47"), figure("HANDOFFS", "2026-W47")] }, undefined, "period=week&kpis=handoffs");
    expect(board.all(".tiles h3").map(({ textContent }) => textContent)).toEqual(["Hand-offs"]);
    expect((board.one("input[name=kind]:checked") as HTMLInputElement).value).toBe(String(periodKind.week));
    expect(board.textOf(".said")).toContain("2026-W47 (Nov 16\u2009–\u200922)");
  });

  test("can be a certain period that the address names", async () => {
    const board = await OpenScoreboard.of({ kpis: [kpi()], periods: [month("2026-10"), month()], figures: [figure(), figure("MQL_SAL", "2026-10", { [Value.shown]: "35.2 %" })] }, undefined, "of=2026-10");
    expect(shown(board)).toBe("35.2 %");
    expect((board.one("#period") as HTMLSelectElement).value).toBe(idOf("2026-10"));
  });
});

describe("another period", () => {
  test("is chosen from the list, with one request for figures and one for trends", async () => {
    const board = await year();
    const before = board.asked;
    await board.choose("#period", idOf("2026-10"));
    expect(shown(board)).toBe("35.2 %");
    expect(board.asked - before).toBe(2);
  });

  test("is one step away, until there is none", async () => {
    const board = await year();
    const [earlier, later] = board.all(".step");
    if (earlier === undefined || later === undefined) throw new Error("There are no buttons.");
    expect(later.getAttribute("aria-disabled")).toBe("true");
    await board.press(earlier);
    expect(shown(board)).toBe("35.2 %");
    expect(earlier.getAttribute("aria-disabled")).toBe("true");
    await board.press(earlier);
    expect(shown(board)).toBe("35.2 %");
    await board.press(later);
    expect(shown(board)).toBe("38.1 %");
  });

  test("of another kind begins with its newest", async () => {
    const board = await year();
    await board.tick(`input[value="${String(periodKind.week)}"]`);
    expect(shown(board)).toBe("50.0 %");
  });

  test("of a kind that was never counted says so", async () => {
    const board = await year();
    await board.tick(`input[value="${String(periodKind.quarter)}"]`);
    expect(board.textOf(".empty")).toBe(said("NothingCounted"));
    expect(board.all(".tile")).toHaveLength(0);
  });
});

describe("somebody's figures", () => {
  test("begin with those of the person who looks", async () => {
    const board = await year();
    await board.choose("#who", String(kpiDimension.owner));
    expect(shown(board)).toBe("55.0 %");
    expect(board.all("#member option").map(({ textContent }) => textContent)).toEqual(["Rita Rep", "Uma Under"]);
    expect(board.textOf(".said")).toContain("Owner: Rita Rep");
  });

  test("can be anybody's", async () => {
    const board = await year();
    await board.choose("#who", String(kpiDimension.owner));
    await board.choose("#member", "u");
    expect(shown(board)).toBe("12.0 %");
  });

  test("leave out by name what is not split this way", async () => {
    const board = await year();
    await board.choose("#who", String(kpiDimension.owner));
    expect(board.textOf(".left summary")).toBe(said("NotSplit", 1, "Owner"));
    expect(board.textOf(".left p")).toBe("Two-way SLA score");
  });

  test("are said to be missing where a period has none", async () => {
    const board = await year();
    await board.choose("#who", String(kpiDimension.owner));
    await board.choose("#member", "u");
    await board.choose("#period", idOf("2026-10"));
    expect(board.textOf(".empty")).toBe(said("NothingFor", "u"));
    await board.choose("#who", String(kpiDimension.source));
    expect(board.textOf(".empty")).toBe(said("NobodyCounted"));
  });

  test("are offered for the dimensions that some KPI is split by", async () => {
    const board = await year();
    expect(board.all("#who option").map(({ textContent }) => textContent)).toEqual([said("Everybody"), "Owner", "Source"]);
  });
});

describe("somebody in a hurry", () => {
  test("sees the last thing chosen, however long the first answer takes", async () => {
    const board = await year();
    let release: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => { release = resolve; });
    board.rows.gate = () => answered;
    await board.choose("#period", idOf("2026-10"));
    expect(board.one(".board").getAttribute("aria-busy")).toBe("true");
    expect(shown(board)).toBe("38.1 %");
    board.rows.gate = () => undefined;
    await board.tick(`input[value="${String(periodKind.week)}"]`);
    release();
    await board.settle();
    expect(shown(board)).toBe("50.0 %");
    expect(board.one(".board").hasAttribute("aria-busy")).toBe(false);
  });

  test("keeps the focus when the figures are read again", async () => {
    const board = await year();
    const button = board.one(`#kpi-${idOf("MQL_SAL")}-open`);
    button.focus();
    await board.pressNamed(said("ReadAgain"));
    expect(board.page.activeElement?.id).toBe(button.id);
  });
});
