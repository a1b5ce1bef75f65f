import { expect, it } from "vitest";
import { breakWord } from "./fonts-breaks";

const parts = (word: string) => breakWord(word).filter((part) => part !== "");

it("keeps words whole", () => {
  expect(breakWord("extraordinarily")).toEqual(["extraordinarily"]);
  expect(breakWord("유지하세요.")).toEqual(["유지하세요."]);
});

it("lets a line end after nearly every sign of a script without spaces", () => {
  expect(parts("膝を曲げて。")).toEqual(["膝", "を", "曲", "げ", "て。"]);
  expect(parts("「橋」ちょっと")).toEqual(["「橋」", "ちょっ", "と"]);
});

it("cuts what is longer than a line, never between a letter and its mark", () => {
  const word = "क्षि".repeat(12);
  expect(parts(word).join("")).toBe(word);
  expect(new Set(parts(word))).toEqual(new Set(["क्षि"]));
});
