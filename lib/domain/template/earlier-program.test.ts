import { expect, it } from "vitest";
import { earlierProgram } from "./earlier-program";

const CLINIC = { language: "en-GB", timeZone: "Europe/London" };
const PROGRAM = {
  ...{ id: "p", title: "First weeks", currentVersion: 3, hasUnpublishedChanges: true },
  ...{ updatedAt: new Date("2026-11-03T23:30:00Z"), createdByName: "Tom" },
};

it("offers what the patient has, then the draft, then older versions", () => {
  const { history, states } = earlierProgram(PROGRAM, CLINIC);
  expect(history).toBe("Begun by Tom, changed on 3 November 2026");
  expect(states.map(({ value }) => value)).toEqual(["3", "draft", "2", "1"]);
});

it("offers only what there is", () => {
  const never = earlierProgram({ ...PROGRAM, currentVersion: 0 }, CLINIC);
  expect(never.states).toEqual([{ value: "draft", label: "Draft, not published" }]);
  const published = earlierProgram({ ...PROGRAM, currentVersion: 1, hasUnpublishedChanges: false }, CLINIC);
  expect(published.states).toEqual([{ value: "1", label: "Version 1 (current)" }]);
});
