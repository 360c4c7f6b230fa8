/** What the browser's clocks show: `wall` can be set by anybody, `steady` only runs forward but may stand still in sleep. */
export interface Dials {
  readonly wall: number;
  readonly steady: number;
}

/** Milliseconds after which a silent server counts as lost; an answer that took longer slept on its way. */
export const patience = 30_000;

/** More than this between the two dials means that the computer slept. */
const slept = 60_000;

/**
 * The server's time, counted on from its last answer. The computer's own time of day may be wrong by hours; what
 * counts is how much time has gone by.
 */
export class ServerTime {
  /** Halfway between request and answer is when the server looked at its clock. */
  constructor(private readonly told: number, private readonly sent: Dials, private readonly received: Dials) {}

  /** Milliseconds since 1970, UTC. */
  at(dials: Dials): number {
    const half = Math.min(patience, Math.max(0, this.way)) / 2;
    const steady = dials.steady - this.received.steady;
    const wall = dials.wall - this.received.wall;
    return this.told + half + (wall - steady > slept ? wall : steady);
  }

  /** Whether one of the browser's clocks jumped since the question, so that the server has to be asked again. */
  isDoubtful(dials: Dials): boolean {
    return this.way > patience || Math.abs(dials.wall - this.received.wall - (dials.steady - this.received.steady)) > slept;
  }

  /** Milliseconds from the question to the answer. */
  private get way(): number {
    return this.received.steady - this.sent.steady;
  }
}

/** The browser's clocks at this moment. */
export function dialsOf(): Dials {
  return { wall: Date.now(), steady: performance.now() };
}
