import { expect, it } from "vitest";
import { countWords, longSentenceHint } from "./exercise-limits";

it("counts words, not marks", () => {
  expect(countWords("Lift – slowly – both feet.")).toBe(4);
  expect(countWords("  ")).toBe(0);
});

it("marks a long sentence and leaves two short ones alone", () => {
  const ten = Array.from({ length: 10 }, () => "word").join(" ");
  expect(longSentenceHint(`${ten} ${ten} more.`)).toMatch(/^21 words\./);
  expect(longSentenceHint(`${ten} ${ten}.`)).toBeUndefined();
  expect(longSentenceHint(`${ten} ${ten}. ${ten}.`)).toBeUndefined();
});
