import { describe, expect, it } from "vitest";
import {
  type DiaryGrid,
  dateAt,
  isPainRow,
  reduceDiary,
  startDiary,
  unsavedDays,
  valueAt,
} from "@/lib/domain/adherence/diary-grid";
import { buildDiarySheet } from "@/lib/domain/adherence/diary-weeks";
import { paperDayOn } from "@/lib/domain/adherence/paper-day";
import { amount } from "@/lib/domain/dose/amount";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { diaryActionOf } from "./diary-keys";

const twice = anItem({
  itemId: "walk",
  dose: { minutes: amount(10), timesPerDay: amount(2), daysPerWeek: amount(7) },
});
const DOCUMENT = aProgramDocument({ items: [anItem({ itemId: "lift" }), twice] });
// Two weeks, of which Saturday and Sunday have not come.
const SHEET = buildDiarySheet(DOCUMENT, "2026-11-12");
const TODAY = "2026-11-20";

const start = () =>
  startDiary(
    SHEET,
    SHEET.days.map((day) => paperDayOn([], day)),
    TODAY,
  );

/** Types keys, one word each: a letter, a digit, or a name such as Enter; `^` stands for Ctrl. */
function type(grid: DiaryGrid, keys: string): DiaryGrid {
  return keys.split(" ").reduce((grid, word) => {
    const ctrlKey = word.startsWith("^");
    const key = word === "Space" ? " " : word.replace("^", "");
    const action = diaryActionOf({ key, ctrlKey, metaKey: false, altKey: false }, grid);
    return action && action !== "save" ? reduceDiary(grid, action) : grid;
  }, grid);
}

describe("the diary under the keys", () => {
  it("shows whole weeks, as many as the sheet has", () => {
    expect(SHEET.days).toHaveLength(14);
    expect([SHEET.days[0], SHEET.days.at(-1)]).toEqual(["2026-11-09", "2026-11-22"]);
    expect(SHEET.rows.map(({ name }) => name)).toEqual(["1. Hip lift", "2. Hip lift"]);
  });

  it("ticks, unticks and counts", () => {
    const grid = type(start(), "Space ArrowRight Space Space ArrowDown 3 2 0");
    expect(grid.shown["2026-11-09"]?.times).toEqual({ lift: 1 });
    expect(grid.shown["2026-11-10"]?.times).toEqual({ walk: 3 });
    expect(grid.shown["2026-11-11"]?.times).toEqual({ walk: 2 });
    expect(dateAt(grid)).toBe("2026-11-13");
  });

  it("fills a day as the program asks, and empties it the second time", () => {
    const grid = type(start(), "a");
    expect(grid.shown["2026-11-09"]?.times).toEqual({ lift: 1, walk: 2 });
    expect(unsavedDays(type(grid, "a"))).toEqual([]);
  });

  it("takes pain from 0 to 10, and goes on by itself", () => {
    const grid = type(start(), "ArrowDown ArrowDown 0 x 7 Backspace");
    expect(isPainRow(grid)).toBe(true);
    expect(SHEET.days.slice(0, 4).map((day) => grid.shown[day]?.pain)).toEqual([0, 10, 7, null]);
    expect(valueAt(grid, { row: 2, day: 0 })).toBe(0);
    // A tick means nothing there.
    expect(type(grid, "Space").shown).toBe(grid.shown);
  });

  it("goes to the next row with Enter, then to the next week, and to every end", () => {
    const at = (keys: string) => {
      const { row, day } = type(start(), keys).at;
      return [row, day];
    };
    expect(at("ArrowRight Enter")).toEqual([1, 0]);
    expect(at("Enter Enter Enter")).toEqual([0, 7]);
    expect(at("^End Enter")).toEqual([2, 13]);
    expect(at("ArrowRight End")).toEqual([0, 6]);
    expect(at("End ArrowRight End Home")).toEqual([0, 7]);
    expect(at("^End ^Home ArrowUp ArrowLeft")).toEqual([0, 0]);
  });

  it("leaves days that have not come alone", () => {
    const grid = type(start(), "^End a 5 ArrowUp Space");
    expect(unsavedDays(grid)).toEqual([]);
  });

  it("undoes step by step", () => {
    const grid = type(start(), "Space ArrowRight a");
    expect(unsavedDays(type(grid, "^z")).map(({ localDate }) => localDate)).toEqual(["2026-11-09"]);
    expect(unsavedDays(type(grid, "^z ^z ^z"))).toEqual([]);
  });

  it("knows what is not kept, over which log, and keeps typing that goes on while saving", () => {
    const grid = type(start(), "a ArrowRight a");
    const [first] = unsavedDays(grid);
    const kept = [{ localDate: "2026-11-09", times: first?.times ?? {}, pain: null, logId: "log" }];
    const saved = reduceDiary(type(grid, "ArrowRight a"), { type: "kept", days: kept });
    expect(unsavedDays(saved).map(({ localDate }) => localDate)).toEqual(["2026-11-10", "2026-11-11"]);
    expect(unsavedDays(type(saved, "Home Space"))).toMatchObject([
      { localDate: "2026-11-09", basedOn: "log", times: { walk: 2 } },
      {},
      {},
    ]);
    const recalled = reduceDiary(start(), { type: "recall", days: unsavedDays(grid) });
    expect(unsavedDays(recalled)).toEqual(unsavedDays(grid));
  });

  it("leaves the browser its keys", () => {
    const press = (key: string, fields = {}) =>
      diaryActionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...fields }, start());
    expect(press("Tab")).toBeUndefined();
    expect(press("ArrowLeft", { altKey: true })).toBeUndefined();
    expect(press("r", { ctrlKey: true })).toBeUndefined();
    expect(press("s", { metaKey: true })).toBe("save");
  });
});
