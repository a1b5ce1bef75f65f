import { describe, expect, test } from "vitest";
import { doseOnPaper } from "@/lib/domain/dose/dose-on-paper";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { generateDoses } from "@/lib/domain/dose/test-fixtures";
import { faultsOf } from "@/scripts/words/faults.mjs";
import { readSurfaces } from "@/scripts/words/files.mjs";
import { pseudoMessages } from "@/scripts/words/pseudo.mjs";
import { ENGLISH_SHEET } from "./english-sheet";
import { pseudoWords } from "./test-fixtures";

const ENGLISH = readSurfaces("en");
const LANGUAGES = ["en-XA", "en-XB"] as const;
/** Without loads: those are as somebody typed them, in any language. */
const DOSES = generateDoses(500).map(({ dose: { load: _, ...dose }, sideRule }) => ({ dose, sideRule }));
const letters = (text: string) => (text.match(/\p{L}/gu) ?? []).length;

describe("the pseudo-languages", () => {
  test.each(LANGUAGES)("%s is whole", (language) => {
    const surfaces = Object.entries(ENGLISH).map(([surface, messages]) => [
      surface,
      pseudoMessages(language, messages),
    ]);
    expect(faultsOf(language, ENGLISH, Object.fromEntries(surfaces))).toEqual([]);
  });

  test("leave no English in a dose, and make it 40 percent longer", () => {
    const words = pseudoWords("en-XA");
    let [plain, long] = [0, 0];
    for (const { dose, sideRule } of DOSES) {
      const paper = doseOnPaper(words, dose, sideRule);
      const said = [formatDose(words, dose, sideRule), paper.amount, paper.often];
      // "and" is the language's own way to write a list, which Intl has.
      for (const text of said) expect(text.replaceAll(" and ", " ")).not.toMatch(/[A-Za-z]/);
      plain += letters(formatDose(ENGLISH_SHEET, dose, sideRule));
      long += letters(formatDose(words, dose, sideRule));
    }
    expect(long / plain).toBeGreaterThan(1.37);
    expect(long / plain).toBeLessThan(1.43);
  });

  test("mark every piece of a right-to-left text, and change nothing else", () => {
    const words = pseudoWords("en-XB");
    expect(words.direction).toBe("rtl");
    for (const { dose, sideRule } of DOSES) {
      const line = formatDose(words, dose, sideRule);
      expect(line).toContain("\u200f");
      expect(line.replaceAll("\u200f", "")).toBe(formatDose(ENGLISH_SHEET, dose, sideRule));
    }
  });
});
