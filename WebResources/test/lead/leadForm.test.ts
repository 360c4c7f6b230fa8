import { beforeEach, describe, expect, test } from "vitest";
import { bannerId } from "../../src/lead/banner";
import { onLoad, onSave } from "../../src/lead/index";
import { troubleId } from "../../src/shared/handler";
import * as Choices from "../../src/tables/choices.g";
import * as Criterion from "../../src/tables/criterion.g";
import * as Lead from "../../src/tables/lead.g";
import { FakeForm } from "../forms/fakeForm";
import { mainFormOf } from "../forms/solutionForm";
import { clientWith, leadTexts } from "../forms/texts";

const leadForm = mainFormOf("Lead");

beforeEach(() => { clientWith(leadTexts); });

function insufficientLead(missing: string): FakeForm {
  return new FakeForm(leadForm)
    .stored(Lead.mqlResult, Choices.mqlResult.insufficient, "Insufficient")
    .stored(Lead.mqlExplanation, "Not handed off under Default MQL v1 (unsigned): insufficient data. Ask for: No. of Employees.")
    .stored(Lead.missingInformation, missing);
}

describe("opening a lead", () => {
  test("that is an MQL informs with the first sentence of the explanation", () => {
    const form = new FakeForm(leadForm)
      .stored(Lead.mqlResult, Choices.mqlResult.pass, "Pass")
      .stored(Lead.mqlExplanation, "MQL under Default MQL v4 (signed by A. Ruiz and B. Chen). Path: score 70 of 60.");
    onLoad(form.event());
    expect(form.notifications.get(bannerId)).toEqual({
      message: "Pass: MQL under Default MQL v4 (signed by A. Ruiz and B. Chen).",
      level: "INFO",
    });
  });

  test("that is not an MQL warns", () => {
    const form = new FakeForm(leadForm).stored(Lead.mqlResult, Choices.mqlResult.fail, "Fail");
    onLoad(form.event());
    expect(form.notifications.get(bannerId)).toEqual({ message: "Fail", level: "WARNING" });
  });

  test("that nobody has judged says nothing", () => {
    const form = new FakeForm(leadForm);
    onLoad(form.event());
    expect(form.notifications.size).toBe(0);
  });

  test("that no definition is for says so without a result", () => {
    const form = new FakeForm(leadForm).stored(Lead.mqlExplanation, "No active MQL definition is for this lead.");
    onLoad(form.event());
    expect(form.notifications.get(bannerId)).toEqual({ message: "No active MQL definition is for this lead.", level: "INFO" });
  });

  test("that lacks information marks exactly the empty columns that are asked for", async () => {
    const form = insufficientLead("Ask for: No. of Employees (mandatory), aln_locations (worth 5), Industry (worth 25).").stored("industrycode", 7);
    onLoad(form.event());
    await form.settled();
    expect([...form.hints]).toEqual([
      ["numberofemployees", leadTexts.get("AskedFor")],
      [Lead.locations, leadTexts.get("AskedFor")],
    ]);
  });

  test("finds the columns behind the words of the criteria", async () => {
    clientWith(leadTexts, () => Promise.resolve([
      { [Criterion.name]: "Reachable by mail or phone", [Criterion.column]: "emailaddress1, telephone1" },
      { [Criterion.name]: "Company size", [Criterion.column]: "numberofemployees" },
    ]));
    const form = insufficientLead("Ask for: Reachable by mail or phone (minimum information).")
      .stored(Lead.mqlDefinition, [{ id: "{0AE8C1D2-0000-4000-8000-000000000001}" }]);
    onLoad(form.event());
    await form.settled();
    expect([...form.hints.keys()]).toEqual(["emailaddress1", "telephone1"]);
  });

  test("does without the words of the criteria when the server refuses them", async () => {
    clientWith(leadTexts, () => Promise.reject(new Error("no privilege")));
    const form = insufficientLead("Ask for: Industry (worth 25).")
      .stored(Lead.mqlDefinition, [{ id: "{0AE8C1D2-0000-4000-8000-000000000002}" }]);
    onLoad(form.event());
    await form.settled();
    expect([...form.hints.keys()]).toEqual(["industrycode"]);
    expect(form.notifications.has(troubleId)).toBe(false);
  });

  test("never marks a column that people cannot fill in", async () => {
    const form = insufficientLead("Ask for: MQL Score (mandatory), MQL Result (mandatory).");
    onLoad(form.event());
    await form.settled();
    expect(form.hints.size).toBe(0);
  });

  test("twice does not listen twice", () => {
    const form = insufficientLead("Ask for: Industry (worth 25).");
    onLoad(form.event());
    onLoad(form.event());
    expect(form.postSave.size).toBe(1);
  });
});

describe("filling in what was asked for", () => {
  test("takes the hint away at once", async () => {
    const form = insufficientLead("Ask for: No. of Employees (mandatory).");
    onLoad(form.event());
    await form.settled();
    expect(form.hints.size).toBe(1);
    form.type("numberofemployees", 120);
    expect(form.hints.size).toBe(0);
  });

  test("leaves the other hints when the lead is saved", async () => {
    const form = insufficientLead("Ask for: No. of Employees (mandatory), Industry (worth 25).");
    onLoad(form.event());
    await form.settled();
    form.stored("industrycode", 7);
    onSave(form.event());
    expect([...form.hints.keys()]).toEqual(["numberofemployees"]);
  });
});

describe("after a save", () => {
  test("the new judgement is fetched and shown", async () => {
    const form = insufficientLead("Ask for: No. of Employees (mandatory).");
    onLoad(form.event());
    form.stored("numberofemployees", 120).stored(Lead.mqlResult, Choices.mqlResult.pass, "Pass").stored(Lead.missingInformation, null);
    await form.saved(true);
    expect(form.refreshed).toBe(1);
    expect(form.notifications.get(bannerId)?.level).toBe("INFO");
    expect(form.hints.size).toBe(0);
  });

  test("that was refused nothing is fetched", async () => {
    const form = insufficientLead("Ask for: Industry (worth 25).");
    onLoad(form.event());
    await form.saved(false);
    expect(form.refreshed).toBe(0);
  });
});

describe("a form that is not ours", () => {
  test("without the result stays silent", () => {
    const form = new FakeForm(leadForm, [Lead.mqlResult, Lead.mqlExplanation, Lead.missingInformation]);
    onLoad(form.event());
    onSave(form.event());
    expect(form.notifications.size).toBe(0);
  });

  test("without the texts still shows the result, and hints with the missing information itself", async () => {
    clientWith(new Map());
    const form = insufficientLead("Ask for: Industry (worth 25).");
    onLoad(form.event());
    await form.settled();
    expect(form.notifications.get(bannerId)?.level).toBe("WARNING");
    expect(form.hints.get("industrycode")).toBe("Ask for: Industry (worth 25).");
  });
});

describe("trouble in the script", () => {
  test("warns and lets the person go on", async () => {
    const form = new FakeForm(leadForm);
    const context = form.event().getFormContext();
    const broken = { ...context, getAttribute: () => { throw new Error("client changed"); } };
    onLoad({ getFormContext: () => broken } as unknown as Xrm.Events.EventContext);
    await form.settled();
    expect(form.notifications.get(troubleId)).toEqual({ message: leadTexts.get("Failed"), level: "WARNING" });
  });
});
