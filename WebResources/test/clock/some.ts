import type { Clock, Stretch } from "../../src/clock/contract";

/** An instant of the week of the tests: 2026-11-23 is a Monday. */
export function at(day: "mon" | "tue" | "wed" | "fri", time: string): number {
  const date = { mon: 23, tue: 24, wed: 25, fri: 27 }[day];
  return Date.parse(`2026-11-${String(date)}T${time.length === 5 ? `${time}:00` : time}Z`);
}

/** Monday and Tuesday from nine to five with an hour for lunch, as the server sends them. */
export const twoDays: readonly Stretch[] = [
  { from: at("mon", "09:00"), to: at("mon", "12:00") },
  { from: at("mon", "13:00"), to: at("mon", "17:00") },
  { from: at("tue", "09:00"), to: at("tue", "12:00") },
  { from: at("tue", "13:00"), to: at("tue", "17:00") },
];

/** The clock of a first follow-up in four business hours, started on Monday at ten. */
export function firstFollowUp(different: Partial<Clock> = {}): Clock {
  return {
    id: "t1",
    name: "First follow-up",
    side: "sales",
    state: "running",
    due: at("mon", "15:00"),
    warnOn: at("mon", "14:00"),
    stoppedOn: null,
    targetMinutes: 240,
    isWall: false,
    elapsedMinutes: 0,
    pausedUntil: null,
    pauseReason: "",
    owner: "Rita Rep",
    stops: "the first call, e-mail, meeting or message by the owner's side",
    policy: "Everybody else, version 3",
    explanation: "No other policy is for this lead.",
    schedule: "Berlin office",
    warning: "",
    open: twoDays,
    ...different,
  };
}

export const minutes = (count: number): number => count * 60_000;
export const seconds = (count: number): number => count * 1000;
