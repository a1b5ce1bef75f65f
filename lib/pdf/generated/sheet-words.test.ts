import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { BACK_AND_HIP, REST_OF_BODY } from "../test-fixtures";
import { generatedSheet } from "./test-fixtures";

const COUNT = 20;
const NO_WORDS = new Set(["figure", "qr", "images", "logo", "words"]);
/** SHA-256 of these sheets before their words stood in files. */
const BEFORE = "6c6e807f0afb49605f5cd23a7818ea0c9c7f3787c70e7c30a1e6f5cd2e5b40be";

test(`${COUNT} generated sheets say in English what they said before their words stood in files`, () => {
  const sheets = Array.from({ length: COUNT }, (_, seed) =>
    JSON.stringify(generatedSheet(seed, seed % 2 === 0 ? BACK_AND_HIP : REST_OF_BODY), (key, value) =>
      NO_WORDS.has(key) ? undefined : value,
    ),
  );
  expect(createHash("sha256").update(sheets.join("\n")).digest("hex")).toBe(BEFORE);
});
