import { expect, it } from "vitest";
import { SCRIPT_COVERAGE } from "../../lib/domain/text/script-coverage";
import { readCoverage } from "./coverage.mjs";

it("is in the domain as the font files hold it", () => {
  const read = readCoverage().map(({ name, ranges }) => [name, ranges]);
  expect(Object.fromEntries(read)).toEqual(SCRIPT_COVERAGE);
});
