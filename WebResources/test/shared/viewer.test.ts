import { describe, expect, test } from "vitest";
import { viewerOf } from "../../src/shared/viewer";
import type { Client } from "../../src/shared/client";

const here = -new Date().getTimezoneOffset();
const clientOf = (offset: number, pattern: string): Client =>
  ({ Utility: { getGlobalContext: () => ({ userSettings: { getTimeZoneOffsetMinutes: () => offset, dateFormattingInfo: { ShortTimePattern: pattern } } }) } }) as unknown as Client;

describe("the person who looks", () => {
  test("reads times in the zone of their settings, where the computer is elsewhere", () => {
    expect(viewerOf(clientOf(here + 90, "HH:mm"), "en", ["en-GB", "de"])).toEqual({ locale: "en-GB", offset: here + 90, hourCycle: "h23" });
  });

  test("reads times in the zone of the computer, which knows about daylight saving, where it is the same", () => {
    expect(viewerOf(clientOf(here, "h:mm tt"), "en", ["de", "en-US"])).toEqual({ locale: "en-US", offset: null, hourCycle: "h12" });
  });

  test("reads them in the language of the texts, where the client tells nothing", () => {
    expect(viewerOf({} as Client, "de", ["en-US"])).toEqual({ locale: "de", offset: null, hourCycle: null });
  });
});
