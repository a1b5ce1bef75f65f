import { shortDateInWords } from "./date-words";
import { daysBetween } from "./local-date";

/** A day as a list has it: "Today", "Yesterday", "Tomorrow", "28 Nov", and with its year where that is another one. */
export function nearDay(date: string, today: string, language: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return "Today";
  if (days === -1) return "Yesterday";
  if (days === 1) return "Tomorrow";
  return shortDateInWords(date, language, { withYear: date.slice(0, 4) !== today.slice(0, 4) });
}

/** The same inside a sentence: "today", "yesterday", "tomorrow", "28 Nov". */
export function nearDayInSentence(date: string, today: string, language: string): string {
  const day = nearDay(date, today, language);
  return Math.abs(daysBetween(today, date)) <= 1 ? day.toLowerCase() : day;
}
