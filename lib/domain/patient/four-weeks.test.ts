import { expect, it } from "vitest";
import { buildFourWeeks, fourWeeksTo, SHOWN_DAYS } from "./four-weeks";

it("marks each of the last 28 days by what was done on it", () => {
  expect(fourWeeksTo("2026-11-30")).toEqual({ from: "2026-11-03", to: "2026-11-30" });
  const done = new Map([
    ["2026-11-02", 1],
    ["2026-11-27", 0.75],
    ["2026-11-28", 0.5],
    ["2026-11-29", 0],
  ]);
  const weeks = buildFourWeeks(done, "2026-11-26", "2026-11-30");
  expect(weeks.marks).toHaveLength(SHOWN_DAYS);
  expect(weeks.marks.slice(-6)).toEqual(["before", "missed", "whole", "part", "missed", "missed"]);
  expect(weeks).toMatchObject({ doneDays: 2, days: 5 });
});

it("has nothing to miss before a program is published, and counts what was done all the same", () => {
  expect(buildFourWeeks(new Map(), null, "2026-11-30")).toMatchObject({ doneDays: 0, days: 0 });
  const early = buildFourWeeks(new Map([["2026-11-29", 1]]), "2026-12-05", "2026-11-30");
  expect(early).toMatchObject({ doneDays: 1, days: 1 });
});
