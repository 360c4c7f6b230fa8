import type { Clock } from "./contract";
import type { Standing } from "./standing";

const second = 1000;
const halfMinute = 30 * second;
const hour = 3600 * second;

/** An hour before it is due, and for the first hour after, people watch the seconds. */
export function showsSeconds({ face, amount, counts }: Standing): boolean {
  return counts && (face === "overdue" ? amount < hour : face !== "paused" && amount <= hour);
}

/**
 * Milliseconds until the clock looks different: the next second or half minute, or earlier what changes its state.
 * Null when it never will without the server.
 */
export function untilChange(clock: Clock, standing: Standing, now: number): number | null {
  if (standing.face === "uncovered" || standing.face === "stopped") return null;
  const step = showsSeconds(standing) ? second : halfMinute;
  // Just past the step, so that rounding shows the new figure.
  const beat = standing.face === "overdue" ? step - (standing.amount % step) : standing.amount % step || step;
  // A clock is overdue once its due instant is over, not at it.
  const edges = [standing.turns, clock.warnOn, clock.pausedUntil, clock.due === null ? null : clock.due + 1];
  const waits = edges.flatMap((edge) => (edge !== null && edge > now ? [edge - now] : []));
  return Math.ceil(Math.min(standing.counts ? beat : halfMinute, ...waits));
}
