import { expect, it } from "vitest";
import { buildProgramStrip } from "./program-strip";

const PROGRAM = {
  id: "p1",
  title: "First weeks",
  currentVersion: 1,
  hasUnpublishedChanges: false,
  reviewOn: null,
  updatedAt: new Date("2026-11-22T23:30:00Z"),
  createdByName: "Tom Okafor",
  patientLabel: "Ann",
};

it("tells the day of the last change where the clinic is", () => {
  const strip = (timeZone: string) => buildProgramStrip(PROGRAM, { language: "en-GB", timeZone }).history;
  expect(strip("Europe/London")).toBe("Begun by Tom Okafor, changed on 22 November 2026.");
  expect(strip("Europe/Berlin")).toBe("Begun by Tom Okafor, changed on 23 November 2026.");
});

it("begins with the review when there is one", () => {
  const { history } = buildProgramStrip(
    { ...PROGRAM, reviewOn: "2026-12-06" },
    { language: "en-GB", timeZone: "Europe/London" },
  );
  expect(history).toMatch(/^Review on 6 December 2026, begun by/);
});
