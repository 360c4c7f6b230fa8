// Dates that a chart groups by: what their groups are called, and which rows belong to one. Calendars are those of UTC.

/** @import { Condition } from "./types" */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const dayLong = 86_400_000;

/**
 * The groupings that a grouping needs above it, so that weeks of different years stay apart: charts of the platform do
 * the same behind their XML.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const above = { day: ["year", "month"], week: ["year"], month: ["year"], quarter: ["year"], year: [], "fiscal-period": ["fiscal-year"], "fiscal-year": [] };

/** @param {string} grouping @returns {readonly string[]} from the widest to the grouping itself */
export function levelsOf(grouping) {
  return [...(above[grouping] ?? []), grouping];
}

/** @param {string} grouping @param {readonly number[]} parts one for each level */
export function dateLabel(grouping, parts) {
  const [year = 0, part = 0, day = 0] = parts;
  switch (grouping) {
    case "day":
      return `${months[part - 1] ?? part} ${day}, ${year}`;
    case "week":
      return `Week ${part} ${year}`;
    case "month":
      return `${months[part - 1] ?? part} ${year}`;
    case "quarter":
      return `Q${part} ${year}`;
    case "fiscal-period":
      return `Period ${part} FY ${year}`;
    case "fiscal-year":
      return `FY ${year}`;
    default:
      return String(year);
  }
}

/** Which rows are in the group; null when that cannot be said by days. @param {string} column @param {string} grouping @param {readonly number[]} parts @returns {Condition[] | null} */
export function dateConditions(column, grouping, parts) {
  const days = daysOf(grouping, parts);
  if (days === null) return null;
  return [{ attribute: column, operator: "on-or-after", value: textOf(days[0]) }, { attribute: column, operator: "on-or-before", value: textOf(days[1] - dayLong) }];
}

/** The first day, and the one after the last. @param {string} grouping @param {readonly number[]} parts @returns {[number, number] | null} */
function daysOf(grouping, [year = 0, part = 0, day = 0]) {
  switch (grouping) {
    case "day":
      return [Date.UTC(year, part - 1, day), Date.UTC(year, part - 1, day + 1)];
    case "week": {
      // Weeks begin on Sunday and week 1 holds 1 January; at both ends the year cuts them.
      const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
      const begins = Date.UTC(year, 0, 1 - first + (part - 1) * 7);
      return [Math.max(begins, Date.UTC(year, 0, 1)), Math.min(begins + 7 * dayLong, Date.UTC(year + 1, 0, 1))];
    }
    case "month":
      return [Date.UTC(year, part - 1, 1), Date.UTC(year, part, 1)];
    case "quarter":
      return [Date.UTC(year, (part - 1) * 3, 1), Date.UTC(year, part * 3, 1)];
    case "year":
      return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
    default:
      return null;
  }
}

/** @param {number} time */
function textOf(time) {
  return new Date(time).toISOString().slice(0, 10);
}
