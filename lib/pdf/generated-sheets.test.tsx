import { execFileSync } from "node:child_process";
import { beforeAll, expect, it, vi } from "vitest";
import { generatedSheet } from "./generated/test-fixtures";
import { readPdf } from "./read-pdf";
import { renderHandoutHere } from "./render-here";
import { sheetFaults } from "./sheet-faults";

/** `npm run hard:handout` looks at hundreds. */
const SHEETS = 16;

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

it(`keeps every rule on ${SHEETS} generated sheets`, async () => {
  const faults: string[] = [];
  for (let seed = 0; seed < SHEETS; seed += 1) {
    const model = generatedSheet(seed);
    const file = await readPdf(await renderHandoutHere(model));
    faults.push(...sheetFaults(model, file).map((fault) => `${seed}, ${model.layout}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
