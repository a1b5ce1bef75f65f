import { expect, it } from "vitest";
import { firstRunSteps } from "./first-run";

const NOTHING = { isDemo: false, hasLogo: false, hasColleague: false, hasPatient: false, hasPrinted: false };

it("leads a new clinic through four steps, and ticks what is done", () => {
  const steps = firstRunSteps({ ...NOTHING, hasPatient: true });
  expect(steps.map(({ isDone }) => isDone)).toEqual([false, false, true, false]);
});

it("is over when all is done, and never begins in a demonstration", () => {
  const done = { isDemo: false, hasLogo: true, hasColleague: true, hasPatient: true, hasPrinted: true };
  expect(firstRunSteps(done)).toEqual([]);
  expect(firstRunSteps({ ...NOTHING, isDemo: true })).toEqual([]);
});
