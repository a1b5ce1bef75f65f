import { describe, expect, test } from "vitest";
import { change } from "@/db/seed/figures/authoring";
import { standing, supine } from "@/db/seed/figures/postures";
import { SHAPES } from "./bodies";
import { distance } from "./geometry";
import { ballCentre, placeSegments } from "./kinematics";
import { solvePose } from "./solve";
import { stoop } from "./stoop";

const KYPHOSIS = SHAPES.older.kyphosis;
const upright = placeSegments(solvePose(change(standing, {})));

describe("an older spine", () => {
  test("carries the head forward and lower, and the eyes look where they looked", () => {
    const bent = stoop(upright, KYPHOSIS);
    const [before, after] = [ballCentre(upright, "cranium"), ballCentre(bent, "cranium")];
    expect(after[0] - before[0]).toBeGreaterThan(0.02);
    expect(after[2]).toBeLessThan(before[2]);
    expect(bent.head.turn).toEqual(upright.head.turn);
  });

  test("leaves hands, pelvis and legs where they are, and the arms reach the hands", () => {
    const bent = stoop(upright, KYPHOSIS);
    for (const segment of ["pelvis", "left.hand", "right.hand", "left.foot"] as const)
      expect(bent[segment]).toEqual(upright[segment]);
    const wrists = [ballCentre(upright, "left.wrist"), ballCentre(bent, "left.wrist")] as const;
    expect(distance(...wrists)).toBeLessThan(1e-6);
    expect(distance(ballCentre(bent, "left.elbow"), bent["left.forearm"].origin)).toBeLessThan(1e-6);
  });

  test("lies as flat as any, and is only the older body's", () => {
    const lying = placeSegments(solvePose(supine));
    expect(stoop(lying, KYPHOSIS)).toBe(lying);
    expect(SHAPES.man.kyphosis).toBe(0);
    expect(stoop(upright, SHAPES.man.kyphosis)).toBe(upright);
  });
});
