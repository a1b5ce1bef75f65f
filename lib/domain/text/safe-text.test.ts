import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeLine, safeParagraphs } from "./safe-text";

describe("safeLine", () => {
  it("drops control, bidi-override and zero-width characters", () => {
    expect(safeLine("Bri\u0000dge\u202E egd\u200Bi\u2066rb\uFEFF\u00AD", 50)).toBe("Bridge egdirb");
  });

  it("turns tabs and line breaks into one space", () => {
    expect(safeLine("  two\t\tsets\r\nof\u2028ten ", 50)).toBe("two sets of ten");
  });

  it("keeps letters with accents, in their composed form", () => {
    expect(safeLine("Zoe\u0308 Łukasz Çağla", 50)).toBe("Zoë Łukasz Çağla");
  });

  it("caps by characters, never inside a pair", () => {
    expect(safeLine("🙂🙂🙂🙂", 3)).toBe("🙂🙂…");
    expect(safeLine("A line that is too long", 11)).toBe("A line tha…");
  });

  it("drops halves of pairs and text that only tags carry", () => {
    expect(safeLine("a\uD800b\u{E0041}c", 10)).toBe("abc");
  });

  it("keeps a joiner between two letters that are spelled with it, and no other", () => {
    expect(safeLine("می\u200cخواهم \u200cپشت\u200c", 50)).toBe("می\u200cخواهم پشت");
    expect(safeLine("क्\u200dष a\u200db 👩\u200d👧", 50)).toBe("क्\u200dष ab 👩👧");
  });

  it("takes what is drawn as nothing for no text, and as a space between letters", () => {
    const blanks = [
      "\u3164",
      "\uffa0",
      "\u115f\u1160",
      "\u2800",
      "\u{13441}",
      "\u{1d159}",
      "\u034f",
      "\ufe0f",
    ];
    for (const blank of [...blanks, "\u0301", "\u17b4", "\u180b", "\u{e0100}", "\u200c", "\u00a0"]) {
      const code = blank.codePointAt(0)?.toString(16);
      expect(safeLine(`${blank} ${blank}`, 50), code).toBe("");
      expect(safeParagraphs(`${blank}\n${blank}`, 50), code).toBe("");
    }
    for (const blank of blanks.slice(0, 6))
      expect(safeLine(`Ada${blank}Byron${blank}`, 50)).toBe("Ada Byron");
    expect(safeLine("葛\u{e0100}城 ❤\ufe0f 한 ⠁", 50)).toBe("葛\u{e0100}城 ❤\ufe0f 한 ⠁");
  });

  it("never lets an invisible character or a longer text through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const line = safeLine(text, max);
        return !/[^\P{C}\u200c\u200d]/u.test(line) && Array.from(line).length <= max;
      }),
    );
  });
});

describe("safeParagraphs", () => {
  it("keeps line breaks of every kind and at most one empty line", () => {
    expect(safeParagraphs("one\r\ntwo\rthree\n\n\n\nfour\u2029five", 100)).toBe(
      "one\ntwo\nthree\n\nfour\nfive",
    );
  });

  it("cleans each line and caps the whole", () => {
    expect(safeParagraphs("  a\u200Bb \n c\td ", 100)).toBe("ab\nc d");
    expect(Array.from(safeParagraphs("x".repeat(600), 500))).toHaveLength(500);
  });
});
