import { labelOn, numberOn, type Row, textOn } from "../shared/rows";
import * as KpiRow from "../tables/kpi.g";

/** A KPI of the catalogue, as far as the scoreboard speaks of it. */
export interface Kpi {
  readonly id: string;
  readonly code: string;
  /** Code of the shipped formula behind it. */
  readonly formula: string;
  readonly name: string;
  /** Option value. */
  readonly section: number;
  readonly sectionName: string;
  /** What the figure says, for people. */
  readonly sentence: string;
  /** The formula in words. */
  readonly howCounted: string;
  readonly benchmark: string;
  readonly benchmarkSource: string;
  /** Periods it is counted for, as words that `sameWord` compares; none means every period. */
  readonly periods: readonly string[];
  /** What it is split by, as words that `sameWord` compares. */
  readonly dimensions: readonly string[];
  /** Below so many a figure says little. */
  readonly minimum: number;
  /** Days a cohort is given; 0 where it is not limited. */
  readonly horizonDays: number;
}

export const kpiColumns = [
  KpiRow.code, KpiRow.formula, KpiRow.name, KpiRow.section, KpiRow.sentence, KpiRow.howCounted, KpiRow.benchmark, KpiRow.benchmarkSource,
  KpiRow.periods, KpiRow.dimensions, KpiRow.minimum, KpiRow.horizonDays,
] as const;

export function kpiOf(row: Row): Kpi {
  return {
    id: textOn(row, KpiRow.id),
    code: textOn(row, KpiRow.code),
    formula: textOn(row, KpiRow.formula) || textOn(row, KpiRow.code),
    name: textOn(row, KpiRow.name),
    section: numberOn(row, KpiRow.section),
    sectionName: labelOn(row, KpiRow.section),
    sentence: textOn(row, KpiRow.sentence),
    howCounted: textOn(row, KpiRow.howCounted),
    benchmark: textOn(row, KpiRow.benchmark),
    benchmarkSource: textOn(row, KpiRow.benchmarkSource),
    periods: listOn(row, KpiRow.periods),
    dimensions: listOn(row, KpiRow.dimensions),
    minimum: numberOn(row, KpiRow.minimum),
    horizonDays: numberOn(row, KpiRow.horizonDays),
  };
}

/** Whether two spellings mean the same option: "All Time", allTime. */
export function sameWord(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/gu, "");
}

function listOn(row: Row, column: string): readonly string[] {
  return textOn(row, column).split(";").map((word) => word.trim()).filter((word) => word.length > 0);
}
