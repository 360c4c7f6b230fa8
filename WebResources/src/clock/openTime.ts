import type { Stretch } from "./contract";

/** Milliseconds of open time in [from, to). */
export function openBetween(open: readonly Stretch[], from: number, to: number): number {
  return open.reduce((sum, stretch) => sum + Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from)), 0);
}

/** The stretch that holds the instant; null while it is closed. */
export function stretchAt(open: readonly Stretch[], at: number): Stretch | null {
  return open.find(({ from, to }) => from <= at && at < to) ?? null;
}

/** When it next closes for a while: stretches that meet, as at midnight, are one. */
export function closingAfter(open: readonly Stretch[], at: number): number | null {
  let closing = stretchAt(open, at)?.to ?? null;
  for (const { from, to } of open) {
    if (from === closing) closing = to;
  }
  return closing;
}

/** When it next opens; null when nothing more is known. */
export function openingAfter(open: readonly Stretch[], at: number): number | null {
  return open.find(({ from }) => from > at)?.from ?? null;
}
