import { expect, it } from "vitest";
import { printable } from "./printable";

it("keeps the letters of Europe, lists and line breaks", () => {
  const value = { lines: ["Łukasz Çağla Ñ ß", "one\ntwo · 3 × 10"], count: 2, none: undefined };
  expect(printable(value)).toEqual(value);
});

it("replaces what the fonts do not hold, so that no wrong letter prints", () => {
  expect(printable("a‑b")).toBe("a-b");
  expect(printable("Ngọc ﬁt")).toBe("Ngoc fit");
  expect(printable("well done 👍🏽")).toBe("well done ");
  expect(printable("Анна")).toBe("????");
});

it("passes a solved figure through as it is", () => {
  const solved = { frames: ["→"] };
  expect(printable({ solved }).solved).toBe(solved);
});
