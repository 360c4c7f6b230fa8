import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as Lead from "../../src/tables/lead.g";
import { english } from "../forms/fakeClient";
import { OpenDialog } from "./openDialog";

const lead = "0ae8c1d2-0000-4000-8000-000000000001";
const carla = { [Lead.id]: lead, [Lead.fullName]: "Carla Ruiz", [Lead.companyName]: "Contoso" };

beforeEach(() => { vi.useFakeTimers({ now: new Date("2026-03-02T09:00:00Z") }); });
afterEach(() => { vi.useRealTimers(); });

describe("handing off by way of exception", () => {
  test("needs a reason and sends it", async () => {
    const dialog = await OpenDialog.of([carla], [], "handOff");
    expect(dialog.go.disabled).toBe(true);
    expect(dialog.textOf(".missing")).toContain(english("MissingHandOffReason"));
    dialog.type("#reason", "Wants a quote this month.");
    await dialog.press();
    expect(dialog.client.sent[0]?.parameters).toMatchObject({ LeadId: lead, Reason: "Wants a quote this month." });
    expect(dialog.closed).toBe(1);
  });
});
