import { describe, expect, test } from "vitest";
import { ENGLISH_MARKS } from "./english-marks";
import { ENGLISH_SHEET } from "./english-sheet";
import { offeredLanguages, wordsOf } from "./words-of";

describe("wordsOf", () => {
  test("answers English as it stands, for the country of the clinic", () => {
    expect(wordsOf("en")).toEqual({ ...ENGLISH_SHEET, ...ENGLISH_MARKS, ...wordsOf("en") });
    expect(wordsOf("en").tag).toBe(ENGLISH_SHEET.tag);
    expect(wordsOf("en", "US").tag).toBe("en-US-u-ca-gregory-nu-latn");
  });

  test.each(["xx", "en-XA", "en-XB", "constructor", "", "<b>"])(
    "a language that is not offered, %o, reads English",
    (language) => {
      expect(wordsOf(language)).toEqual(wordsOf("en"));
    },
  );

  test.each(offeredLanguages())("%s has a tag with Latin digits, and a direction", (language) => {
    const { tag, direction } = wordsOf(language);
    expect(new Intl.NumberFormat(tag).format(12)).toBe("12");
    expect(new Intl.DateTimeFormat(tag).resolvedOptions()).toMatchObject({
      calendar: "gregory",
      numberingSystem: "latn",
    });
    expect(direction).toBe(language === "ar" ? "rtl" : "ltr");
  });

  test("nobody is offered a language that nobody speaks", () => {
    expect(offeredLanguages()[0]).toBe("en");
    expect(offeredLanguages().filter((language) => /-X[A-Z]$/.test(language))).toEqual([]);
  });
});
