import { describe, expect, it } from "vitest";
import {
  daysSince,
  HIP_REPLACEMENT_FLAGS,
  hipApproachOf,
  notePregnancyWeek,
  pregnancyWeekOn,
  shownPregnancyWeek,
} from "./patient-condition";

const NOTED = { notedOn: "2026-11-01", pregnancyWeeks: 20 };

describe("the week of pregnancy", () => {
  it("goes on with the calendar, also over a change of the clocks and of the year", () => {
    expect(pregnancyWeekOn(NOTED, "2026-11-01")).toBe(20);
    expect(pregnancyWeekOn(NOTED, "2026-11-07")).toBe(20);
    expect(pregnancyWeekOn(NOTED, "2026-11-08")).toBe(21);
    expect(pregnancyWeekOn({ notedOn: "2026-10-24", pregnancyWeeks: 4 }, "2027-01-02")).toBe(14);
  });

  it("stays unknown while nobody wrote it down", () => {
    expect(pregnancyWeekOn({ notedOn: "2026-11-01" }, "2026-12-01")).toBeUndefined();
  });

  it("does not go back when the day is before the note", () => {
    expect(pregnancyWeekOn(NOTED, "2026-10-01")).toBe(20);
    expect(daysSince("not a date", "2026-10-01")).toBe(0);
  });

  it("is shown as one that can be written", () => {
    expect(shownPregnancyWeek(NOTED, "2027-11-01")).toBe(42);
  });
});

describe("notePregnancyWeek", () => {
  it("keeps the day of the note when the week shown is saved as it is", () => {
    expect(notePregnancyWeek(NOTED, 21, "2026-11-13")).toEqual(NOTED);
    expect(notePregnancyWeek({ notedOn: "2026-11-01" }, null, "2026-11-13")).toEqual({
      notedOn: "2026-11-01",
      pregnancyWeeks: null,
    });
  });

  it("notes another week, or the first one, today", () => {
    const today = "2026-11-13";
    expect(notePregnancyWeek(NOTED, 20, today)).toEqual({ notedOn: today, pregnancyWeeks: 20 });
    expect(notePregnancyWeek(undefined, 9, today)).toEqual({ notedOn: today, pregnancyWeeks: 9 });
    expect(notePregnancyWeek(NOTED, null, today)).toEqual({ notedOn: today, pregnancyWeeks: null });
  });
});

describe("hipApproachOf", () => {
  it("reads the approach off the flag", () => {
    expect(HIP_REPLACEMENT_FLAGS.map(hipApproachOf)).toEqual(["posterior", "anterior", "lateral", "unknown"]);
    expect(hipApproachOf("toString")).toBeUndefined();
  });
});
