import { DAYS_PER_WEEK } from "@/lib/domain/dates/local-date";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import type { DiarySheet } from "./diary-weeks";
import { isSamePaperDay, type KeptPaperDay, type PaperDay, type TypedPaperDay } from "./paper-day";

/** Where the cursor stands: a row of the sheet, or the pain row below them, and a day. */
export interface DiaryPlace {
  readonly row: number;
  readonly day: number;
}

export interface DiaryGrid {
  readonly sheet: DiarySheet;
  /** Days after it have not come yet. */
  readonly today: string;
  /** As the clinic keeps them, by local date. */
  readonly kept: Readonly<Record<string, KeptPaperDay>>;
  /** As they stand on the screen. */
  readonly shown: Readonly<Record<string, PaperDay>>;
  /** What was on the screen before each change, newest last. */
  readonly past: readonly DiaryGrid["shown"][];
  readonly at: DiaryPlace;
}

export type DiaryAction =
  | { readonly type: "go"; readonly at: DiaryPlace }
  | { readonly type: "move"; readonly rows: number; readonly days: number }
  | { readonly type: "end"; readonly of: "row" | "sheet"; readonly back: boolean }
  | { readonly type: "next-row" }
  | { readonly type: "tick" }
  /** Types a number and goes on to the next day. */
  | { readonly type: "type"; readonly value: number }
  /** Sets a number and stays. */
  | { readonly type: "set"; readonly value: number | null }
  | { readonly type: "fill-day" }
  | { readonly type: "clear-day" }
  | { readonly type: "undo" }
  /** What the server keeps now; typing done in the meantime stays. */
  | { readonly type: "kept"; readonly days: readonly KeptPaperDay[] }
  /** Brings back what was typed before the page was left. */
  | { readonly type: "recall"; readonly days: readonly PaperDay[] };

const UNDO_STEPS = 200;

/** A grid with what is kept on it, the cursor on the first day. */
export function startDiary(sheet: DiarySheet, kept: readonly KeptPaperDay[], today: string): DiaryGrid {
  const byDay = Object.fromEntries(kept.map((day) => [day.localDate, day]));
  return { sheet, today, kept: byDay, shown: byDay, past: [], at: { row: 0, day: 0 } };
}

/** What a key or a click does to the grid. What cannot be done changes nothing. */
export function reduceDiary(grid: DiaryGrid, action: DiaryAction): DiaryGrid {
  switch (action.type) {
    case "go":
      return { ...grid, at: within(grid, action.at) };
    case "move":
      return moved(grid, action.rows, action.days);
    case "end":
      return { ...grid, at: endOf(grid, action) };
    case "next-row":
      return { ...grid, at: nextRow(grid) };
    case "tick":
      return isPainRow(grid) ? grid : changed(grid, { value: valueAt(grid) === null ? 1 : null });
    case "set":
      return changed(grid, action);
    case "type":
      return moved(changed(grid, action), 0, 1);
    case "fill-day":
      return filled(grid);
    case "clear-day":
      return withDay(grid, { localDate: dateAt(grid), times: {}, pain: null });
    case "undo":
      return { ...grid, shown: grid.past.at(-1) ?? grid.shown, past: grid.past.slice(0, -1) };
    case "kept":
      return withKept(grid, action.days);
    case "recall":
      return action.days.filter(({ localDate }) => localDate in grid.shown).reduce(withDay, grid);
  }
}

/** The local date the cursor stands on. */
export function dateAt({ sheet, at }: Pick<DiaryGrid, "sheet" | "at">): string {
  return sheet.days[at.day] ?? "";
}

/** Whether a row is the one for pain. */
export function isPainRow({ sheet, at }: Pick<DiaryGrid, "sheet" | "at">): boolean {
  return at.row === sheet.rows.length;
}

/** What stands in a cell; null when it is empty. */
export function valueAt(grid: DiaryGrid, at: DiaryPlace = grid.at): number | null {
  const day = grid.shown[dateAt({ ...grid, at })];
  if (!day) return null;
  const row = grid.sheet.rows[at.row];
  return row ? day.times[row.itemId] || null : day.pain;
}

/** Whether a day can be entered: it has come. */
export function isOpenDay({ today }: DiaryGrid, localDate: string): boolean {
  return localDate <= today;
}

/** The days that are not kept as they stand on the screen, each with the log it was typed over. */
export function unsavedDays({ kept, shown }: DiaryGrid): TypedPaperDay[] {
  return Object.values(shown).flatMap(({ localDate, times, pain }) => {
    const before = kept[localDate];
    if (!before || isSamePaperDay(before, { localDate, times, pain })) return [];
    return [{ localDate, times, pain, basedOn: before.logId }];
  });
}

function within({ sheet }: DiaryGrid, { row, day }: DiaryPlace): DiaryPlace {
  const clamp = (value: number, last: number) => Math.min(last, Math.max(0, value));
  return { row: clamp(row, sheet.rows.length), day: clamp(day, sheet.days.length - 1) };
}

function moved(grid: DiaryGrid, rows: number, days: number): DiaryGrid {
  return { ...grid, at: within(grid, { row: grid.at.row + rows, day: grid.at.day + days }) };
}

const weekStart = (day: number) => day - (day % DAYS_PER_WEEK);

/** The beginning of the next row; after the last one, that of the next week. */
function nextRow(grid: DiaryGrid): DiaryPlace {
  const { row, day } = grid.at;
  const next = isPainRow(grid)
    ? { row: 0, day: weekStart(day) + DAYS_PER_WEEK }
    : { row: row + 1, day: weekStart(day) };
  return next.day < grid.sheet.days.length ? next : grid.at;
}

function endOf({ sheet, at }: DiaryGrid, { of, back }: { of: "row" | "sheet"; back: boolean }): DiaryPlace {
  if (of === "row") return { row: at.row, day: weekStart(at.day) + (back ? 0 : DAYS_PER_WEEK - 1) };
  return back ? { row: 0, day: 0 } : { row: sheet.rows.length, day: sheet.days.length - 1 };
}

function changed(grid: DiaryGrid, { value }: { value: number | null }): DiaryGrid {
  const localDate = dateAt(grid);
  const day = grid.shown[localDate];
  const row = grid.sheet.rows[grid.at.row];
  if (!day) return grid;
  if (!row) return withDay(grid, { ...day, pain: value });
  const { [row.itemId]: _, ...others } = day.times;
  const times = value === null || value === 0 ? others : { ...others, [row.itemId]: value };
  return withDay(grid, { ...day, times });
}

/** Everything the program asks for on the day; when all of it is there already, nothing of it. */
function filled(grid: DiaryGrid): DiaryGrid {
  const localDate = dateAt(grid);
  const day = grid.shown[localDate];
  const asked = grid.sheet.asked[localDate] ?? {};
  if (!day) return grid;
  const hasAll = Object.keys(asked).every((itemId) => (day.times[itemId] ?? 0) > 0);
  return withDay(grid, { ...day, times: hasAll ? {} : { ...asked, ...day.times } });
}

function withDay(grid: DiaryGrid, day: PaperDay): DiaryGrid {
  const before = grid.shown[day.localDate];
  if (!before || !isOpenDay(grid, day.localDate) || isSamePaperDay(before, day)) return grid;
  const { localDate, times, pain } = day;
  const tooHigh = Object.values(times).some((count) => count > LOG_LIMITS.times.max);
  if (tooHigh || (pain !== null && pain > LOG_LIMITS.score.max)) return grid;
  return {
    ...grid,
    shown: { ...grid.shown, [localDate]: { localDate, times, pain } },
    past: [...grid.past.slice(1 - UNDO_STEPS), grid.shown],
  };
}

function withKept(grid: DiaryGrid, days: readonly KeptPaperDay[]): DiaryGrid {
  const byDay = Object.fromEntries(days.map((day) => [day.localDate, day]));
  return { ...grid, kept: { ...grid.kept, ...byDay } };
}
