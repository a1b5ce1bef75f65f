import { describe, expect, it } from "vitest";
import { type ConditionOption, groupConditions, matchesCondition } from "./condition-groups";

const SCIATICA: ConditionOption = {
  slug: "sciatica",
  name: "Sciatica",
  plainName: "leg pain from an irritated nerve",
  suitability: "yes-with-care",
  prompt: "",
  clinicianOnly: false,
  unlockable: true,
};
const STRAIN = { ...SCIATICA, slug: "strain", suitability: "yes" } as const;
const INFECTION = { ...SCIATICA, slug: "infection", suitability: "no-program" } as const;

describe("groupConditions", () => {
  it("puts the common first, the emergencies last, and leaves empty groups out", () => {
    const groups = groupConditions([INFECTION, SCIATICA, STRAIN]);
    expect(groups.map((group) => group.options.map((option) => option.slug))).toEqual([
      ["strain"],
      ["sciatica"],
      ["infection"],
    ]);
  });
});

describe("matchesCondition", () => {
  it.each(["", "sci", "LEG pain", "nerve sciat", "irritated"])("finds “%s”", (typed) => {
    expect(matchesCondition(SCIATICA, typed)).toBe(true);
  });

  it.each(["hip", "sciatica hip", "eg"])("does not find “%s”", (typed) => {
    expect(matchesCondition(SCIATICA, typed)).toBe(false);
  });
});
