import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { kpiDimension, kpiUnit, kpiValueStatus } from "../../src/tables/choices.g";
import { drillDownKpi } from "../../src/tables/customApis.g";
import * as KpiRow from "../../src/tables/kpi.g";
import * as Value from "../../src/tables/kpiValue.g";
import { type Counted, OpenScoreboard, said } from "./openScoreboard";
import { choice, figure, figureOf, idOf, kpi, month } from "./some";

beforeEach(() => { vi.useFakeTimers({ now: Date.parse("2026-11-22T11:00:00Z"), toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }); });
afterEach(() => { vi.useRealTimers(); });

type Row = ReturnType<typeof figure>;

async function detailsOf(different: Row = {}, { kpis = [kpi()], figures = [] }: Counted = {}): Promise<OpenScoreboard> {
  const board = await OpenScoreboard.of({ kpis, periods: [month("2026-10"), month()], figures: [figure("MQL_SAL", "2026-11", different), figure("MQL_SAL", "2026-10", { [Value.shown]: "35.2 %" }), ...figures] });
  await board.press(board.one(".tiles .opens"));
  return board;
}

const cellsOf = (board: OpenScoreboard, part: string): readonly (readonly string[])[] =>
  board.all(`[aria-labelledby="${part}"] tbody tr`).map((row) => [...row.children].map(({ textContent }) => textContent));

describe("the details of a figure", () => {
  test("open as a dialog with a name, and close", async () => {
    const board = await detailsOf();
    const dialog = board.one("dialog") as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(board.nameOf("dialog")).toBe("MQL to SAL");
    expect(board.textOf("dialog header p")).toBe("November 2026, Everybody");
    await board.pressNamed(said("Close"));
    expect(dialog.open).toBe(false);
  });

  test("keep the Tab key inside, both ways", async () => {
    const board = await detailsOf();
    const close = board.one("dialog .close");
    const last = board.all("dialog [tabindex='0']").at(-1);
    close.focus();
    board.key("Tab", { shiftKey: true });
    expect(board.page.activeElement).toBe(last);
    board.key("Tab");
    expect(board.page.activeElement).toBe(close);
  });

  test("say how it is counted, what it goes by, and where the benchmark comes from", async () => {
    const board = await detailsOf({ [Value.frozenOn]: "2026-11-20T08:00:00Z" });
    const how = board.textOf("section[aria-labelledby=details-how]");
    for (const told of ["Accepted hand-offs of the cohort, divided by all", "Cohort", "Hand-off", "30 days", "40 to 60 %", "enterprise survey", "MQL_SAL, version 1", "Friday, November 20, 2026", "Provisional"]) expect(how).toContain(told);
  });

  test("list the last periods, the newest first", async () => {
    const board = await detailsOf();
    expect(cellsOf(board, "details-trend")).toEqual([["November 2026", "38.1 %", ""], ["October 2026", "35.2 %", ""]]);
  });

  test("split it by owner, the largest groups first, and mark those of too few", async () => {
    const figures = [figureOf("Uma Under", "u", { [Value.n]: 12, [Value.denominator]: 12, [Value.numerator]: 5, [Value.tooFew]: true, [Value.shown]: "41.7 %" }), figureOf("Rita Rep", "r", { [Value.n]: 400 }), figureOf("", "", { [Value.n]: 3 })];
    const board = await detailsOf({}, { figures });
    const rows = cellsOf(board, "details-split");
    expect(rows.map(([name]) => name)).toEqual(["Rita Rep", "Uma Under", said("Nobody")]);
    expect(rows[1]?.slice(1, 3)).toEqual(["41.7 %", "5 of 12 · n = 12"]);
    expect(board.all("[aria-labelledby=details-split] tr.weak")).toHaveLength(1);
  });

  test("split it by another dimension, or say that nothing is split so", async () => {
    const board = await detailsOf();
    await board.choose("#split", String(kpiDimension.source));
    expect(board.textOf("section[aria-labelledby=details-split] [role=status]")).toBe(said("SplitNone"));
  });

  test("say that a KPI is never split", async () => {
    const board = await detailsOf({}, { kpis: [kpi("MQL_SAL", "MQL to SAL", { [KpiRow.dimensions]: "" })] });
    expect(board.textOf("section[aria-labelledby=details-split]")).toContain(said("SplitNever"));
  });

  test("show what was said before a restatement", async () => {
    const old = figure("MQL_SAL", "2026-11", { [Value.id]: idOf("old"), [Value.shown]: "37.0 %", ...choice(Value.status, kpiValueStatus.superseded, "Superseded") });
    const board = await detailsOf({ [Value.restatement]: 1 }, { figures: [old] });
    expect(cellsOf(board, "details-history").map((row) => [row[0], row[1], row[4]])).toEqual([[said("FirstCount"), "37.0 %", "Superseded"], [said("LaterCount", 1), "38.1 %", "Provisional"]]);
  });

  test("leave that out where nothing was restated", async () => {
    const board = await detailsOf();
    expect(board.all("[aria-labelledby=details-history]")).toHaveLength(0);
  });

  test("say in a sentence that a split cannot be read", async () => {
    const board = await detailsOf();
    board.rows.gate = () => { throw new TypeError("Failed to fetch"); };
    await board.choose("#split", String(kpiDimension.source));
    expect(board.textOf("section[aria-labelledby=details-split] [role=status]")).toBe(said("NeverRead"));
  });
});

describe("the rows behind a figure", () => {
  const fetchXml = '<fetch><entity name="lead"><attribute name="name" /><attribute name="companyname" /><attribute name="aln_stage" /><attribute name="ownerid" /></entity></fetch>';
  const leads = Array.from({ length: 120 }, (_, at) => ({ leadid: idOf(`lead${String(at)}`), name: `Lead ${String(at)}`, companyname: "Contoso", ...choice("aln_stage", 3, "Accepted"), _ownerid_value: "u", "_ownerid_value@OData.Community.Display.V1.FormattedValue": "Rita Rep" }));

  async function rowsOf(different: Row = {}): Promise<OpenScoreboard> {
    const board = await detailsOf(different);
    board.rows.tables = { ...board.rows.tables, lead: leads };
    board.client.answer = () => ({ TableName: "lead", FetchXml: fetchXml, Title: "Accepted hand-offs of 2026-11", Count: 120 });
    return board;
  }

  test("are asked for by the half of the figure", async () => {
    const board = await rowsOf();
    await board.pressNamed(said("ShowNumerator", 381));
    expect(board.client.sent[0]).toMatchObject({ name: drillDownKpi.name, parameters: { [drillDownKpi.valueId]: idOf("vMQL_SAL2026-11"), [drillDownKpi.part]: "numerator" } });
    await board.pressNamed(said("ShowDenominator", "1,000"));
    expect(board.client.sent[1]?.parameters[drillDownKpi.part]).toBe("denominator");
  });

  test("come fifty at a time, with the names of tables and columns, until all are there", async () => {
    const board = await rowsOf();
    await board.pressNamed(said("ShowNumerator", 381));
    expect(board.textOf("section[aria-labelledby=details-rows] > [role=status]")).toBe(said("RowsOf", "Accepted hand-offs of 2026-11", 120));
    expect(board.all("[aria-labelledby=details-rows] thead th").map(({ textContent }) => textContent)).toEqual(["label of lead", "label of companyname", "label of aln_stage", "label of ownerid"]);
    expect(cellsOf(board, "details-rows")).toHaveLength(50);
    expect(cellsOf(board, "details-rows")[0]).toEqual(["Lead 0", "Contoso", "Accepted", "Rita Rep"]);
    expect(board.textOf(".rows [role=status]")).toBe(said("RowsShown", 50, 120));
    await board.pressNamed(said("MoreRows"));
    await board.pressNamed(said("MoreRows"));
    expect(cellsOf(board, "details-rows")).toHaveLength(120);
    expect(board.all(".rows > button")[0]?.hidden).toBe(true);
  });

  test("open the record", async () => {
    const board = await rowsOf();
    await board.pressNamed(said("ShowNumerator", 381));
    await board.press(board.one(".rows a"));
    expect(board.client.opened).toEqual([{ entityName: "lead", entityId: idOf("lead0") }]);
    expect(board.one(".rows a").getAttribute("href")).toBe(`https://org.example/main.aspx?pagetype=entityrecord&etn=lead&id=${idOf("lead0")}`);
  });

  test("that are refused are refused in the server's words", async () => {
    const board = await rowsOf();
    board.client.answer = () => { throw { message: "This figure has no rows: it is made from other figures." } as unknown as Error; };
    await board.pressNamed(said("ShowNumerator", 381));
    expect(board.textOf("section[aria-labelledby=details-rows] > [role=status]")).toBe("This figure has no rows: it is made from other figures.");
  });

  test("are not offered for a half that has none", async () => {
    const board = await rowsOf({ [Value.numerator]: 0 });
    expect(board.all("section[aria-labelledby=details-rows] button").map(({ textContent }) => textContent)).toEqual([said("ShowDenominator", "1,000")]);
  });

  test("are not counted by a sum of money", async () => {
    const board = await rowsOf({ ...choice(Value.unit, kpiUnit.money, "Money"), [Value.currencyCode]: "EUR", [Value.denominator]: null });
    expect(board.all("section[aria-labelledby=details-rows] button").map(({ textContent }) => textContent)).toEqual([said("ShowAllRows")]);
  });
});
