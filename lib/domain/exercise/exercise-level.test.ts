import { describe, expect, it } from "vitest";
import { buildLevels, type LadderStep } from "./exercise-level";

/** A ladder from the easiest exercise to the hardest. */
function ladder(...ids: string[]): LadderStep[] {
  return ids.slice(1).map((harderId, i) => ({ easierId: ids[i] ?? "", harderId }));
}

function levels(steps: readonly LadderStep[], ...ids: string[]): string[] {
  return ids.map(buildLevels(steps));
}

describe("buildLevels", () => {
  it("goes by the steps from the easiest and to the hardest", () => {
    expect(levels(ladder("a", "b", "c"), "a", "b", "c")).toEqual(["starter", "middle", "harder"]);
    expect(levels(ladder("a", "b", "c", "d", "e"), "a", "b", "c", "d", "e")).toEqual([
      "starter",
      "middle",
      "middle",
      "harder",
      "harder",
    ]);
  });

  it("calls a single step up a variation, not harder", () => {
    expect(levels(ladder("a", "b"), "a", "b")).toEqual(["starter", "middle"]);
  });

  it("puts what is on no ladder in the middle", () => {
    expect(levels([], "alone")).toEqual(["middle"]);
  });

  it("takes the longest way where ladders meet", () => {
    const steps = [...ladder("a", "b", "c"), ...ladder("d", "c"), ...ladder("c", "e")];
    expect(levels(steps, "d", "c", "e")).toEqual(["starter", "harder", "harder"]);
  });

  it("ends in a ring too", () => {
    expect(levels([...ladder("a", "b"), ...ladder("b", "a")], "a", "b")).toHaveLength(2);
  });
});
