import { expect, it } from "vitest";
import { paperInWords } from "./paper-words";

const CLINIC = { language: "en-GB", timeZone: "Pacific/Auckland" };
const paper = { versionNumber: 2, printedAt: new Date("2026-11-02T20:00:00Z") };

it("says which version is on paper, on the clinic's day, and which is current", () => {
  expect(paperInWords(paper, 4, CLINIC)).toEqual({
    isStale: true,
    words: "Version 2 on paper (printed 3 November 2026), current 4",
  });
  expect(paperInWords(paper, 2, CLINIC)).toEqual({
    isStale: false,
    words: "Version 2 on paper (printed 3 November 2026)",
  });
});

it("says nothing before the first print", () => {
  expect(paperInWords(undefined, 4, CLINIC)).toBeUndefined();
});
