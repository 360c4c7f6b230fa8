import type { Rows } from "../forms/fakeClient";
import { kpiBasis, kpiDimension, kpiDirection, kpiGrain, kpiSection, kpiUnit, kpiValueStatus, kpiVerdict, periodKind } from "../../src/tables/choices.g";
import * as KpiRow from "../../src/tables/kpi.g";
import * as PeriodRow from "../../src/tables/kpiPeriod.g";
import * as Value from "../../src/tables/kpiValue.g";

type Row = Rows[number];

const formatted = "@OData.Community.Display.V1.FormattedValue";

/** A choice with its label, as the client gives it. */
export function choice(column: string, value: number, label: string): Row {
  return { [column]: value, [column + formatted]: label };
}

/** An id that is the same for the same word. */
export function idOf(word: string): string {
  const digits = Array.from(word, (letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("").padEnd(32, "0").slice(0, 32);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}

/** The row of a KPI of the catalogue: the share of hand-offs that sales accepted, where nothing else is said. */
export function kpi(code = "MQL_SAL", name = "MQL to SAL", different: Row = {}): Row {
  return {
    [KpiRow.id]: idOf(code),
    [KpiRow.code]: code,
    [KpiRow.formula]: code,
    [KpiRow.name]: name,
    ...choice(KpiRow.section, kpiSection.handOffQuality, "Hand-off Quality"),
    [KpiRow.sentence]: "How many of the hand-offs sales accepted.",
    [KpiRow.howCounted]: "Accepted hand-offs of the cohort, divided by all hand-offs of the cohort.",
    [KpiRow.benchmark]: "40 to 60 %",
    [KpiRow.benchmarkSource]: "enterprise survey",
    [KpiRow.periods]: "Week; Month; Quarter; Year; All Time",
    [KpiRow.dimensions]: "Owner; Source",
    [KpiRow.minimum]: 20,
    [KpiRow.horizonDays]: 30,
    [KpiRow.order]: 10,
    [KpiRow.onScoreboard]: true,
    [KpiRow.stateCode]: 0,
    ...different,
  };
}

/** A month that was counted: 2026-11, where nothing else is said. */
export function month(label = "2026-11", different: Row = {}): Row {
  const [year = 0, at = 0] = label.split("-").map(Number);
  return {
    [PeriodRow.id]: idOf(label),
    [PeriodRow.name]: label,
    ...choice(PeriodRow.kind, periodKind.month, "Month"),
    [PeriodRow.start]: new Date(Date.UTC(year, at - 1)).toISOString(),
    [PeriodRow.end]: new Date(Date.UTC(year, at)).toISOString(),
    [PeriodRow.countedOn]: "2026-11-22T10:20:00Z",
    [PeriodRow.stale]: false,
    ...different,
  };
}

/** A figure: 38.1 % of 1,000 hand-offs of 2026-11, off its target of 40 %, where nothing else is said. */
export function figure(code = "MQL_SAL", label = "2026-11", different: Row = {}): Row {
  return {
    [Value.id]: idOf(`v${code}${label}`),
    [`_${Value.kpi}_value`]: idOf(code),
    [`_${Value.period}_value`]: idOf(label),
    [Value.code]: code,
    [Value.periodLabel]: label,
    ...choice(Value.grain, kpiGrain.handOff, "Hand-off"),
    ...choice(Value.basis, kpiBasis.cohort, "Cohort"),
    ...choice(Value.unit, kpiUnit.percent, "Percent"),
    ...choice(Value.direction, kpiDirection.higherIsBetter, "Higher Is Better"),
    ...choice(Value.dimension, kpiDimension.total, "Total"),
    [Value.numerator]: 381,
    [Value.denominator]: 1000,
    [Value.value]: 38.1,
    [Value.low]: 35.1,
    [Value.high]: 41.2,
    [Value.target]: 40,
    [Value.n]: 1000,
    [Value.shown]: "38.1 %",
    [Value.explanation]: "Sales accepted 381 of the 1,000 leads that were handed off.",
    ...choice(Value.verdict, kpiVerdict.offTarget, "Off Target"),
    [Value.partial]: false,
    [Value.tooFew]: false,
    ...choice(Value.status, kpiValueStatus.provisional, "Provisional"),
    [Value.restatement]: 0,
    [Value.formulaVersion]: 1,
    [Value.computedOn]: "2026-11-22T10:20:00Z",
    ...different,
  };
}

/** The same figure of one owner. */
export function figureOf(owner: string, key: string, different: Row = {}): Row {
  return figure("MQL_SAL", "2026-11", {
    [Value.id]: idOf(`o${key}`),
    ...choice(Value.dimension, kpiDimension.owner, "Owner"),
    [Value.dimensionKey]: key,
    [Value.dimensionLabel]: owner,
    ...different,
  });
}
