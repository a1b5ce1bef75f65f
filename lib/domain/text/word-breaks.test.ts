import { expect, it } from "vitest";
import { breakLongWord, breakWord } from "./word-breaks";

it("keeps words whole where spaces part them", () => {
  expect(breakWord("extraordinarily")).toEqual(["extraordinarily"]);
  expect(breakWord("유지하세요.")).toEqual(["유지하세요."]);
});

it("lets a line end after nearly every sign of a script without spaces", () => {
  expect(breakWord("膝を曲げて。")).toEqual(["膝", "を", "曲", "げ", "て。"]);
  expect(breakWord("「橋」ちょっと")).toEqual(["「橋」", "ちょっ", "と"]);
});

it("knows the words of Thai, Khmer and Burmese, and leaves signs with the word before", () => {
  expect(breakWord("ภาษาไทยดีมาก")).toEqual(["ภาษา", "ไทย", "ดี", "มาก"]);
  expect(breakWord("(งอเข่าช้าๆ)").join("")).toBe("(งอเข่าช้าๆ)");
  expect(breakWord("(งอเข่าช้าๆ)").at(-1)).toMatch(/ๆ\)$/);
  for (const text of ["ខ្ញុំស្រឡាញ់ភាសាខ្មែរ។", "မြန်မာဘာသာစကား။", "ພາສາລາວ"]) {
    expect(breakWord(text).length, text).toBeGreaterThan(1);
    expect(breakWord(text).join("")).toBe(text);
    for (const part of breakWord(text)) expect(part).not.toMatch(/^[\p{M}។။]/u);
  }
});

it("cuts what is longer than a line: at its no-break spaces, at the signs of an address, never between letter and mark", () => {
  const fits = (part: string) => part.length <= 12;
  expect(breakLongWord("01632\u00a0960\u00a0123", fits)).toEqual(["01632\u00a0", "960\u00a0", "123"]);
  expect(breakLongWord("home.north-physio.example/code", (part) => part.length <= 24)).toEqual([
    "home.",
    "north-",
    "physio.",
    "example/",
    "code",
  ]);
  expect(new Set(breakLongWord("ẹ́ọ̀".normalize("NFD").repeat(20), fits)).size).toBe(2);
});
