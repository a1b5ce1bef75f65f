import { type DiaryGrid, type DiaryPlace, isOpenDay, valueAt } from "@/lib/domain/adherence/diary-grid";
import { dayInWords } from "@/lib/domain/dates/date-words";

/** A cell's whole name: "Hip lift, Tuesday, 4 November 2026: done". */
export function cellWords(grid: DiaryGrid, at: DiaryPlace, language: string, isOnPhone = false): string {
  const localDate = grid.sheet.days[at.day] ?? "";
  const row = grid.sheet.rows[at.row];
  const value = valueAt(grid, at);
  const name = row ? row.name : "Pain";
  const said = row ? tickWords(value) : value === null ? "empty" : `${value} of 10`;
  const state = isOpenDay(grid, localDate) ? said : "this day has not come yet";
  return `${name}, ${dayInWords(localDate, language)}: ${state}${isOnPhone ? ", recorded by phone" : ""}`;
}

function tickWords(times: number | null): string {
  if (times === null) return "empty";
  return times === 1 ? "done" : `done ${times} times`;
}
