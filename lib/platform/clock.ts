import { localDateOf } from "@/lib/domain/dates/local-date";

/** The one place that reads the time; pure code gets it as an argument. */
export function now(): Date {
  return new Date();
}

/** The date at the moment in a clinic's time zone, as YYYY-MM-DD. */
export function today(timeZone: string, moment: Date = now()): string {
  return localDateOf(moment, timeZone);
}

/** Every time zone that a clinic can be in, by IANA name. */
export function timeZones(): readonly string[] {
  return [...Intl.supportedValuesOf("timeZone"), "UTC"];
}
