import type { Clock } from "./contract";
import { closingAfter, openBetween, openingAfter, stretchAt } from "./openTime";

/** How a clock is called at a glance. */
export type Face = "onTime" | "warned" | "overdue" | "paused" | "uncovered" | "stopped";

/** Where a clock stands at one instant. */
export interface Standing {
  readonly face: Face;
  /** Milliseconds, in the unit of the target: left until it is due, or since then when it is overdue. */
  readonly amount: number;
  /** Whether the time counts at this instant. */
  readonly counts: boolean;
  /** When the office closes or opens next; null when unknown, and for targets around the clock. */
  readonly turns: number | null;
  /** Share of the target that is used up, 0 to 1. */
  readonly used: number;
}

const minute = 60_000;

/** Where the clock stands at `now`, out of what the server knew at `asked`. Nothing but these is looked at. */
export function standingOf(clock: Clock, asked: number, now: number): Standing {
  const { due } = clock;
  if (clock.state === "uncovered") return still(clock, "uncovered", 0);
  if (clock.stoppedOn !== null || !["running", "paused", "breached"].includes(clock.state)) return still(clock, "stopped", 0);
  if (clock.state === "paused") return still(clock, "paused", Math.max(0, clock.targetMinutes - clock.elapsedMinutes) * minute);
  const overdue = clock.state === "breached" || (due !== null && now > due);
  const face = overdue ? "overdue" : clock.warnOn !== null && now >= clock.warnOn ? "warned" : "onTime";
  const amount = overdue ? sinceDue(clock, asked, now) : untilDue(clock, asked, now);
  const opened = clock.isWall || stretchAt(clock.open, now) !== null;
  return {
    face,
    amount,
    counts: opened,
    turns: clock.isWall ? null : opened ? closingAfter(clock.open, now) : openingAfter(clock.open, now),
    used: overdue ? 1 : shareUsed(clock, amount),
  };
}

/** A clock whose hands do not move. */
function still(clock: Clock, face: Face, amount: number): Standing {
  return { face, amount, counts: false, turns: null, used: face === "paused" ? shareUsed(clock, amount) : 0 };
}

function untilDue(clock: Clock, asked: number, now: number): number {
  const { due, open } = clock;
  if (clock.isWall && due !== null) return Math.max(0, due - now);
  const known = open.at(-1);
  if (due !== null && known !== undefined && known.to >= due) return openBetween(open, now, due);
  // The stretches that were sent do not reach that far: what was left at the answer, less what has passed since.
  return Math.max(0, (clock.targetMinutes - clock.elapsedMinutes) * minute - openBetween(open, asked, now));
}

function sinceDue(clock: Clock, asked: number, now: number): number {
  const { due, open } = clock;
  if (clock.isWall && due !== null) return Math.max(0, now - due);
  const [first] = open;
  if (due !== null && first !== undefined && (first.from <= due || asked <= due)) return openBetween(open, due, now);
  return Math.max(0, (clock.elapsedMinutes - clock.targetMinutes) * minute) + openBetween(open, asked, now);
}

function shareUsed(clock: Clock, left: number): number {
  const target = clock.targetMinutes * minute;
  return target === 0 ? 1 : Math.min(1, Math.max(0, 1 - left / target));
}
