import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { takeWord } from "../../src/shared/dialogTask";
import { rejectLead } from "../../src/tables/customApis.g";
import * as Lead from "../../src/tables/lead.g";
import { english, type Rows } from "../forms/fakeClient";
import { OpenDialog } from "./openDialog";
import { alreadyWorked, badPhone, customer, noNeed, noResponse, notABuyer, notReady } from "./reasons";

const id = (at: number) => `0ae8c1d2-0000-4000-8000-00000000000${String(at)}`;
const carla = { [Lead.id]: id(1), [Lead.fullName]: "Carla Ruiz", [Lead.companyName]: "Contoso", "handoff.aln_attempts": 4, "handoff.aln_channels": "Phone Call" };
const ben = { [Lead.id]: id(2), [Lead.fullName]: "Ben <b>Ode</b>", [Lead.companyName]: "Fabrikam" };
const reasons = [noNeed, noResponse, badPhone, customer, notReady];

beforeEach(() => { vi.useFakeTimers({ now: new Date("2026-03-02T09:00:00Z") }); });
afterEach(() => { vi.useRealTimers(); });

describe("the dialog", () => {
  test("names the lead, groups the reasons by category and begins at the first one", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    expect(dialog.textOf("h1")).toBe("Carla Ruiz, Contoso");
    expect([...dialog.page.querySelectorAll(".category > legend")].map((legend) => legend.textContent)).toEqual(["Interest", "Reachability", "Data", "Routing", "Timing"]);
    expect(dialog.page.activeElement?.getAttribute("value")).toBe("NO_NEED");
    expect(dialog.textOf(".missing")).toContain(english("MissingReason"));
    expect(dialog.go.disabled).toBe(true);
  });

  test("writes names as text, whatever is in them", async () => {
    const dialog = await OpenDialog.of([ben], reasons);
    expect(dialog.textOf("h1")).toBe("Ben <b>Ode</b>, Fabrikam");
  });

  test("closes on Escape and sends nothing", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    dialog.escape();
    expect(dialog.closed).toBe(1);
    expect(dialog.client.sent).toEqual([]);
  });

  test("says so when there is no reason to choose from", async () => {
    const dialog = await OpenDialog.of([carla], []);
    expect(dialog.textOf("[role=alert]")).toBe(english("NoReasons"));
  });
});

describe("Escape", () => {
  test("in a search box that has text only empties it", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    dialog.choose("EXISTING_CUSTOMER");
    dialog.type("#evidence", "conto");
    dialog.escape("#evidence");
    expect(dialog.closed).toBe(0);
  });
});

describe("a reason", () => {
  test("says what will happen and how much comment it wants", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    dialog.choose("NO_NEED");
    expect(dialog.textOf(".outcome")).toBe(english("NextDisqualify"));
    dialog.type("#comment", "   four   ");
    expect(dialog.textOf("#commentCount")).toBe(english("CommentShort", 6));
    expect(dialog.textOf(".missing")).toContain(english("MissingComment", 6));
    dialog.type("#comment", "They build it themselves.");
    expect(dialog.textOf(".missing")).toBe(english("Checking"));
  });

  test("with attempts shows those so far and counts what is missing", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    dialog.choose("NO_RESPONSE");
    expect(dialog.textOf(".evidence")).toContain(english("EvidenceAttempts", 4, "Phone Call"));
    expect(dialog.textOf(".missing")).toContain(english("MissingAttempts", 2));
    expect(dialog.textOf(".missing")).toContain(english("MissingChannels", 1));
    expect(dialog.textOf(".outcome")).toBe(english("NextRecycleOn", "May 1, 2026"));
  });

  test("about data asks for the fields by the names of the form", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    dialog.choose("BAD_PHONE");
    await dialog.later(0);
    expect(dialog.textOf(".boxes")).toContain("label of telephone1");
    dialog.tick("input[value=telephone1]");
    await dialog.later();
    expect(dialog.client.sent[0]?.parameters[rejectLead.evidence]).toBe("telephone1");
  });

  test("with an expected date rests until some days before it", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    dialog.choose("NOT_READY_TIMING");
    dialog.type("#expectedDate", "2026-09-30");
    expect(dialog.textOf(".outcome")).toBe(english("NextRecycleDate", "August 31, 2026", 30));
    await dialog.later();
    expect(dialog.client.sent[0]?.parameters[rejectLead.expectedDate]).toBe("2026-09-30T00:00:00Z");
  });

  test("that names an account finds it by a part of its name", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    dialog.client.rows = { account: [{ accountid: id(7), name: "Contoso Ltd", address1_city: "Bonn" }] };
    dialog.choose("EXISTING_CUSTOMER");
    dialog.type("#evidence", "conto");
    await dialog.later();
    expect(dialog.textOf("#found")).toBe(english("SearchFound", 1));
    expect(dialog.textOf(".found")).toBe("Contoso Ltd, Bonn");
    dialog.tick(".found input");
    await dialog.later();
    expect(dialog.client.sent[0]?.parameters[rejectLead.accountId]).toBe(id(7));
  });

  test("about a customer takes the account that the lead already has", async () => {
    const known = { ...carla, _parentaccountid_value: id(7), "_parentaccountid_value@OData.Community.Display.V1.FormattedValue": "Contoso Ltd" };
    const dialog = await OpenDialog.of([known], reasons);
    dialog.choose("EXISTING_CUSTOMER");
    expect(dialog.textOf(".found")).toBe("Contoso Ltd");
    expect(dialog.textOf(".missing")).toBe(english("Checking"));
  });

  test("for somebody who is not a buyer offers what they may be", async () => {
    const dialog = await OpenDialog.of([carla], [notABuyer]);
    dialog.choose("NOT_A_BUYER");
    expect(dialog.textOf(".missing")).toContain(english("EvidenceSubKind"));
    dialog.tick("input[value='job seeker']");
    await dialog.later();
    expect(dialog.client.sent[0]?.parameters[rejectLead.evidence]).toBe("job seeker");
  });

  test("that looks back needs an earlier hand-off", async () => {
    const dialog = await OpenDialog.of([{ ...carla, "handoff.aln_number": 1 }], [alreadyWorked]);
    dialog.choose("ALREADY_WORKED");
    expect(dialog.textOf(".evidence")).toBe(english("EvidencePriorHandOff", 1));
    expect(dialog.textOf(".missing")).toContain(english("MissingPriorHandOff"));
  });

  test("tried after another keeps what has been typed", async () => {
    const dialog = await OpenDialog.of([carla], reasons);
    dialog.choose("NO_NEED");
    dialog.type("#comment", "They build it themselves.");
    dialog.choose("NO_RESPONSE");
    dialog.choose("NO_NEED");
    expect(dialog.valueOf("#comment")).toBe("They build it themselves.");
  });
});

describe("before it is sent", () => {
  const complete = async (leads: Rows = [carla]): Promise<OpenDialog> => {
    const dialog = await OpenDialog.of(leads, reasons);
    dialog.choose("NO_NEED");
    dialog.type("#comment", "They build it themselves.");
    return dialog;
  };

  test("the server is asked once, and its sentence counts", async () => {
    const dialog = await complete();
    dialog.client.answer = () => ({ Handled: 0, Summary: "The lead will be disqualified as No Longer Interested." });
    await dialog.later();
    expect(dialog.client.sent).toHaveLength(1);
    expect(dialog.client.sent[0]?.parameters[rejectLead.preview]).toBe(true);
    expect(dialog.textOf(".outcome")).toBe("The lead will be disqualified as No Longer Interested.");
    expect(dialog.textOf(".missing")).toBe(english("Ready"));
    expect(dialog.go.disabled).toBe(false);
  });

  test("a refusal is shown and holds the button back until something changes", async () => {
    const dialog = await complete();
    dialog.client.answer = () => { throw new Error("Only the owner may return this lead."); };
    await dialog.later();
    expect(dialog.textOf(".trouble")).toBe("Only the owner may return this lead.");
    expect(dialog.go.disabled).toBe(true);
    dialog.type("#comment", "They build it themselves!");
    expect(dialog.textOf(".trouble")).toBe("");
  });

  test("problems of single leads are listed by name and can be left out", async () => {
    const dialog = await complete([carla, ben]);
    dialog.client.answer = () => ({ Handled: 0, Problems: JSON.stringify([{ row: 2, leadId: id(2), message: "It is not with sales." }]) });
    await dialog.later();
    expect(dialog.textOf(".problems")).toContain("Ben <b>Ode</b>, Fabrikam: It is not with sales.");
    expect(dialog.go.disabled).toBe(true);
    dialog.client.answer = () => ({ Handled: 1, Summary: "Done." });
    dialog.one(".problems button").click();
    await dialog.later();
    expect(dialog.client.sent.at(-1)?.parameters[rejectLead.leadId]).toBe(id(1));
    expect(dialog.go.textContent).toBe(english("Reject"));
    expect(dialog.go.disabled).toBe(false);
  });
});

describe("sending", () => {
  const ready = async (leads: Rows = [carla]): Promise<OpenDialog> => {
    const dialog = await OpenDialog.of(leads, reasons);
    dialog.choose("NO_NEED");
    dialog.type("#comment", "They build it themselves.");
    await dialog.later();
    return dialog;
  };

  test("carries a key, says what was done and closes", async () => {
    const dialog = await ready();
    dialog.client.answer = () => ({ Handled: 1, Summary: "Carla Ruiz was disqualified." });
    await dialog.press();
    const sent = dialog.client.sent.at(-1);
    expect(sent?.parameters).toMatchObject({
      [rejectLead.leadId]: id(1),
      [rejectLead.reasonCode]: "NO_NEED",
      [rejectLead.comment]: "They build it themselves.",
      [rejectLead.preview]: false,
    });
    expect(sent?.parameters[rejectLead.requestKey]).toMatch(/^[0-9a-f-]{36}$/u);
    expect(takeWord()).toBe("Carla Ruiz was disqualified.");
    expect(dialog.closed).toBe(1);
  });

  test("over a lost connection loses nothing, and sends the same key again", async () => {
    const dialog = await ready();
    dialog.client.answer = () => { throw new TypeError("Failed to fetch"); };
    await dialog.press();
    expect(dialog.textOf(".trouble")).toBe(english("SendUnreachable"));
    expect(dialog.valueOf("#comment")).toBe("They build it themselves.");
    expect(dialog.closed).toBe(0);
    dialog.client.answer = () => ({ Handled: 1, Summary: "Done." });
    await dialog.press();
    const [lost, again] = dialog.client.sent.slice(-2).map((sent) => sent.parameters[rejectLead.requestKey]);
    expect(again).toBe(lost);
    expect(dialog.closed).toBe(1);
  });

  test("twice in a row sends once", async () => {
    const dialog = await ready();
    const before = dialog.client.sent.length;
    await Promise.all([dialog.press(), dialog.press()]);
    expect(dialog.client.sent).toHaveLength(before + 1);
  });

  test("of many that works for some goes on with the others", async () => {
    const dialog = await ready([carla, ben]);
    dialog.client.answer = () => ({ Handled: 1, Problems: JSON.stringify([{ leadId: id(2), message: "It is not with sales." }]) });
    await dialog.press();
    expect(dialog.textOf(".problems")).toContain(english("ProblemsSomeDone", 1));
    expect(dialog.textOf("h1")).toBe("Ben <b>Ode</b>, Fabrikam");
    expect(dialog.closed).toBe(0);
  });
});
