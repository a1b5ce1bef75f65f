import { addDays, DAYS_PER_WEEK, daysFrom, mondayOf } from "@/lib/domain/dates/local-date";
import type { FollowedDocument } from "./followed-document";
import { itemsDueOn } from "./planned-days";

/** One exercise of a diary sheet. */
export interface DiaryRow {
  readonly itemId: string;
  /** "1. Hip lift", as the sheet has it. */
  readonly name: string;
}

/** Where a diary is entered: the sheet's exercises and weeks. */
export interface DiarySheet {
  readonly rows: readonly DiaryRow[];
  /** Local dates, whole weeks from Monday on. */
  readonly days: readonly string[];
  /** How often "all of this day" ticks each exercise: as the program asks on that day. */
  readonly asked: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The sheet of a version from a week on, with as many weeks as it prints. */
export function buildDiarySheet(document: FollowedDocument, from: string): DiarySheet {
  const monday = mondayOf(from);
  const days = daysFrom(monday, addDays(monday, document.program.diaryWeeks * DAYS_PER_WEEK - 1));
  const asked = days.map((day) => [
    day,
    Object.fromEntries(itemsDueOn(document, day).map(({ item, times }) => [item.itemId, times])),
  ]);
  return {
    rows: document.items.map(({ itemId, exercise }, index) => ({
      itemId,
      name: `${index + 1}. ${exercise.plainName}`,
    })),
    days,
    asked: Object.fromEntries(asked),
  };
}
