import { expect, test } from "vitest";
import { ENGLISH_MARKS } from "@/lib/domain/words/english-marks";
import { interpreterLine, ownNameOf } from "./interpreter-line";

test("says the language in English, which ambulance services ask for, and in the language itself", () => {
  expect(interpreterLine(ENGLISH_MARKS, "pl", true)).toEqual({
    english: "I speak Polish. I need an interpreter.",
    own: "Language: polski. I need an interpreter.",
  });
  expect(["es", "ar", "uk", "vi"].map(ownNameOf)).toEqual(["español", "العربية", "українська", "Tiếng Việt"]);
});

test("where no source tells what to say, the patient is told to ask", () => {
  expect(interpreterLine(ENGLISH_MARKS, "pl", false)).toEqual({
    english: "Ask for an interpreter.",
    own: "Ask for an interpreter.",
  });
});
