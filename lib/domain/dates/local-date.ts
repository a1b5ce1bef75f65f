const MILLISECONDS_PER_DAY = 86_400_000;

export const DAYS_PER_WEEK = 7;

/** The ISO weekday of a local date: Monday is 1. */
export function weekdayOf(date: string): number {
  // A date without a time has no zone: read as UTC, it stays the day it is, whatever the clocks do.
  return new Date(`${date}T00:00:00Z`).getUTCDay() || DAYS_PER_WEEK;
}

/** The Monday of the week that a local date lies in. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}

/** How many days lie from one local date to another; negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** Every local date from the first to the last, both counted; none when they are reversed. */
export function daysFrom(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, day) => addDays(first, day));
}

/** The local date of a moment in a time zone, whatever daylight saving does there. */
export function localDateOf(moment: Date, timeZone: string): string {
  // The Swedish way of writing a date is the ISO one.
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(moment);
}

/** The date some days after a local date, `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

const QUARTER_MS = 15 * 60_000;
const QUARTERS_PER_DAY = 96;
const MOST_QUARTERS_AHEAD = 14 * 4;
const MOST_QUARTERS_BEHIND = 12 * 4;

/** The last moment of a local date in a time zone, to the millisecond, whatever daylight saving does on that day. */
export function endOfLocalDate(date: string, timeZone: string): Date {
  // Every zone begins its days on a quarter of an hour.
  const midnight = Date.parse(`${date}T00:00:00Z`) / QUARTER_MS;
  let within = midnight - MOST_QUARTERS_AHEAD;
  let beyond = midnight + QUARTERS_PER_DAY + MOST_QUARTERS_BEHIND + 4;
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (localDateOf(new Date(middle * QUARTER_MS), timeZone) <= date) within = middle;
    else beyond = middle;
  }
  return new Date(beyond * QUARTER_MS - 1);
}
