import { describe, expect, test } from "vitest";
import { ServerTime } from "../../src/clock/serverTime";
import { at, minutes, seconds } from "./some";

const told = at("mon", "10:00");

describe("the server's time", () => {
  test("goes on from what the server said, however wrong the computer's time of day is", () => {
    const wrong = at("fri", "03:00");
    const time = new ServerTime(told, { wall: wrong, steady: 1000 }, { wall: wrong, steady: 1000 });
    expect(time.at({ wall: wrong + seconds(30), steady: seconds(31) })).toBe(told + seconds(30));
  });

  test("takes half the way of the request for the way of the answer", () => {
    const time = new ServerTime(told, { wall: 0, steady: 0 }, { wall: 800, steady: 800 });
    expect(time.at({ wall: 800, steady: 800 })).toBe(told + 400);
  });

  test("is asked for again when the computer slept while the answer was on its way", () => {
    const time = new ServerTime(told, { wall: 0, steady: 0 }, { wall: minutes(60), steady: minutes(60) });
    expect(time.at({ wall: minutes(60), steady: minutes(60) })).toBe(told + seconds(15));
    expect(time.isDoubtful({ wall: minutes(60), steady: minutes(60) })).toBe(true);
  });

  test("is not moved by somebody who sets the computer back", () => {
    const time = new ServerTime(told, { wall: told, steady: 0 }, { wall: told, steady: 0 });
    const after = { wall: told - minutes(60), steady: seconds(10) };
    expect(time.at(after)).toBe(told + seconds(10));
    expect(time.isDoubtful(after)).toBe(true);
  });

  test("catches up when the computer has slept, and wants to be asked again", () => {
    const time = new ServerTime(told, { wall: told, steady: 0 }, { wall: told, steady: 0 });
    const after = { wall: told + minutes(90), steady: seconds(10) };
    expect(time.at(after)).toBe(told + minutes(90));
    expect(time.isDoubtful(after)).toBe(true);
    expect(time.isDoubtful({ wall: told + seconds(11), steady: seconds(10) })).toBe(false);
  });
});
