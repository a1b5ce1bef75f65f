import { expect, it } from "vitest";
import { twoColumns } from "./columns";
import { estimateLines } from "./text-measure";

it("splits in reading order where both columns weigh about the same", () => {
  expect(twoColumns([3, 1, 1, 1], (weight) => weight)).toEqual([[3], [1, 1, 1]]);
  expect(twoColumns([1, 1, 1], (weight) => weight)).toEqual([[1, 1], [1]]);
  expect(twoColumns([5], (weight) => weight)).toEqual([[5], []]);
  expect(twoColumns([], () => 1)).toEqual([[], []]);
});

it("counts the lines of mixed runs", () => {
  expect(estimateLines([{ text: "Tip:", isBold: true }, { text: "Go slowly." }], 200, 12)).toBe(1);
  expect(estimateLines([{ text: "word ".repeat(40).trim() }], 200, 12)).toBeGreaterThan(5);
  expect(estimateLines([{ text: "" }], 200, 12)).toBe(1);
});
