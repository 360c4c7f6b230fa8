/** Where a timer stands, in the words in which aln_ComputeDue answers. */
export const clockStates = ["running", "paused", "met", "breached", "untouched", "cancelled", "uncovered"] as const;

export type ClockState = (typeof clockStates)[number];

/** A stretch of open time in milliseconds since 1970, UTC. Half-open: its end is closed already. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One timer of a lead. Instants are milliseconds since 1970, UTC. */
export interface Clock {
  readonly id: string;
  readonly name: string;
  readonly side: "sales" | "marketing";
  readonly state: ClockState;
  /** Null while paused, and where no policy covers the hand-off. */
  readonly due: number | null;
  readonly warnOn: number | null;
  readonly stoppedOn: number | null;
  readonly targetMinutes: number;
  /** Whether the target counts around the clock instead of in open time. */
  readonly isWall: boolean;
  /** At the instant of the answer, in the unit of the target. */
  readonly elapsedMinutes: number;
  readonly pausedUntil: number | null;
  readonly pauseReason: string;
  readonly owner: string;
  readonly stops: string;
  readonly policy: string;
  readonly explanation: string;
  readonly schedule: string;
  readonly warning: string;
  /** Open time from just before the answer to past the due instant, in order. */
  readonly open: readonly Stretch[];
}

/** What the server knows about the clocks of a lead. */
export interface Clocks {
  /** The server's time when it answered. */
  readonly now: number;
  readonly all: readonly Clock[];
}
