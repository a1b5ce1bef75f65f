import { describe, expect, it } from "vitest";
import { LIBRARY } from "@/db/seed/library/all-exercises";
import { EQUIPMENT_KINDS, type EquipmentKind, NO_EQUIPMENT } from "./equipment";
import { neededEquipment, needsAnyOf } from "./equipment-need";
import { equipmentInUse, findEquipmentSwaps } from "./equipment-swap";
import { buildLevels } from "./exercise-level";
import { buildLadder } from "./ladder";

const RUNGS = LIBRARY.flatMap((exercise) =>
  exercise.harder.map((harderId) => ({ easierId: exercise.slug, harderId, rule: "" })),
);
const levelOf = buildLevels(RUNGS);
const EXERCISES = LIBRARY.map((exercise) => ({
  ...exercise,
  id: exercise.slug,
  level: levelOf(exercise.slug),
}));
const KINDS = EQUIPMENT_KINDS.filter((kind) => kind !== NO_EQUIPMENT);

const swapsFor = (slugs: readonly string[], missing: readonly EquipmentKind[]) =>
  findEquipmentSwaps({
    items: slugs.map((exerciseId) => ({ itemId: `item ${exerciseId}`, exerciseId })),
    exercises: EXERCISES,
    ladderOf: buildLadder(RUNGS),
    missing,
  });

describe("what an exercise cannot do without", () => {
  it.each([
    ["mat", ["mat"]],
    ["mat or bed", []],
    ["mat or firm bed; towel", ["cushion or towel"]],
    ["worktop; band later", ["worktop or rail"]],
    ["wall if needed", []],
    ["strap, belt or towel", []],
    ["belt or strap", ["strap"]],
    ["weight, from a raised block", ["cushion or towel", "weight"]],
    ["pool, chest-deep", ["pool or bike"]],
    ["chair with a back", ["chair"]],
    ["high chair or chair with cushions", ["chair"]],
    ["mat; two blocks or chair", ["mat"]],
    ["", []],
  ])("%j needs %j", (equipment, needed) => {
    expect(neededEquipment(equipment)).toEqual(needed);
  });

  it("is every choice, where all of them are missing", () => {
    expect(needsAnyOf("mat or bed; pillow", ["mat"])).toBe(false);
    expect(needsAnyOf("mat or bed; pillow", ["mat", "bed"])).toBe(true);
    expect(needsAnyOf("mat or bed; pillow", ["cushion or towel"])).toBe(true);
    expect(needsAnyOf("", KINDS)).toBe(false);
  });
});

describe("swapping for want of equipment", () => {
  it.each(KINDS)("over the whole library without %s keeps purpose and region", (kind) => {
    const needing = EXERCISES.filter((exercise) => needsAnyOf(exercise.equipment, [kind]));
    for (const { slug } of needing) {
      const [swap] = swapsFor([slug], [kind]);
      expect(swap?.exercise.slug).toBe(slug);
      for (const other of swap?.alternatives ?? []) {
        expect(other.purpose).toBe(swap?.exercise.purpose);
        expect(other.regions).toContain(swap?.exercise.regions[0]);
        expect(needsAnyOf(other.equipment, [kind])).toBe(false);
        expect(other.slug).not.toBe(slug);
        expect([swap?.exercise.level, other.level]).not.toEqual(["starter", "harder"]);
      }
    }
  });

  it("has something for most exercises that need one thing", () => {
    const cases = EXERCISES.flatMap((exercise) =>
      neededEquipment(exercise.equipment).map((kind) => swapsFor([exercise.slug], [kind])[0]),
    );
    const served = cases.filter((swap) => (swap?.alternatives.length ?? 0) > 0);
    expect(cases.length).toBeGreaterThan(60);
    expect(served.length / cases.length).toBeGreaterThan(0.75);
  });

  it("leaves what can be done alone, and says when there is nothing", () => {
    expect(swapsFor(["bridge"], ["ball or roller"])).toEqual([]);
    expect(swapsFor(["no-such-exercise"], KINDS)).toEqual([]);
    // Balance is not trained without something to hold.
    for (const slug of ["single-leg-stance", "weight-shift-standing"]) {
      expect(swapsFor([slug], ["worktop or rail"])).toMatchObject([
        { itemId: `item ${slug}`, alternatives: [] },
      ]);
    }
  });

  it("offers nothing that is in the program, and no first choice twice", () => {
    const needing = EXERCISES.filter((exercise) => neededEquipment(exercise.equipment).includes("chair"));
    const slugs = needing.map((exercise) => exercise.slug);
    const firsts = swapsFor(slugs, ["chair"]).flatMap((swap) => swap.alternatives.slice(0, 1));
    expect(new Set(firsts).size).toBe(firsts.length);
    expect(firsts.filter((other) => slugs.includes(other.slug))).toEqual([]);
  });

  it("knows what a program needs", () => {
    const exercises = [{ equipment: "mat or bed; strap" }, { equipment: "loop band; worktop" }];
    expect(equipmentInUse(exercises)).toEqual(["worktop or rail", "strap", "band"]);
  });
});
