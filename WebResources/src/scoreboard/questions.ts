import type { Client } from "../shared/client";
import { type Condition, fetchOf, type Wanted } from "../shared/fetch";
import { type Row, rowsOf } from "../shared/rows";
import { kpiDimension, kpiValueStatus } from "../tables/choices.g";
import * as KpiRow from "../tables/kpi.g";
import * as PeriodRow from "../tables/kpiPeriod.g";
import * as Value from "../tables/kpiValue.g";
import { type Figure, figureColumns, figureOf } from "./figure";
import { type Kpi, kpiColumns, kpiOf } from "./kpi";
import { type Member, memberColumns, memberOf } from "./member";
import { type Period, periodColumns, periodOf } from "./period";
import { type Trends, trendColumns, trendsOf } from "./trend";

/** Whose figures: the option value of a dimension, and the key of one of its members. */
export interface Cut {
  readonly dimension: number;
  readonly key: string;
}

/** The KPIs that belong on the scoreboard, in their order. */
export async function askCatalogue(client: Client): Promise<readonly Kpi[]> {
  const where: readonly Condition[] = [[KpiRow.stateCode, "eq", 0], [KpiRow.onScoreboard, "eq", 1]];
  return (await ask(client, { table: KpiRow.table, columns: kpiColumns, where, order: [{ by: KpiRow.order }, { by: KpiRow.name }] })).map(kpiOf);
}

/** The periods of a kind that have been counted, the newest first. */
export async function askPeriods(client: Client, kind: number): Promise<readonly Period[]> {
  const where: readonly Condition[] = [[PeriodRow.kind, "eq", kind], [PeriodRow.countedOn, "not-null"]];
  return (await ask(client, { table: PeriodRow.table, columns: periodColumns, where, order: [{ by: PeriodRow.start, descending: true }] })).map(periodOf);
}

/** Everything that was counted for the period and the cut. */
export async function askFigures(client: Client, period: Period, cut: Cut): Promise<readonly Figure[]> {
  return (await ask(client, { table: Value.table, columns: figureColumns, where: [[Value.period, "eq", period.id], ...standing, ...whose(cut)] })).map(figureOf);
}

/** The same for the periods of a trend, with as few columns as it needs. */
export async function askTrends(client: Client, periods: readonly Period[], cut: Cut): Promise<Trends> {
  const where: readonly Condition[] = [[Value.period, "in", ...periods.map(({ id }) => id)], ...standing, ...whose(cut)];
  return trendsOf(await ask(client, { table: Value.table, columns: trendColumns, where }), periods);
}

/** Everybody that the period was split by. */
export async function askMembers(client: Client, period: Period, dimension: number): Promise<readonly Member[]> {
  const where: readonly Condition[] = [[Value.period, "eq", period.id], [Value.dimension, "eq", dimension], ...standing];
  return (await ask(client, { table: Value.table, columns: memberColumns, where, order: [{ by: Value.dimensionLabel }], distinct: true })).map(memberOf);
}

/** One KPI of one period, split by a dimension, the largest groups first. */
export async function askSplit(client: Client, kpi: string, period: Period, dimension: number, most: number): Promise<readonly Figure[]> {
  const where: readonly Condition[] = [[Value.kpi, "eq", kpi], [Value.period, "eq", period.id], [Value.dimension, "eq", dimension], ...standing];
  return (await ask(client, { table: Value.table, columns: figureColumns, where, order: [{ by: Value.n, descending: true }], top: most })).map(figureOf);
}

/** Every count of one figure that was once true, the first one first. */
export async function askHistory(client: Client, kpi: string, period: Period, cut: Cut): Promise<readonly Figure[]> {
  const where: readonly Condition[] = [[Value.kpi, "eq", kpi], [Value.period, "eq", period.id], ...whose(cut)];
  return (await ask(client, { table: Value.table, columns: figureColumns, where, order: [{ by: Value.restatement }] })).map(figureOf);
}

/** What a later count has replaced is history. */
const standing: readonly Condition[] = [[Value.status, "ne", kpiValueStatus.superseded]];

function whose({ dimension, key }: Cut): readonly Condition[] {
  const of: Condition = [Value.dimension, "eq", dimension];
  if (dimension === kpiDimension.total) return [of];
  return [of, key.length === 0 ? [Value.dimensionKey, "null"] : [Value.dimensionKey, "eq", key]];
}

function ask(client: Client, wanted: Wanted): Promise<readonly Row[]> {
  return rowsOf(client, wanted.table, fetchOf(wanted));
}
