import { expect, test } from "vitest";
import { offeredLanguages } from "@/lib/domain/words/words-of";
import { languageToRead, WRITTEN_LANGUAGES, writtenLanguageName } from "./patient-languages";
import { languageAsTyped, languageName, listLanguages, readSpokenLanguage } from "./spoken-language";
import { SPOKEN_LANGUAGES } from "./spoken-languages";

test.each([
  ["", null],
  [" unknown ", null],
  ["Polish", "pl"],
  ["POLSKI", "pl"],
  ["українська", "uk"],
  ["العربية", "ar"],
  ["Bengali", "bn"],
  ["Farsi", "fa"],
  ["Kurdish (Sorani)", "ckb"],
  ["Sylheti", "syl"],
  ["BSL", "bfi"],
  ["pl", "pl"],
  ["pl-PL", "pl-PL"],
  ["pa_guru", "pa-Guru"],
  ["zh-hant", "zh-Hant"],
  ["eng", "en"],
  ["fa-u-ca-persian", "fa"],
])("%o is the language %o", (typed, value) => {
  expect(readSpokenLanguage(typed)).toEqual({ value });
});

test.each(["xx", "Klingonese", "mul", "und", "<b>pl</b>", "pl;drop", "__proto__", "\u202Epl", "123"])(
  "%o is refused with a sentence that names it",
  (typed) => {
    expect(readSpokenLanguage(typed)).toEqual({ problem: expect.stringContaining(`“${typed}”`) });
  },
);

test("ten thousand letters are refused and not repeated", () => {
  expect(readSpokenLanguage("p".repeat(10_000))).toEqual({
    problem: "This is too long for the name of a language.",
  });
});

test("every language of the list has a name, is listed once, and is found by either name", () => {
  const listed = listLanguages();
  expect(listed.map(({ tag }) => tag).sort()).toEqual([...SPOKEN_LANGUAGES].sort());
  expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
  for (const { tag, name, ownName = name } of listed) {
    expect(readSpokenLanguage(name)).toEqual({ value: tag });
    expect(readSpokenLanguage(ownName)).toEqual({ value: tag });
  }
});

test("a language on record comes back from the form as it was, by name or by tag", () => {
  expect(languageAsTyped("pl")).toBe("Polish");
  expect(languageAsTyped("pt-BR")).toBe("pt-BR");
  expect(languageAsTyped(null)).toBe("");
  for (const tag of [...SPOKEN_LANGUAGES, "pt-BR", "zh-Hant", "pa-Arab"])
    expect(readSpokenLanguage(languageAsTyped(tag))).toEqual({ value: tag });
});

test("nothing is offered to read but what there are words for", () => {
  expect(WRITTEN_LANGUAGES).toEqual(offeredLanguages());
  expect(["en", "pl", "zz"].map(writtenLanguageName)).toEqual(["English", "Polish", "zz"]);
  expect(languageName("zxx")).toBeUndefined();
});

test("a patient reads the language on record, else the clinic's, and English where there are no words", () => {
  for (const writtenLanguage of WRITTEN_LANGUAGES)
    expect(languageToRead({ writtenLanguage }, "en-GB")).toBe(writtenLanguage);
  for (const clinic of ["en-US", "xx", "de-AT"])
    expect(languageToRead({ writtenLanguage: null }, clinic)).toBe("en");
});
