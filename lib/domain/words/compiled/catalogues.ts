// Written by scripts/build-words.mjs: the words of every language that has them all.
import en_dose from "./en/dose.json";
import en_marks from "./en/marks.json";
import en_sheet from "./en/sheet.json";

export const CATALOGUES: ReadonlyMap<string, object> = new Map<string, object>([
  ["en", { dose: en_dose, marks: en_marks, sheet: en_sheet }],
]);
