import { addDays, daysFrom } from "@/lib/domain/dates/local-date";

/** Days of the small picture of what was done: four weeks, today the last. */
export const SHOWN_DAYS = 28;
/** From this share on a session counts as a whole one. */
const WHOLE_FROM = 0.75;

export const DAY_MARKS = ["before", "missed", "part", "whole"] as const;
/** A day of a program: before it began, with nothing recorded, done in part, done. */
export type DayMark = (typeof DAY_MARKS)[number];

/** The local dates of the four weeks that end today. */
export function fourWeeksTo(today: string): { readonly from: string; readonly to: string } {
  return { from: addDays(today, 1 - SHOWN_DAYS), to: today };
}

/**
 * What was done on each day of the four weeks, oldest first, and on how many of them anything was. `done` holds the share
 * of a session, from 0 to 1, by local date; without `begunOn` nothing was to be done yet.
 */
export function buildFourWeeks(
  done: ReadonlyMap<string, number>,
  begunOn: string | null,
  today: string,
): { readonly marks: readonly DayMark[]; readonly doneDays: number; readonly days: number } {
  const { from, to } = fourWeeksTo(today);
  const marks = daysFrom(from, to).map((day): DayMark => {
    const share = done.get(day) ?? 0;
    if (share >= WHOLE_FROM) return "whole";
    if (share > 0) return "part";
    return begunOn !== null && day >= begunOn ? "missed" : "before";
  });
  const days = marks.filter((mark) => mark !== "before").length;
  return { marks, days, doneDays: marks.filter((mark) => mark === "part" || mark === "whole").length };
}
