import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { refreshKpis } from "../../src/tables/customApis.g";
import * as PeriodRow from "../../src/tables/kpiPeriod.g";
import * as Value from "../../src/tables/kpiValue.g";
import { open } from "../../src/scoreboard/open";
import { kpiValueStatus } from "../../src/tables/choices.g";
import { OpenScoreboard, said } from "./openScoreboard";
import { choice, figure, idOf, kpi, month } from "./some";
import { Window } from "happy-dom";

beforeEach(() => { vi.useFakeTimers({ now: Date.parse("2026-11-22T11:00:00Z"), toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }); });
afterEach(() => { vi.useRealTimers(); });

const minute = 60_000;
const counted = { kpis: [kpi()], periods: [month()], figures: [figure()] };

describe("a scoreboard without figures", () => {
  test("says who counts them, and offers to", async () => {
    const board = await OpenScoreboard.of({ kpis: [kpi()] });
    expect(board.textOf(".empty")).toBe(said("NothingCounted"));
    expect(board.textOf(".refresh")).toBe(said("RefreshNow"));
    expect(board.one(".periods").hidden).toBe(true);
  });

  test("says where KPIs are put on it, when there are none", async () => {
    const board = await OpenScoreboard.of({ periods: [month()] });
    expect(board.textOf(".empty")).toBe(said("NoKpis"));
  });

  test("says that it is loading until the server answers", async () => {
    let release: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => { release = resolve; });
    const board = await OpenScoreboard.of(counted, ({ rows }) => { rows.gate = () => answered; });
    expect(board.textOf(".said")).toBe(said("Loading"));
    expect(board.one(".recount").hidden).toBe(true);
    expect(board.one(".board").getAttribute("aria-busy")).toBe("true");
    board.rows.gate = () => undefined;
    release();
    await board.settle();
    expect(board.textOf(".tiles .figure")).toBe("38.1 %");
  });
});

describe("refreshing now", () => {
  test("counts slice by slice until nothing waits, and shows the figures", async () => {
    const board = await OpenScoreboard.of({ kpis: [kpi()] });
    const answers = [{ Counted: 4, Waiting: 2, More: true, Summary: "" }, { Counted: 2, Waiting: 0, More: false, Summary: "6 periods were counted." }];
    board.client.answer = () => {
      if (answers.length === 1) board.rows.tables = { ...board.rows.tables, [PeriodRow.table]: [month()], [Value.table]: [figure()] };
      return answers.shift() ?? {};
    };
    board.one(".refresh").focus();
    await board.pressNamed(said("RefreshNow"));
    expect(board.page.activeElement).toBe(board.one(".said"));
    expect(board.client.sent.map(({ name }) => name)).toEqual([refreshKpis.name, refreshKpis.name]);
    expect(board.textOf(".recount p")).toBe("6 periods were counted.");
    expect(board.textOf(".tiles .figure")).toBe("38.1 %");
  });

  test("is refused to who may not, in the server's words, and is not offered again", async () => {
    const board = await OpenScoreboard.of({ kpis: [kpi()] });
    board.client.answer = () => { throw { message: "Only an Alignment administrator may refresh KPIs." } as unknown as Error; };
    await board.pressNamed(said("RefreshNow"));
    expect(board.textOf(".recount p")).toBe("Only an Alignment administrator may refresh KPIs.");
    expect(board.one(".refresh").hidden).toBe(true);
    expect(board.page.activeElement).toBe(board.one(".recount p"));
  });

  test("can be tried again after a lost connection", async () => {
    const board = await OpenScoreboard.of({ kpis: [kpi()] });
    board.client.answer = () => { throw new TypeError("Failed to fetch"); };
    await board.pressNamed(said("RefreshNow"));
    expect(board.textOf(".recount p")).toBe(said("Unreachable"));
    expect(board.one(".refresh").hidden).toBe(false);
  });

  test("is offered where something has changed since the period was counted", async () => {
    const board = await OpenScoreboard.of({ ...counted, periods: [month("2026-11", { [PeriodRow.stale]: true })] });
    expect(board.textOf(".said")).toContain(said("Stale"));
    expect(board.one(".recount").hidden).toBe(false);
  });

  test("is not offered where nothing has", async () => {
    const board = await OpenScoreboard.of(counted);
    expect(board.one(".recount").hidden).toBe(true);
  });
});

describe("figures that cannot be read", () => {
  test.each([
    ["for want of a right", { errorCode: -2147220960, message: "Principal user is missing prvReadaln_kpi privilege" }, said("NoPrivilege")],
    ["because the server cannot be reached", new TypeError("Failed to fetch"), said("NeverRead")],
    ["for another reason", { message: "The table aln_kpi does not exist." }, `${said("ReadFailed")} The table aln_kpi does not exist.`],
  ])("%s say so in a sentence", async (_, refusal, sentence) => {
    const board = await OpenScoreboard.of(counted, ({ rows }) => { rows.gate = () => { throw refusal as Error; }; });
    expect(board.textOf(".trouble")).toBe(sentence);
    expect(board.one(".trouble").getAttribute("role")).toBe("alert");
    expect(board.one(".recount").hidden).toBe(true);
  });

  test("are read again by themselves when the connection is back", async () => {
    const board = await OpenScoreboard.of(counted, ({ rows }) => { rows.gate = () => { throw new TypeError("Failed to fetch"); }; });
    board.rows.gate = () => undefined;
    await board.settle(6000);
    expect(board.one(".trouble").hidden).toBe(true);
    expect(board.textOf(".tiles .figure")).toBe("38.1 %");
  });

  test("leave those that were there", async () => {
    const board = await OpenScoreboard.of(counted);
    board.rows.gate = () => { throw new TypeError("Failed to fetch"); };
    await board.pressNamed(said("ReadAgain"));
    expect(board.textOf(".tiles .figure")).toBe("38.1 %");
    expect(board.textOf(".trouble")).toBe(said("NeverRead"));
  });

  test("outside of the app say where to look for them", async () => {
    const window = new Window({ url: "https://org.example/WebResources/aln_/kpi/scoreboard.html" });
    await open(undefined, window as unknown as globalThis.Window);
    expect(window.document.querySelector("[role=alert]")?.textContent.length).toBeGreaterThan(0);
  });
});

describe("the figures stay fresh", () => {
  test("every quarter of an hour, and never show what a restatement has replaced", async () => {
    const board = await OpenScoreboard.of(counted);
    board.rows.tables = { ...board.rows.tables, [Value.table]: [
      figure("MQL_SAL", "2026-11", choice(Value.status, kpiValueStatus.superseded, "Superseded")),
      figure("MQL_SAL", "2026-11", { [Value.id]: idOf("again"), [Value.shown]: "39.0 %", [Value.restatement]: 1 }),
    ] };
    await board.settle(15 * minute);
    expect(board.textOf(".tiles .figure")).toBe("39.0 %");
  });
});
