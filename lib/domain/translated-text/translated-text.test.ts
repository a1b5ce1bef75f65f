import { describe, expect, it, test } from "vitest";
import { aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { CONTENT_LANGUAGES, findContentLanguage } from "./content-language";
import { adviceEnglish, exerciseEnglish, phraseId, sourceHash } from "./english-text";
import { readingRemarks } from "./reading-remarks";
import { sharedPhrases } from "./shared-phrases";
import { translationFaults } from "./translation-faults";
import { type EnglishEntry, englishLines, fieldsFromLines, translatedLines } from "./translation-lines";
import { percentOf, shareInWords, translationShares } from "./translation-shares";
import { translationInForce, translationStanding } from "./translation-standing";

const [document] = aProgramDocument().items;
if (!document) throw new Error("the fixture has no exercise");
const english = exerciseEnglish({ ...document.exercise, shortSteps: document.exercise.shortSteps ?? [] });
const exercise: EnglishEntry = { part: "exercise", english };

const language = (tag: string) => {
  const found = findContentLanguage(tag);
  if (!found) throw new Error(`no language ${tag}`);
  return found;
};
const faults = (text: string, translation: string, tag = "pl", limit = 480) =>
  translationFaults({ english: text, limit }, translation, language(tag));

describe("a language", () => {
  it("is named by a tag that Intl knows, and reads as its script does", () => {
    for (const { tag, name, direction, script, ownName } of CONTENT_LANGUAGES) {
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(new Intl.DisplayNames(["en"], { type: "language" }).of(tag)).toBe(name);
      expect(script.test(ownName), tag).toBe(true);
      expect(direction).toBe(tag === "ar" ? "rtl" : "ltr");
    }
    expect(findContentLanguage("xx")).toBeUndefined();
  });
});

describe("the texts of an entry", () => {
  const entries: EnglishEntry[] = [
    exercise,
    { part: "advice", english: { title: "Sleep", sentences: ["Lie well.", "__proto__"] } },
    { part: "warning", english: { sentences: ["Call {emergency_number}."] } },
    { part: "phrase", english: { text: "mat" } },
  ];

  test.each(entries)("of a $part come back as they were kept", (entry) => {
    const translations = englishLines(entry).map(({ field }) => `${field} po polsku`);
    const kept = JSON.parse(JSON.stringify(fieldsFromLines(entry, translations)));
    expect(translatedLines(entry, kept)).toEqual(translations);
    expect(translatedLines(entry, undefined).every((text) => text === "")).toBe(true);
  });

  it("are of another hash with one letter changed, and of the same in another order of keys", () => {
    expect(sourceHash(english)).not.toBe(sourceHash({ ...english, feel: `${english.feel}.` }));
    const { feel, ...rest } = english;
    expect(sourceHash({ feel, ...rest })).toBe(sourceHash(english));
    expect(phraseId("mat")).not.toBe(phraseId("mats"));
  });

  it("of a topic hold what it says to some readers", () => {
    const { sentences } = adviceEnglish({ slug: "driving", title: "Driving", points: ["Stop often."] });
    expect(sentences).toEqual(expect.arrayContaining(["Stop often.", "Driving again"]));
  });

  it("that are short stand once, and numbers alone are no words", () => {
    const phrases = sharedPhrases(["mat", "", "mat"]);
    expect(phrases.filter((text) => text === "mat")).toHaveLength(1);
    expect(phrases).not.toContain("999");
    expect(phrases).toContain("112 or 999");
  });
});

describe("a translation", () => {
  const english = "Hold {emergency_number} for 5 seconds.";

  it("that keeps the rules has no fault", () => {
    expect(faults(english, "Trzymaj {emergency_number} przez 5 sekund.")).toEqual([]);
    expect(faults("Breathe.", "تنفّس.", "ar")).toEqual([]);
    expect(faults("Walk a figure of eight.", "Idź w kształcie cyfry 8.")).toEqual([]);
    expect(faults("Walk 8 steps.", "Zrób osiem kroków.")).toHaveLength(1);
  });

  test.each([
    ["is empty", "  ", /empty/],
    ["has lost a placeholder", "Trzymaj przez 5 sekund.", /lost \{emergency_number\}/],
    ["has an unknown placeholder", "Trzymaj {emergency_number} {x} przez 5 sekund.", /\{x\}, which is not/],
    ["has half a brace", "Trzymaj {emergency_number} } przez 5 sekund.", /stands alone/],
    ["has other numbers", "Trzymaj {emergency_number} przez 50 sekund.", /has 5, the translation 50/],
    ["turns the direction", "Trzymaj \u202e{emergency_number} przez 5 sekund.", /direction/],
    ["hides a character", "Trzymaj {emergency_number}\u200b przez 5 sekund.", /nobody sees/],
    ["breaks the line", "Trzymaj {emergency_number}\nprzez 5 sekund.", /line break/],
    ["holds markup", "Trzymaj <b>{emergency_number}</b> przez 5 sekund.", /markup/],
    ["holds an entity", "Trzymaj &amp; {emergency_number} przez 5 sekund.", /markup/],
    ["is in another script", "متن {emergency_number} 5", /no letter of Polish/],
    ["writes other digits", "Trzymaj {emergency_number} przez ٥ sekund.", /digits 0 to 9/],
    ["is still English", english, /still the English/],
    ["has 10,000 letters", "a".repeat(10_000), /10000 characters; at most 480/],
    ["never ends", `Trzymaj {emergency_number} 5 ${"bardzo ".repeat(27)}długo.`, /at most 26/],
  ])("that %s is refused with a sentence", (_name, translation, sentence) => {
    expect(faults(english, translation).join(" ")).toMatch(sentence);
  });

  it("is marked where it is hard to read, and kept", () => {
    const long = `${"słowo ".repeat(22)}koniec.`;
    expect(readingRemarks("feel", long)).toEqual([expect.stringContaining("23 words")]);
    expect(readingRemarks("shortSteps.1", `${"słowo ".repeat(17).trim()}.`)).toHaveLength(1);
    expect(readingRemarks("steps.1", "Połóż się na plecach.")).toEqual([]);
  });
});

describe("where a translation stands", () => {
  const kept = (isOwn: boolean, sourceHash: string) => ({ isOwn, status: "checked" as const, sourceHash });

  it("is stale with another English, missing without any", () => {
    expect(translationStanding(kept(true, "a"), "a")).toBe("checked");
    expect(translationStanding(kept(true, "a"), "b")).toBe("stale");
    expect(translationStanding(undefined, "a")).toBe("missing");
  });

  it("is where the clinic's own stands, unless only the shared one is up to date", () => {
    expect(translationInForce([kept(false, "a"), kept(true, "a")], "a")?.isOwn).toBe(true);
    expect(translationInForce([kept(false, "b"), kept(true, "a")], "b")?.isOwn).toBe(false);
    expect(translationInForce([kept(false, "a"), kept(true, "a")], "b")?.isOwn).toBe(true);
    expect(translationInForce([kept(false, "a")], "b")?.isOwn).toBe(false);
    expect(translationInForce([], "b")).toBeUndefined();
  });

  it("is counted by language and part, and a percentage never says more than is so", () => {
    const shares = translationShares((tag, part) =>
      tag === "pl" && part === "exercise" ? ["draft", "signed", "missing", "missing"] : [],
    );
    const polish = shares.find((share) => share.language.tag === "pl");
    const part = polish?.parts.find((share) => share.part === "exercise");
    expect(part).toMatchObject({
      total: 4,
      counts: { signed: 1, checked: 0, draft: 1, stale: 0, missing: 2 },
    });
    expect(part && shareInWords(part)).toBe("25 % signed, 25 % draft, 50 % missing");
    expect(shareInWords({ total: 0, counts: shares[0]?.parts[0]?.counts ?? never() })).toBe(
      "nothing to translate",
    );
    expect([percentOf(0, 321), percentOf(1, 321), percentOf(320, 321), percentOf(321, 321)]).toEqual([
      0, 1, 99, 100,
    ]);
  });
});

function never(): never {
  throw new Error("there is a first language");
}
