import { expect, test } from "vitest";
import { apart, numbersApart } from "./apart";
import { ENGLISH } from "./english";
import { pseudoWords } from "./test-fixtures";

const RTL = pseudoWords("en-XB");

test.each([
  ["Call 01632 960 123 now.", "Call \u206601632 960 123\u2069 now."],
  ["Call 01632 960 123.", "Call \u206601632 960 123\u2069."],
  ["01632 960123, or 111", "\u206601632 960123\u2069, or 111"],
  ["Call +44 20 7946 0000", "Call \u2066+44 20 7946 0000\u2069"],
  ["Call 112 or 999.", "Call 112 or 999."],
  ["2 or 3 times", "2 or 3 times"],
  ["Call (01632) 960 123.", "Call \u2066(01632) 960 123\u2069."],
  ["(call 01632 960 123)", "(call \u206601632 960 123\u2069)"],
  ["(01632 960 123).", "\u2066(01632 960 123)\u2069."],
  ["two (2) times", "two (2) times"],
  ["", ""],
])("%s keeps the order of its numbers", (text, said) => {
  expect(numbersApart(RTL, text)).toBe(said);
  expect(numbersApart(ENGLISH, text)).toBe(text);
});

test("what is typed has its own direction in a right-to-left text", () => {
  expect(apart(RTL, "01632 960 123")).toBe("\u206801632 960 123\u2069");
  expect(apart(ENGLISH, "01632 960 123")).toBe("01632 960 123");
});
