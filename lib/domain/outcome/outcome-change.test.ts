import { describe, expect, it } from "vitest";
import { averageScore, type FunctionalActivity, type OutcomeMeasurement } from "./outcome";
import { findOutcomeChanges, NOTICEABLE_CHANGE } from "./outcome-change";

const activity = (id: string, position: number, isRetired = false): FunctionalActivity => ({
  id,
  position,
  wording: `to ${id}`,
  isRetired,
});
const measured = (
  measuredOn: string,
  scores: Record<string, number>,
  fields: Partial<OutcomeMeasurement> = {},
): OutcomeMeasurement => ({
  id: measuredOn,
  occasion: "review",
  measuredOn,
  pain: null,
  note: "",
  isStruck: false,
  measuredByName: "Sam Patel",
  scores,
  ...fields,
});

const ACTIVITIES = [activity("bend", 0), activity("walk", 1), activity("sit", 2)];

describe("findOutcomeChanges", () => {
  it("says nothing of what was asked once", () => {
    const measurements = [measured("2026-11-01", { bend: 3 }, { pain: 6 })];
    expect(findOutcomeChanges({ activities: ACTIVITIES, measurements })).toEqual([]);
  });

  it("tells first and newest, and from where on a change is noticed, without a verdict", () => {
    const measurements = [
      measured("2026-11-01", { bend: 3, walk: 4, sit: 5 }, { pain: 6 }),
      measured("2026-11-08", { bend: 9 }, { pain: 9, isStruck: true }),
      measured("2026-11-15", { bend: 6, walk: 8, sit: 5 }, { pain: 3 }),
    ];
    const changes = findOutcomeChanges({ activities: ACTIVITIES, measurements });
    expect(changes.map(({ kind, first, latest }) => [kind, first, latest])).toEqual([
      ["activitiesAverage", 4, 6.3],
      ["oneActivity", 3, 6],
      ["oneActivity", 4, 8],
      ["oneActivity", 5, 5],
      ["pain", 6, 3],
    ]);
    expect(changes.map(({ words }) => words)).toEqual([
      "4 at the start, 6.3 now: 2.3 higher. A change of 2 or more is usually noticed.",
      "3 at the start, 6 now: 3 higher. A change of 3 or more is usually noticed.",
      "4 at the start, 8 now: 4 higher. A change of 3 or more is usually noticed.",
      "5 at the start, 5 now: no change. A change of 3 or more is usually noticed.",
      "6 at the start, 3 now: 3 lower. A change of 2 or more is usually noticed.",
    ]);
    expect(changes.map(({ words }) => words).join(" ")).not.toMatch(/better|worse|improve|should|refer/i);
  });

  it("compares averages of the same activities only", () => {
    const activities = [activity("bend", 0), activity("walk", 1, true), activity("sit", 1)];
    const measurements = [
      measured("2026-11-01", { bend: 2, walk: 2 }),
      measured("2026-11-08", { bend: 4, walk: 4, sit: 0 }),
      measured("2026-11-15", { bend: 6, sit: 2 }),
    ];
    const average = findOutcomeChanges({ activities, measurements }).find(
      ({ kind }) => kind === "activitiesAverage",
    );
    expect([average?.first, average?.firstOn, average?.latest]).toEqual([2, "2026-11-08", 4]);
  });

  it("holds the published numbers", () => {
    expect(NOTICEABLE_CHANGE.activitiesAverage.points).toBe(2);
    expect(NOTICEABLE_CHANGE.oneActivity.points).toBe(3);
    expect(NOTICEABLE_CHANGE.pain.points).toBe(2);
  });
});

describe("averageScore", () => {
  it("is the mean to one decimal", () => {
    expect(averageScore({ scores: { bend: 1, walk: 2, sit: 2 } })).toBe(1.7);
    expect(averageScore({ scores: {} })).toBeUndefined();
  });
});
