import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { ENGLISH_SHEET } from "@/lib/domain/words/english-sheet";
import { doseOnPaper } from "./dose-on-paper";
import { formatDose } from "./dose-words";
import { generateDoses } from "./test-fixtures";

/** SHA-256 of what the same doses said before sentences stood in files: sentence, amount and how often, a line each. */
const BEFORE = "a3c7f3ddfbb2457513fbc9038280599744927e19db9ddf1666417ad19f556c5e";

test("2,000 doses say in English what they said before their sentences stood in files", () => {
  const lines = generateDoses(2000).map(({ dose, sideRule }) => {
    const { amount, often } = doseOnPaper(ENGLISH_SHEET, dose, sideRule);
    return [formatDose(ENGLISH_SHEET, dose, sideRule), amount, often].join("\t");
  });
  expect(new Set(lines).size).toBeGreaterThan(1900);
  expect(createHash("sha256").update(lines.join("\n")).digest("hex")).toBe(BEFORE);
});
