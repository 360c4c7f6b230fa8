import type { Clock } from "../../src/clock/contract";

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** The answer of aln_ComputeDue with these clocks at that instant. */
export function answerOf(now: number, ...clocks: readonly Clock[]): string {
  return JSON.stringify({
    now: iso(now),
    leadId: "0ae8c1d2-0000-4000-8000-000000000001",
    clocks: clocks.map(({ due, warnOn, stoppedOn, pausedUntil, pauseReason, isWall, open, ...same }) => ({
      ...same,
      kind: 481600000,
      unit: isWall ? "wall" : "business",
      dueOn: iso(due),
      warnOn: iso(warnOn),
      stoppedOn: iso(stoppedOn),
      pausedUntil: iso(pausedUntil),
      pauseReason: pauseReason.length === 0 ? null : pauseReason,
      windows: open.map(({ from, to }) => [iso(from), iso(to)]),
    })),
  });
}
