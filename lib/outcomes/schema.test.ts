import { describe, expect, it } from "vitest";
import { measurementEntry } from "./schema";

const ENTRY = {
  patientId: "0b7e7f3e-4c8f-4a41-9b52-0a7f2f0d7a11",
  occasion: "review",
  measuredOn: "2026-11-20",
  pain: "",
  note: "",
  activities: [{ wording: " climb\u0007 the stairs ", score: "7" }],
};

const problemsOf = (fields: object) =>
  measurementEntry.safeParse({ ...ENTRY, ...fields }).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("measurementEntry", () => {
  it("takes numbers from 0 to 10, or none", () => {
    expect(measurementEntry.parse({ ...ENTRY, pain: "0" })).toMatchObject({
      pain: 0,
      activities: [{ wording: "climb the stairs", score: 7 }],
    });
    expect(problemsOf({ pain: "11" })).toEqual(["pain"]);
    expect(problemsOf({ pain: "-1" })).toEqual(["pain"]);
    expect(problemsOf({ pain: "3.5" })).toEqual(["pain"]);
  });

  it("wants at least one number, words for each, and a real day", () => {
    expect(problemsOf({ activities: [{ wording: "walk", score: "" }] })).toEqual(["pain"]);
    expect(problemsOf({ activities: [{ wording: "", score: "3" }] })).toContain("activities.0.wording");
    expect(problemsOf({ measuredOn: "2026-02-30" })).toEqual(["measuredOn"]);
    expect(problemsOf({ occasion: "sometime" })).toEqual(["occasion"]);
    expect(problemsOf({ activities: Array(4).fill(ENTRY.activities[0]) })).toEqual(["activities"]);
  });
});
