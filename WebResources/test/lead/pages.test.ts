import { expect, test, vi } from "vitest";
import { handOver } from "../../src/lead/pages";

const page = (window: object): object => ({ getName: () => "WebResource_clock", getContentWindow: () => Promise.resolve(window) });
const formWith = (...controls: readonly object[]): Xrm.FormContext => ({ ui: { controls: { get: () => controls } } }) as unknown as Xrm.FormContext;

test("a page on the lead form is handed the form, and a page that wants nothing is left alone", async () => {
  const client = {};
  vi.stubGlobal("Xrm", client);
  const setClientApiContext = vi.fn();
  const form = formWith({ getName: () => "subject" }, page({ setClientApiContext }), page({}));
  handOver(form);
  await Promise.resolve();
  expect(setClientApiContext).toHaveBeenCalledExactlyOnceWith(client, form);
  vi.unstubAllGlobals();
});

test("a page from elsewhere that lets nobody in does not disturb the form", async () => {
  const closed = new Proxy({}, { get: (_, name) => { if (name === "then") return undefined; throw new DOMException("Blocked a frame", "SecurityError"); } });
  handOver(formWith(page(closed)));
  await new Promise((done) => setTimeout(done, 0));
});
