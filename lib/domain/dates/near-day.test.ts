import { expect, it } from "vitest";
import { nearDay } from "./near-day";

it.each([
  ["2026-11-30", "Today"],
  ["2026-11-29", "Yesterday"],
  ["2026-12-01", "Tomorrow"],
  ["2026-11-28", "28 Nov"],
  ["2025-11-28", "28 Nov 2025"],
  ["2027-01-02", "2 Jan 2027"],
])("%s is %s", (date, words) => {
  expect(nearDay(date, "2026-11-30", "en-GB")).toBe(words);
});
