import { execFileSync } from "node:child_process";
import { beforeAll, expect, it, vi } from "vitest";
import { accessibilityFaults } from "./check/accessibility";
import { generatedSheet } from "./generated/test-fixtures";
import { readPdf } from "./read-pdf";
import { renderHandoutHere } from "./render-here";
import { sheetFaults } from "./sheet-faults";
import { BACK_AND_HIP, REST_OF_BODY } from "./test-fixtures";

/** `npm run stress:handout` looks at hundreds. The last two have an exercise in large print that just fits a side. */
const SEEDS = [...Array.from({ length: 14 }, (_, seed) => seed), 207, 410];
const SHEETS = [
  ...SEEDS.map((seed) => [seed, BACK_AND_HIP] as const),
  ...[14, 15, 16, 17].map((seed) => [seed, REST_OF_BODY] as const),
];

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

it(`keeps every rule on ${SHEETS.length} generated sheets`, async () => {
  const faults: string[] = [];
  for (const [seed, starters] of SHEETS) {
    const model = generatedSheet(seed, starters);
    const bytes = renderHandoutHere(model);
    const found = [...(await accessibilityFaults(bytes)), ...sheetFaults(model, await readPdf(bytes))];
    faults.push(...found.map((fault) => `${seed}, ${model.layout}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
