import { addDays } from "@/lib/domain/template/new-draft";

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
