const DATE_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date-only value in the words of the language: "22 November 2026" in British English. */
export function dateInWords(date: string, language: string): string {
  return format(date, language, { day: "numeric", month: "long", year: "numeric" });
}

/** The same in few letters, for a column: "22 Nov", or "22 Nov 2026" with the year. */
export function shortDateInWords(
  date: string,
  language: string,
  { withYear }: { withYear: boolean },
): string {
  return format(date, language, { day: "numeric", month: "short", ...(withYear && { year: "numeric" }) });
}

/** As `dateInWords`, with the day of the week in front. */
export function dayInWords(date: string, language: string): string {
  return format(date, language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** The same in few letters, without the year: "Mon 7 December". */
export function shortDayInWords(date: string, language: string): string {
  return format(date, language, { weekday: "short", day: "numeric", month: "long" });
}

/** The month of a date-only value: "November 2026". */
export function monthInWords(date: string, language: string): string {
  return format(date, language, { month: "long", year: "numeric" });
}

function format(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const match = DATE_ONLY.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  // A date without a time has no zone: read and written as UTC, it stays the day it is.
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(knownLanguage(language), { ...options, timeZone: "UTC" }).format(instant);
}

function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
