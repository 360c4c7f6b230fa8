import { type Clock, type Clocks, clockStates, type ClockState, type Stretch } from "./contract";
import { Unreadable } from "./unreadable";

type Fields = Readonly<Record<string, unknown>>;

/** Reads the answer of aln_ComputeDue. Throws Unreadable when it is not what was agreed: a wrong clock is worse than none. */
export function readClocks(json: string): Clocks {
  const answer = fieldsOf(parsed(json));
  const now = instant(answer.now);
  if (now === null || !Array.isArray(answer.clocks)) throw new Unreadable("The answer has no time or no clocks.");
  return { now, all: answer.clocks.map((each) => clockOf(fieldsOf(each))) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Unreadable("The answer is not JSON.");
  }
}

function clockOf(row: Fields): Clock {
  return {
    id: textOf(row.id),
    name: textOf(row.name),
    side: row.side === "marketing" ? "marketing" : "sales",
    state: stateOf(row.state),
    due: instant(row.dueOn),
    warnOn: instant(row.warnOn),
    stoppedOn: instant(row.stoppedOn),
    targetMinutes: numberOf(row.targetMinutes),
    isWall: row.unit === "wall",
    elapsedMinutes: numberOf(row.elapsedMinutes),
    pausedUntil: instant(row.pausedUntil),
    pauseReason: textOf(row.pauseReason),
    owner: textOf(row.owner),
    stops: textOf(row.stops),
    policy: textOf(row.policy),
    explanation: textOf(row.explanation),
    schedule: textOf(row.schedule),
    warning: textOf(row.warning),
    open: Array.isArray(row.windows) ? row.windows.flatMap(stretchOf) : [],
  };
}

function stateOf(value: unknown): ClockState {
  const state = clockStates.find((each) => each === value);
  if (state === undefined) throw new Unreadable(`The answer has a clock in the state ${String(value)}.`);
  return state;
}

function stretchOf(value: unknown): readonly Stretch[] {
  const [from, to] = Array.isArray(value) ? value.map(instant) : [];
  return from === undefined || from === null || to === undefined || to === null || to <= from ? [] : [{ from, to }];
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw new Unreadable("The answer is not an object.");
  return value as Fields;
}

function instant(value: unknown): number | null {
  const at = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? null : at;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
