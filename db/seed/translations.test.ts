import { describe, expect, it, test } from "vitest";
import { CONTENT_LANGUAGES, findContentLanguage } from "@/lib/domain/translated-text/content-language";
import {
  type ExerciseFields,
  englishLines,
  fieldsFromLines,
} from "@/lib/domain/translated-text/translation-lines";
import { LIBRARY_TEXTS } from "./library-content";
import { checkTexts, mergeTexts, NO_TEXTS } from "./merge-translations";
import { readTranslations } from "./translation-files";
import { type SourceEntry, translationSource } from "./translation-source";

const source = translationSource(LIBRARY_TEXTS);
const polish = findContentLanguage("pl");
if (!polish) throw new Error("no Polish");

describe("the files of each language", () => {
  const all = readTranslations();
  const languages = CONTENT_LANGUAGES.flatMap((language) => {
    const texts = all[language.tag];
    return texts ? [{ language, texts, name: language.name }] : [];
  });

  test.each(languages)("of $name break no rule", ({ language, texts }) => {
    const checked = checkTexts(source, texts, language);
    expect(
      checked.flatMap(({ part, key, faults }) => faults.map((fault) => `${part} ${key}: ${fault}`)),
    ).toEqual([]);
  });

  test.each(languages)("of $name hold no text that the library does not have", ({ texts }) => {
    const known = new Set(source.map(({ key, entry }) => `${entry.part} ${key}`));
    const keys = [
      ...Object.keys(texts.exercises).map((slug) => `exercise ${slug}`),
      ...Object.keys(texts.advice).map((slug) => `advice ${slug}`),
      ...Object.keys(texts.phrases).map((text) => `phrase ${text}`),
    ];
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe("what comes in", () => {
  const first = source.find(({ entry }) => entry.part === "exercise");
  if (first?.entry.part !== "exercise") throw new Error("no exercise");
  const { key, entry } = first;
  /** The English with an "ó" before each text: as many numbers and fields as it has. */
  const good = fieldsFromLines(
    entry,
    englishLines(entry).map(({ english }) => `Ó ${english}`),
  ) as ExerciseFields;
  const merge = (
    exercises: Record<string, ExerciseFields>,
    from: readonly SourceEntry[] = source,
    before = NO_TEXTS,
  ) => mergeTexts(from, { before, incoming: { exercises, advice: {}, warning: null, phrases: {} } }, polish);

  it("is stamped with the hash of its English, and stale with one letter of that changed", () => {
    const { texts, added, leftOut } = merge({ [key]: good });
    expect({ added, leftOut }).toEqual({ added: 1, leftOut: [] });
    const now = (from: readonly SourceEntry[]) =>
      checkTexts(from, texts, polish).find((one) => one.key === key);
    expect(now(source)).toMatchObject({ standing: "draft", faults: [] });
    const other = {
      part: "exercise" as const,
      english: { ...entry.english, feel: `${entry.english.feel}!` },
    };
    expect(now([{ key, entry: other }])).toMatchObject({ standing: "stale", faults: [] });
  });

  it("with a fault is left out whole and named, and what was there stays", () => {
    const { texts: before } = merge({ [key]: good });
    for (const [planted, sentence] of [
      [{ ...good, steps: good.steps.slice(1) }, `exercise ${key}: steps.${good.steps.length}: It is empty.`],
      [{ ...good, steps: [...good.steps, "Jeszcze raz."] }, `exercise ${key}: steps: There are`],
      [{ ...good, feel: "\u202eabc" }, `exercise ${key}: feel: It holds a mark that turns`],
    ] as const) {
      const { texts, added, leftOut } = merge({ [key]: planted }, source, before);
      expect(added).toBe(0);
      expect(leftOut.join("\n")).toContain(sentence);
      expect(texts).toEqual(before);
    }
  });

  it("that the English does not have is named", () => {
    expect(merge({ "no-such-exercise": good }).leftOut).toEqual([
      "exercise no-such-exercise: The English has no such text.",
    ]);
  });
});
