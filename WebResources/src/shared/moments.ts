import { dateFormat } from "./formats";
import type { Viewer } from "./viewer";

const minute = 60_000;
const day = 24 * 60 * minute;

/** Days within which a day and a month name one date only. */
const unmistakable = 300;

/** Writes instants for one person, in their zone and the way they are used to. */
export class Moments {
  constructor(private readonly viewer: Viewer) {}

  /** The time of day alone. */
  time(at: number): string {
    return this.written(at, { timeStyle: "short" });
  }

  /** The day alone. */
  date(at: number): string {
    return this.written(at, { dateStyle: "medium" });
  }

  /** Only the time for today; the day with it for any other: tomorrow 9:00, Mon 9:00, Mon, Nov 30, 9:00. */
  near(at: number, now: number): string {
    const days = this.daysBetween(now, at);
    if (days === 0) return this.time(at);
    if (days === 1 || days === -1) return `${this.relative(days)} ${this.time(at)}`;
    const clock = { weekday: "short", hour: "numeric", minute: "2-digit" } as const;
    if (Math.abs(days) < 7 && days > 0) return this.written(at, clock);
    return this.written(at, { ...clock, day: "numeric", month: "short", ...(Math.abs(days) > unmistakable ? { year: "numeric" } : {}) });
  }

  /** As near, but today by its name too. */
  dated(at: number, now: number): string {
    return this.daysBetween(now, at) === 0 ? `${this.relative(0)} ${this.time(at)}` : this.near(at, now);
  }

  /** Day, time and zone in full. */
  full(at: number): string {
    const parts = { weekday: "long", year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" } as const;
    const { offset } = this.viewer;
    return offset === null ? this.written(at, { ...parts, timeZoneName: "short" }) : `${this.written(at, parts)} ${zoneName(offset)}`;
  }

  private relative(days: number): string {
    return new Intl.RelativeTimeFormat(this.viewer.locale, { numeric: "auto" }).format(days, "day");
  }

  /** Days of the calendar on the person's wall, not stretches of 24 hours. */
  private daysBetween(from: number, to: number): number {
    return Math.round((this.midnight(to) - this.midnight(from)) / day);
  }

  private midnight(at: number): number {
    const { offset } = this.viewer;
    const shown = offset === null ? new Date(at) : null;
    return shown === null ? Math.floor((at + (offset ?? 0) * minute) / day) * day : Date.UTC(shown.getFullYear(), shown.getMonth(), shown.getDate());
  }

  private written(at: number, options: Intl.DateTimeFormatOptions): string {
    const { locale, offset, hourCycle } = this.viewer;
    const cycle = hourCycle === null ? {} : { hourCycle };
    const shifted = offset === null ? {} : { timeZone: "UTC" };
    return dateFormat(locale, { ...options, ...cycle, ...shifted }).format(at + (offset ?? 0) * minute);
  }
}

function zoneName(offset: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const size = Math.abs(offset);
  return `UTC${offset < 0 ? "−" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
