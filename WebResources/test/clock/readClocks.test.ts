import { describe, expect, test } from "vitest";
import { readClocks } from "../../src/clock/readClocks";
import { Unreadable } from "../../src/clock/unreadable";
import { answerOf } from "./answers";
import { at, firstFollowUp } from "./some";

describe("the server's answer", () => {
  test("is read as it was sent", () => {
    expect(readClocks(answerOf(at("mon", "10:00"), firstFollowUp()))).toEqual({ now: at("mon", "10:00"), all: [firstFollowUp()] });
  });

  test.each([
    ["that is no JSON", "clocks"],
    ["that is empty", ""],
    ["without a time", JSON.stringify({ clocks: [] })],
    ["without clocks", JSON.stringify({ now: "2026-11-23T10:00:00Z" })],
    ["with a state that nobody knows", JSON.stringify({ now: "2026-11-23T10:00:00Z", clocks: [{ state: "asleep" }] })],
  ])("%s is refused instead of shown wrong", (_, json) => {
    expect(() => readClocks(json)).toThrow(Unreadable);
  });
});
