import type { Clock } from "./contract";
import type { Setting } from "./setting";
import type { Face, Standing } from "./standing";
import type { Words } from "./words";

/** The state in a word. */
export function faceWord(face: Face, words: Words): string {
  const keys = {
    onTime: "FaceOnTime", warned: "FaceWarned", overdue: "FaceOverdue", paused: "FacePaused", uncovered: "FaceUncovered", stopped: "FaceStopped",
  } as const;
  return words(keys[face]);
}

/** Whether time counts just now, and when that changes. */
export function hoursSentence(clock: Clock, standing: Standing, now: number, { words, moments }: Setting): string {
  const { face, counts, turns } = standing;
  if (face === "uncovered" || face === "stopped") return "";
  if (face === "paused") {
    if (clock.pausedUntil === null) return words("PausedOpenEnd");
    return clock.pausedUntil > now ? words("PausedUntil", moments.near(clock.pausedUntil, now)) : words("NowOrLater");
  }
  if (clock.isWall) return words("AroundTheClock");
  if (turns === null) return words(counts ? "AroundTheClock" : "ClosedForNow");
  return words(counts ? "OpenUntil" : "ClosedUntil", moments.near(turns, now));
}

/** What the page says aloud when a clock changes its state. */
export function changeSentence(clock: Clock, standing: Standing, now: number, setting: Setting): string {
  return setting.words("Changed", clock.name, faceWord(standing.face, setting.words), hoursSentence(clock, standing, now, setting));
}
