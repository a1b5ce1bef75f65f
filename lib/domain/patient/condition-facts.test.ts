import { describe, expect, it } from "vitest";
import { asCounted, factsOf, replacementsOf, TAGS_WITH_FACTS, variantsOf } from "./condition-facts";

describe("a flag of an earlier release", () => {
  const OLD = "heart-blood-pressure-glaucoma";
  const split = ["heart-disease", "high-blood-pressure", "glaucoma"];

  it("counts as all of those that replaced it, with its day", () => {
    const counted = asCounted([{ tag: OLD, notedOn: "2026-01-01" }]);
    expect(counted).toEqual(split.map((tag) => ({ tag, notedOn: "2026-01-01" })));
  });

  it("gives way to one of them that is on record itself", () => {
    const counted = asCounted([
      { tag: OLD, notedOn: "2026-01-01" },
      { tag: "glaucoma", notedOn: "2026-02-02" },
    ]);
    expect(counted.filter(({ tag }) => tag === "glaucoma")).toEqual([
      { tag: "glaucoma", notedOn: "2026-02-02" },
    ]);
    expect(counted.map(({ tag }) => tag).sort()).toEqual([...split].sort());
  });

  it("is the only kind that is replaced", () => {
    expect(replacementsOf("glaucoma")).toEqual([]);
    expect(asCounted([{ tag: "sciatica" }])).toEqual([{ tag: "sciatica" }]);
  });
});

describe("what a tag stores", () => {
  it("is nothing for most, and kinds only where they can be chosen", () => {
    expect(factsOf("sciatica")).toEqual([]);
    expect(factsOf("toString")).toEqual([]);
    expect(variantsOf("toString")).toEqual([]);
    for (const tag of TAGS_WITH_FACTS) {
      expect(variantsOf(tag).length > 0, tag).toBe(factsOf(tag).includes("variant"));
    }
  });
});
