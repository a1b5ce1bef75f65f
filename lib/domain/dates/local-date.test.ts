import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, daysFrom, localDateOf, mondayOf, weekdayOf } from "./local-date";

const localDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));

describe("local days", () => {
  it.each([
    ["2026-11-22", 7, "2026-11-16"],
    ["2026-11-23", 1, "2026-11-23"],
    ["2026-03-29", 7, "2026-03-23"],
    ["2028-02-29", 2, "2028-02-28"],
  ])("knows the weekday and the Monday of %s", (date, weekday, monday) => {
    expect(weekdayOf(date)).toBe(weekday);
    expect(mondayOf(date)).toBe(monday);
  });

  it("counts days over both changes of the clocks", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysFrom("2026-10-24", "2026-10-26")).toEqual(["2026-10-24", "2026-10-25", "2026-10-26"]);
    expect(daysFrom("2026-10-26", "2026-10-24")).toEqual([]);
  });

  it.each([
    ["2026-03-29T00:30:00Z", "Europe/London", "2026-03-29"],
    ["2026-03-28T23:59:59Z", "Europe/London", "2026-03-28"],
    ["2026-07-01T23:30:00Z", "Europe/London", "2026-07-02"],
    ["2026-10-25T23:30:00Z", "Europe/London", "2026-10-25"],
    ["2026-11-22T10:10:00Z", "Pacific/Chatham", "2026-11-22"],
    ["2026-11-22T10:20:00Z", "Pacific/Chatham", "2026-11-23"],
  ])("takes the day of %s in %s", (moment, timeZone, date) => {
    expect(localDateOf(new Date(moment), timeZone)).toBe(date);
  });

  it("puts every date into exactly one week of seven days", () => {
    fc.assert(
      fc.property(localDate, (date) => {
        const monday = mondayOf(date);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, date)).toBe(weekdayOf(date) - 1);
      }),
    );
  });
});
