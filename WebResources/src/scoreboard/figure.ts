import { figureOn, instantOn, isOn, labelOn, lookupOn, numberOn, type Row, textOn } from "../shared/rows";
import * as Value from "../tables/kpiValue.g";
import type { Amount } from "./measures";

/** One counted value of a KPI, as it stands. Instants are milliseconds since 1970, UTC. */
export interface Figure {
  readonly id: string;
  readonly kpi: string;
  readonly code: string;
  /** What a number of this figure is measured in. */
  readonly amount: Amount;
  readonly basis: string;
  readonly basisKind: number;
  readonly grain: string;
  readonly direction: number;
  readonly key: string;
  readonly label: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
  readonly previousLabel: string;
  readonly previousValue: number | null;
  readonly change: number | null;
  readonly n: number;
  /** The figure as people read it, written by the server. */
  readonly shown: string;
  readonly explanation: string;
  readonly verdict: number;
  readonly isPartial: boolean;
  /** Percent of the cohort that is old enough; null where age does not matter. */
  readonly maturedShare: number | null;
  readonly maturedOn: number | null;
  readonly isTooFew: boolean;
  readonly status: number;
  readonly statusName: string;
  readonly restatement: number;
  readonly formulaVersion: number;
  readonly computedOn: number | null;
  readonly frozenOn: number | null;
}

export const figureColumns = [
  Value.kpi, Value.code, Value.unit, Value.currencyCode, Value.basis, Value.grain, Value.direction, Value.dimensionKey, Value.dimensionLabel,
  Value.numerator, Value.denominator, Value.value, Value.low, Value.high, Value.target, Value.previousLabel, Value.previousValue, Value.change,
  Value.n, Value.shown, Value.explanation, Value.verdict, Value.partial, Value.maturedShare, Value.maturedOn, Value.tooFew, Value.status,
  Value.restatement, Value.formulaVersion, Value.computedOn, Value.frozenOn,
] as const;

export function figureOf(row: Row): Figure {
  return {
    id: textOn(row, Value.id),
    kpi: lookupOn(row, Value.kpi),
    code: textOn(row, Value.code),
    amount: { unit: numberOn(row, Value.unit), currency: textOn(row, Value.currencyCode) },
    basis: labelOn(row, Value.basis),
    basisKind: numberOn(row, Value.basis),
    grain: labelOn(row, Value.grain),
    direction: numberOn(row, Value.direction),
    key: textOn(row, Value.dimensionKey),
    label: textOn(row, Value.dimensionLabel),
    numerator: figureOn(row, Value.numerator),
    denominator: figureOn(row, Value.denominator),
    value: figureOn(row, Value.value),
    low: figureOn(row, Value.low),
    high: figureOn(row, Value.high),
    target: figureOn(row, Value.target),
    previousLabel: textOn(row, Value.previousLabel),
    previousValue: figureOn(row, Value.previousValue),
    change: figureOn(row, Value.change),
    n: numberOn(row, Value.n),
    shown: textOn(row, Value.shown),
    explanation: textOn(row, Value.explanation),
    verdict: numberOn(row, Value.verdict),
    isPartial: isOn(row, Value.partial),
    maturedShare: figureOn(row, Value.maturedShare),
    maturedOn: instantOn(row, Value.maturedOn),
    isTooFew: isOn(row, Value.tooFew),
    status: numberOn(row, Value.status),
    statusName: labelOn(row, Value.status),
    restatement: numberOn(row, Value.restatement),
    formulaVersion: numberOn(row, Value.formulaVersion),
    computedOn: instantOn(row, Value.computedOn),
    frozenOn: instantOn(row, Value.frozenOn),
  };
}
