import { execFileSync } from "node:child_process";
import { beforeAll, expect, it, vi } from "vitest";
import { generatedSheet } from "./generated/test-fixtures";
import { readPdf } from "./read-pdf";
import { renderHandoutHere } from "./render-here";
import { sheetFaults } from "./sheet-faults";

/** `npm run hard:handout` looks at hundreds. The last two have an exercise in large print that just fits a side. */
const SEEDS = [...Array.from({ length: 14 }, (_, seed) => seed), 207, 410];

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

it(`keeps every rule on ${SEEDS.length} generated sheets`, async () => {
  const faults: string[] = [];
  for (const seed of SEEDS) {
    const model = generatedSheet(seed);
    const file = await readPdf(await renderHandoutHere(model));
    faults.push(...sheetFaults(model, file).map((fault) => `${seed}, ${model.layout}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
