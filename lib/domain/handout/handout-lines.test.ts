import { expect, it } from "vitest";
import { countLines, widthOf } from "./handout-lines";

it("counts the lines of mixed runs", () => {
  expect(countLines([{ text: "Tip:", isBold: true }, { text: "Go slowly." }], 200, 12)).toBe(1);
  expect(countLines([{ text: "word ".repeat(40).trim() }], 200, 12)).toBeGreaterThan(5);
  expect(countLines([{ text: "" }], 200, 12)).toBe(1);
  expect(countLines([{ text: "one\ntwo\n\nthree" }], 200, 12)).toBe(4);
});

it("cuts a word that is longer than a line", () => {
  const lines = countLines([{ text: "w".repeat(100) }], 200, 12);
  expect(lines).toBe(Math.ceil(widthOf("w".repeat(100), false, 12) / 200));
});

it("measures letters with marks as their plain letters, and ideographs as wide", () => {
  expect(widthOf("é", false, 10)).toBe(widthOf("e", false, 10));
  expect(widthOf("日", false, 10)).toBe(10);
  expect(widthOf("m", true, 10)).toBeGreaterThan(widthOf("m", false, 10));
});
