import { element } from "../shared/element";
import { amountSpoken } from "./amounts";
import type { Clock } from "./contract";
import type { Setting } from "./setting";
import type { Standing } from "./standing";

type Fact = readonly [label: string, value: string];

/** What is worth knowing at a glance: when it is due, why it is paused, what stops it, whose it is. */
export function factsOf(clock: Clock, standing: Standing, now: number, { words, moments }: Setting): readonly Fact[] {
  const facts: readonly Fact[] = [
    [words(standing.face === "overdue" ? "WasDue" : "Due"), clock.due === null ? "" : moments.dated(clock.due, now)],
    [words("Pause"), standing.face === "paused" ? clock.pauseReason : ""],
    [words("Stops"), clock.stops],
    [words("Owner"), clock.owner],
  ];
  return facts.filter(([, value]) => value.length > 0);
}

/** Why the deadline is what it is: the policy, why it matched, whose hours count. */
export function reasonsOf(clock: Clock, { words, moments, locale }: Setting): readonly Fact[] {
  const target = amountSpoken(clock.targetMinutes * 60, locale, clock.isWall);
  const facts: readonly Fact[] = [
    [words("Policy"), clock.policy],
    [words("Matched"), clock.explanation],
    [words("Target"), clock.targetMinutes > 0 ? words(clock.isWall ? "TargetWall" : "TargetOpen", target) : ""],
    [words("Hours"), clock.schedule],
    [words("Warns"), clock.warnOn === null ? "" : moments.full(clock.warnOn)],
    [words("ExactDue"), clock.due === null ? "" : moments.full(clock.due)],
  ];
  return facts.filter(([, value]) => value.length > 0);
}

/** Labels and values, as a list of both. */
export function listOf(page: Document, facts: readonly Fact[]): readonly HTMLElement[] {
  return facts.map(([label, value]) => element(page, "div", {}, element(page, "dt", {}, label), element(page, "dd", {}, value)));
}

/** All that the list says, to see whether it has changed. */
export function textOf(facts: readonly Fact[]): string {
  return JSON.stringify(facts);
}
