import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PURPOSES } from "@/lib/domain/exercise/exercise";
import { PRESELECTED_ITEMS, preselectItems } from "./template";

function items(...purposes: string[]) {
  return purposes.map((purpose) => ({ purpose, startPosition: "standing" }));
}

describe("preselectItems", () => {
  it("takes the first three and the aerobic item", () => {
    const list = items("mobility", "strength", "stability", "strength", "strength", "aerobic", "relaxation");
    expect(preselectItems(list)).toEqual([0, 1, 2, 5]);
  });

  it("takes the fourth when nothing is aerobic", () => {
    expect(preselectItems(items("mobility", "stretch", "strength", "balance", "stretch"))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it("takes the first aerobic item of two", () => {
    const list = items("stretch", "stretch", "stretch", "strength", "aerobic", "aerobic");
    expect(preselectItems(list)).toEqual([0, 1, 2, 4]);
  });

  it("takes walking before another aerobic item", () => {
    const list = [
      ...items("strength", "balance", "balance", "aerobic"),
      { purpose: "aerobic", startPosition: "walking" },
    ];
    expect(preselectItems(list)).toEqual([0, 1, 2, 4]);
  });

  it("takes all of a short list", () => {
    expect(preselectItems([])).toEqual([]);
    expect(preselectItems(items("aerobic"))).toEqual([0]);
    expect(preselectItems(items("stretch", "stretch", "stretch"))).toEqual([0, 1, 2]);
    expect(preselectItems(items("stretch", "stretch", "stretch", "stretch"))).toEqual([0, 1, 2, 3]);
  });

  it("never takes more than four, always the first three, in order and each once", () => {
    const lists = fc.array(fc.constantFrom(...PURPOSES), { maxLength: 12 });
    fc.assert(
      fc.property(lists, (purposes) => {
        const chosen = preselectItems(items(...purposes));
        expect(chosen).toHaveLength(Math.min(PRESELECTED_ITEMS, purposes.length));
        expect(chosen.slice(0, 3)).toEqual([0, 1, 2].slice(0, purposes.length));
        expect([...new Set(chosen)].sort((a, b) => a - b)).toEqual(chosen);
        expect(chosen.every((index) => index < purposes.length)).toBe(true);
      }),
    );
  });

  it("has an aerobic item whenever the list has one", () => {
    const lists = fc.array(fc.constantFrom(...PURPOSES), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lists, (purposes) => {
        const chosen = preselectItems(items(...purposes));
        const hasAerobic = chosen.some((index) => purposes[index] === "aerobic");
        expect(hasAerobic).toBe(purposes.includes("aerobic"));
      }),
    );
  });
});
