import { expect, it } from "vitest";
import { keptSince } from "./retention";

it("is the same moment that many years ago, and the day after for a leap day", () => {
  expect(keptSince(new Date("2026-11-22T10:00:00Z"), 8)).toEqual(new Date("2018-11-22T10:00:00Z"));
  expect(keptSince(new Date("2024-02-29T10:00:00Z"), 1)).toEqual(new Date("2023-03-01T10:00:00Z"));
});
