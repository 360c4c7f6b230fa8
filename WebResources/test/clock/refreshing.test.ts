import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { waitAfter } from "../../src/shared/refresher";
import { OpenClock, said } from "./openClock";
import { at, firstFollowUp, minutes, seconds } from "./some";

beforeEach(() => { vi.useFakeTimers({ now: at("mon", "14:30"), toFake: ["setTimeout", "clearTimeout", "Date", "performance"] }); });
afterEach(() => { vi.useRealTimers(); });

const lost = (): never => { throw new TypeError("Failed to fetch"); };

describe("the server is asked again", () => {
  test("every five minutes", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    await clock.later(minutes(10));
    expect(clock.asked).toBe(3);
  });

  test("after a lost connection sooner and then ever less often, while the clock goes on counting", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    clock.clocks = lost;
    await clock.later(minutes(5) + seconds(36));
    expect(clock.asked).toBe(5);
    expect(clock.textOf("footer p")).toMatch(/^Not refreshed since 2:30\sPM — trying again$/u);
    expect(clock.textOf(".figures")).toBe("24:24");
    clock.clocks = () => [firstFollowUp({ due: at("mon", "15:10") })];
    await clock.later(seconds(40));
    expect(clock.textOf("footer p")).toMatch(/^As of 2:36\sPM$/u);
    expect(clock.textOf(".figures")).toBe("33:44");
  });

  test("at most every five minutes in the end", () => {
    expect([0, 1, 2, 3, 20].map(waitAfter)).toEqual([minutes(5), seconds(5), seconds(10), seconds(20), minutes(5)]);
  });

  test("at once when somebody looks again, and never while nobody does", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    await clock.look(false);
    await clock.later(minutes(20));
    expect(clock.asked).toBe(1);
    expect(clock.textOf(".figures")).toBe("30:00");
    await clock.look(true);
    expect(clock.asked).toBe(2);
    expect(clock.textOf(".figures")).toBe("10:00");
  });

  test("when somebody presses the button, but not twice at once", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    const press = (): void => { (clock.all("footer button")[0] as HTMLElement).click(); };
    press();
    press();
    await clock.later(0);
    expect(clock.asked).toBe(3);
  });

  test("when it was silent for half a minute", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    clock.client.answer = () => new Promise(() => undefined);
    (clock.all("footer button")[0] as HTMLElement).click();
    await clock.later(seconds(30));
    expect(clock.textOf("footer p")).toMatch(/^Not refreshed since/u);
  });

  test("after every save of the form that has handed itself over, once", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    const handlers: (() => void)[] = [];
    const hear = (handler: (context: unknown) => void): void => {
      handlers.push(() => { handler({ getEventArgs: () => ({ getIsSaveSuccess: () => true }) }); });
    };
    const entity = { getId: () => "{0AE8C1D2-0000-4000-8000-000000000002}", addOnPostSave: hear, removeOnPostSave: hear };
    clock.host.setClientApiContext?.({}, { data: { entity, addOnLoad: hear, removeOnLoad: hear } } as unknown as Xrm.FormContext);
    await clock.later(seconds(1));
    expect(clock.asked).toBe(2);
    for (const handler of handlers) handler();
    await clock.later(seconds(1));
    expect(clock.client.sent.at(2)?.parameters).toEqual({ LeadId: "0ae8c1d2-0000-4000-8000-000000000002" });
    expect(clock.asked).toBe(3);
  });

  test("and a refusal after that is shown beside the clock instead of in its place", async () => {
    const clock = await OpenClock.of([firstFollowUp()]);
    clock.clocks = () => { throw { errorCode: -2147220960, message: "privilege" } as unknown as Error; };
    await clock.later(minutes(5));
    expect(clock.textOf("footer p")).toContain(said("NoPrivilege"));
    expect(clock.textOf(".figures")).toBe("25:00");
  });
});
