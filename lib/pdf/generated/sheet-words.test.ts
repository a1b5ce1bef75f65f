import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { BACK_AND_HIP, REST_OF_BODY } from "../test-fixtures";
import { generatedSheet } from "./test-fixtures";

const COUNT = 200;
/** Pictures, and what a model came to say by itself since, of what was composed while it was set. */
const NO_WORDS = new Set(["figure", "qr", "images", "logo", "words", "letters", "sideLetter"]);
/** SHA-256 of these sheets before their words stood in files. */
const BEFORE = "8a9813ba440d7ce24e1b3286989df32b72cafdea924545dc985005bdd7ea34ff";

test(`${COUNT} generated sheets say in English what they said before their words stood in files`, () => {
  const sheets = Array.from({ length: COUNT }, (_, seed) =>
    JSON.stringify(generatedSheet(seed, seed % 2 === 0 ? BACK_AND_HIP : REST_OF_BODY), (key, value) =>
      NO_WORDS.has(key) ? undefined : value,
    ),
  );
  expect(createHash("sha256").update(sheets.join("\n")).digest("hex")).toBe(BEFORE);
});
