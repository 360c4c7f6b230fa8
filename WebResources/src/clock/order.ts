import type { Clock } from "./contract";

const closed = ["met", "untouched", "cancelled"];

/** Whether the clock has come to its end, in time or late. */
export function isOver(clock: Clock): boolean {
  return clock.stoppedOn !== null || closed.includes(clock.state);
}

/** Open clocks, the one due first at the head; those without a due instant follow: paused ones, then uncovered ones. */
export function openClocks(all: readonly Clock[]): readonly Clock[] {
  return all.filter((clock) => !isOver(clock)).sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

/** Clocks that have come to their end, the last one first. */
export function closedClocks(all: readonly Clock[]): readonly Clock[] {
  return all.filter(isOver).sort((one, other) => (other.stoppedOn ?? 0) - (one.stoppedOn ?? 0));
}

function rank({ due, state }: Clock): number {
  return due ?? (state === "uncovered" ? Number.MAX_VALUE : Number.MAX_SAFE_INTEGER);
}
