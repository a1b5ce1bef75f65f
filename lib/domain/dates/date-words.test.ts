import { expect, it } from "vitest";
import { dateInWords, dayInWords } from "./date-words";

it("writes a date in the order of the language, whatever the time zone", () => {
  expect(dateInWords("2026-11-22", "en-GB")).toBe("22 November 2026");
  expect(dateInWords("2026-01-01", "en-US")).toBe("January 1, 2026");
});

it("names the day of the week", () => {
  expect(dayInWords("2026-12-07", "en-GB")).toMatch(/^Monday,? 7 December 2026$/);
});

it("falls back to British English for a broken language tag, and leaves what is not a date alone", () => {
  expect(dateInWords("2026-11-22", "not a language")).toBe("22 November 2026");
  expect(dateInWords("soon", "en-GB")).toBe("soon");
});
