import { dateFormat } from "../shared/formats";
import { instantOn, isOn, numberOn, type Row, textOn } from "../shared/rows";
import * as PeriodRow from "../tables/kpiPeriod.g";

/** A stretch of the calendar that has been counted. Instants are milliseconds since 1970, UTC. */
export interface Period {
  readonly id: string;
  readonly kind: number;
  /** As the server calls it: 2026-W47, 2026-11, 2026-Q4, FY 2026, All time. */
  readonly label: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly countedOn: number | null;
  /** Whether something has changed since it was counted. */
  readonly isStale: boolean;
}

export const periodColumns = [PeriodRow.name, PeriodRow.kind, PeriodRow.start, PeriodRow.end, PeriodRow.countedOn, PeriodRow.stale] as const;

export function periodOf(row: Row): Period {
  return {
    id: textOn(row, PeriodRow.id),
    kind: numberOn(row, PeriodRow.kind),
    label: textOn(row, PeriodRow.name),
    start: instantOn(row, PeriodRow.start),
    end: instantOn(row, PeriodRow.end),
    countedOn: instantOn(row, PeriodRow.countedOn),
    isStale: isOn(row, PeriodRow.stale),
  };
}

const day = 86_400_000;

/**
 * The period as people say it; what stands behind it, such as "to day 22", stays. Only its label is read: its instants
 * belong to the zone of the organisation, not of who looks.
 */
export function spoken(label: string, locale: string): string {
  return label.replace(/^(\d{4})-(\d{2})(?!\d)/u, (_, year: string, month: string) => monthName(Number(year), Number(month), locale)).replace(/^(\d{4})-W(\d{2})(?!\d)/u, (week, year: string, at: string) => `${week} (${daysOf(Number(year), Number(at), locale)})`);
}

function monthName(year: number, month: number, locale: string): string {
  return dateFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.UTC(year, month - 1));
}

function daysOf(year: number, week: number, locale: string): string {
  const monday = mondayOf(year, week);
  return dateFormat(locale, { month: "short", day: "numeric", timeZone: "UTC" }).formatRange(monday, monday + 6 * day);
}

/** The Monday of a week of ISO 8601: the fourth of January is always in the first one. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (week - 1) * 7 * day;
}
