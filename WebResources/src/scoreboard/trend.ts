import { figureOn, isOn, lookupOn, type Row, textOn } from "../shared/rows";
import * as Value from "../tables/kpiValue.g";
import type { Period } from "./period";

/** What a KPI was in one of the periods; a period that was not counted has no figure. */
export interface TrendPoint {
  readonly period: Period;
  readonly shown: string;
  readonly value: number | null;
  readonly isTooFew: boolean;
  readonly isPartial: boolean;
}

/** Trends by id of the KPI, oldest period first. */
export type Trends = ReadonlyMap<string, readonly TrendPoint[]>;

/** How many periods a trend shows. */
export const trendLength = 12;

export const trendColumns = [Value.kpi, Value.period, Value.value, Value.shown, Value.tooFew, Value.partial] as const;

/** The periods that lead up to the chosen one, oldest first. `all` is newest first. */
export function trendPeriods(all: readonly Period[], chosen: Period): readonly Period[] {
  const at = all.indexOf(chosen);
  return all.slice(at, at + trendLength).reverse();
}

export function trendsOf(rows: readonly Row[], periods: readonly Period[]): Trends {
  const byKpi = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const kpi = lookupOn(row, Value.kpi);
    byKpi.set(kpi, (byKpi.get(kpi) ?? new Map<string, Row>()).set(lookupOn(row, Value.period), row));
  }
  return new Map([...byKpi].map(([kpi, points]) => [kpi, periods.map((period) => pointOf(period, points.get(period.id)))]));
}

function pointOf(period: Period, row: Row = {}): TrendPoint {
  return { period, shown: textOn(row, Value.shown), value: figureOn(row, Value.value), isTooFew: isOn(row, Value.tooFew), isPartial: isOn(row, Value.partial) };
}
