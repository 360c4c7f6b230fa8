import { beforeEach, describe, expect, test, vi } from "vitest";
import { accept, canAccept, canHandOff, canReject, handOff, reject } from "../../src/leadCommands/index";
import type { Control } from "../../src/leadCommands/place";
import { unpacked } from "../../src/shared/dialogTask";
import * as Choices from "../../src/tables/choices.g";
import { acceptLead, handOffLead } from "../../src/tables/customApis.g";
import * as Lead from "../../src/tables/lead.g";
import { CommandForm } from "../forms/commandForm";
import { english, FakeClient } from "../forms/fakeClient";

const one = "0ae8c1d2-0000-4000-8000-000000000001";
const two = "0ae8c1d2-0000-4000-8000-000000000002";
let fake: FakeClient;

beforeEach(() => {
  fake = new FakeClient();
  vi.stubGlobal("Xrm", fake.client);
});

const formOf = (stage: number | null | undefined = Choices.stage.mql) => new CommandForm(`{${one.toUpperCase()}}`, stage);
const grid = () => ({ refresh: vi.fn() });

describe("which commands are offered", () => {
  test.each(Object.entries(Choices.stage))("in stage %s", (name, stage) => {
    const { control } = formOf(stage);
    expect([canAccept(control), canReject(control), canHandOff(control)]).toEqual([
      name === "mql",
      name === "mql" || name === "sal",
      name === "inquiry" || name === "returned",
    ]);
  });

  test("none for a lead that was never saved", () => {
    const { control } = new CommandForm("", Choices.stage.mql);
    expect(canAccept(control)).toBe(false);
  });

  test("a form without the stage asks the server", async () => {
    fake.rows = { [Lead.table]: [{ [Lead.stage]: Choices.stage.sal }] };
    const { control } = new CommandForm(one, undefined);
    expect(await canReject(control)).toBe(true);
    expect(await canAccept(control)).toBe(false);
  });

  test("in a view as soon as a lead is selected", () => {
    const control = grid() as unknown as Control;
    expect(canAccept(control, [])).toBe(false);
    expect(canAccept(control, [one])).toBe(true);
  });
});

describe("accepting", () => {
  test("saves what was typed, sends the lead with a key, refreshes and says what was done", async () => {
    const form = formOf();
    form.dirty = true;
    fake.answer = () => ({ Handled: 1, Summary: "Accepted." });
    await accept(form.control);
    expect(form.done).toEqual(["saved", "refreshed", "ribbon"]);
    expect(fake.sent[0]?.name).toBe(acceptLead.name);
    expect(fake.sent[0]?.parameters[acceptLead.leadId]).toBe(one);
    expect(fake.sent[0]?.types[acceptLead.leadId]).toEqual({ typeName: "Edm.Guid", structuralProperty: 1 });
    expect(fake.sent[0]?.parameters[acceptLead.requestKey]).toMatch(/^[0-9a-f-]{36}$/u);
    expect(fake.shown).toEqual([`progress: ${english("Accepting")}`, "progress ends", "success: Accepted."]);
  });

  test("of selected leads sends them together and refreshes the view", async () => {
    const view = grid();
    await accept(view as unknown as Control, [one, `{${two.toUpperCase()}}`]);
    expect(fake.sent[0]?.parameters[acceptLead.leadIds]).toEqual([one, two]);
    expect(fake.sent[0]?.types[acceptLead.leadIds]).toEqual({ typeName: "Collection(Edm.String)", structuralProperty: 4 });
    expect(view.refresh).toHaveBeenCalledOnce();
  });

  test("twice at once sends once", async () => {
    const { control } = formOf();
    await Promise.all([accept(control), accept(control)]);
    expect(fake.sent).toHaveLength(1);
  });

  test("that the server refuses shows the server's sentence and takes the indicator away", async () => {
    fake.answer = () => { throw Object.assign(new Error("Somebody else accepted this lead."), { errorCode: -1 }); };
    const form = formOf();
    await accept(form.control);
    expect(fake.shown.slice(1)).toEqual(["progress ends", "error: Somebody else accepted this lead."]);
    expect(form.done).toEqual([]);
  });

  test("after a lost connection sends the same key again, after a refusal a new one", async () => {
    const { control } = formOf();
    fake.answer = () => { throw new TypeError("Failed to fetch"); };
    await accept(control);
    fake.answer = () => { throw new Error("No."); };
    await accept(control);
    await accept(control);
    const [lost, again, anew] = fake.sent.map((sent) => sent.parameters[acceptLead.requestKey]);
    expect(again).toBe(lost);
    expect(anew).not.toBe(lost);
    expect(fake.shown).toContain(`error: ${english("Unreachable")}`);
  });

  test("does nothing when the form cannot be saved", async () => {
    const form = formOf();
    form.dirty = form.saveFails = true;
    await accept(form.control);
    expect(fake.sent).toEqual([]);
    expect(fake.shown).toEqual([]);
  });
});

describe("handing off", () => {
  const lead = (stage: number, result: number) => ({ [Lead.id]: one, [Lead.stage]: stage, [Lead.mqlResult]: result });

  test("a lead that passes needs no reason", async () => {
    fake.rows = { [Lead.table]: [lead(Choices.stage.inquiry, Choices.mqlResult.pass)] };
    await handOff(formOf(Choices.stage.inquiry).control);
    expect(fake.sent.map((sent) => sent.name)).toEqual([handOffLead.name]);
  });

  test("a lead that does not pass opens the dialog that asks for the reason", async () => {
    fake.rows = { [Lead.table]: [lead(Choices.stage.inquiry, Choices.mqlResult.insufficient)] };
    const form = formOf(Choices.stage.inquiry);
    await handOff(form.control);
    expect(fake.sent).toEqual([]);
    expect(fake.pages.map((page) => page.title)).toEqual([english("HandOffTitle")]);
    expect(form.done).toEqual(["refreshed", "ribbon"]);
  });

  test("a returned lead goes back to sales as it is", async () => {
    fake.rows = { [Lead.table]: [lead(Choices.stage.returned, Choices.mqlResult.fail)] };
    await handOff(formOf(Choices.stage.returned).control);
    expect(fake.pages).toEqual([]);
  });
});

describe("returning to marketing", () => {
  test("opens the dialog with the lead and shows what came of it", async () => {
    const form = formOf();
    await reject(form.control);
    const [page] = fake.pages;
    expect(unpacked(`?data=${encodeURIComponent(page?.data ?? "")}`)).toEqual({ kind: "reject", leads: [one] });
    expect(form.done).toEqual(["refreshed", "ribbon"]);
  });

  test("says above the app what the dialog has done", async () => {
    const left = new Map([["aln_said", "Carla Ruiz was disqualified."]]);
    vi.stubGlobal("sessionStorage", { getItem: (key: string) => left.get(key) ?? null, removeItem: (key: string) => left.delete(key) });
    await reject(formOf().control);
    await reject(formOf().control);
    expect(fake.shown).toEqual(["success: Carla Ruiz was disqualified."]);
  });

  test("of a page full of leads keeps the address short", async () => {
    const store = new Map<string, string>();
    vi.stubGlobal("sessionStorage", { setItem: (key: string, value: string) => store.set(key, value), getItem: (key: string) => store.get(key) ?? null, removeItem: (key: string) => store.delete(key) });
    const many = Array.from({ length: 250 }, (_, at) => `0ae8c1d2-0000-4000-8000-${String(at).padStart(12, "0")}`);
    await reject(grid() as unknown as Control, many);
    const data = fake.pages[0]?.data ?? "";
    expect(data.length).toBeLessThan(100);
    expect(unpacked(`?data=${encodeURIComponent(data)}`)?.leads).toEqual(many);
    expect(fake.pages[0]?.title).toBe(english("RejectManyTitle", 250));
  });
});
