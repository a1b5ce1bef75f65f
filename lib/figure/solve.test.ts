import { describe, expect, test } from "vitest";
import { contactShortfall } from "./contacts";
import { activeLimits } from "./joints";
import { placeSegments } from "./kinematics";
import { solvePositive } from "./linear";
import type { Contact, PoseSpec } from "./pose";
import { twoBoneFlexion } from "./seed";
import { solvePose } from "./solve";

const standing: PoseSpec = {
  root: { posture: "standing", x: 0, y: 0, z: 0.53, pitch: 0, roll: 0, yaw: 0 },
  angles: {},
  contacts: {},
  free: [],
};

const reach = (contact: Contact, free: PoseSpec["free"]): PoseSpec => ({
  ...standing,
  contacts: { hand: { contacts: [contact], free } },
});

const ARM = [
  "left.shoulderFlexion",
  "left.shoulderAbduction",
  "left.shoulderRotation",
  "left.elbowFlexion",
] as const;

test("a hand reaches a point in front", () => {
  const contact: Contact = { kind: "at", ball: "left.palm", x: 0.25, y: 0.05, z: 0.7 };
  const pose = solvePose(reach(contact, ARM));
  expect(contactShortfall(placeSegments(pose), contact)).toBeLessThan(0.002);
});

test("a hand reaches a point on the body", () => {
  const contact: Contact = {
    kind: "hold",
    ball: "left.palm",
    target: "right.shoulder",
    offset: [0.06, 0, 0],
  };
  const pose = solvePose(reach(contact, ARM));
  expect(contactShortfall(placeSegments(pose), contact)).toBeLessThan(0.005);
});

test("joints that are not declared free keep their angle", () => {
  const contact: Contact = { kind: "at", ball: "left.palm", x: 0.25, y: 0.05, z: 0.7 };
  const pose = solvePose({ ...reach(contact, ARM), angles: { "right.kneeFlexion": 20, lumbarFlexion: 5 } });
  expect(pose.angles["right.kneeFlexion"]).toBe(20);
  expect(pose.angles.lumbarFlexion).toBe(5);
});

test("no free joint leaves its range, however far the target is", () => {
  const pose = solvePose(reach({ kind: "at", ball: "left.palm", x: -2, y: 3, z: 0 }, ARM));
  expect(pose.angles["left.elbowFlexion"] ?? 0).toBeGreaterThanOrEqual(0);
  expect(pose.angles["left.shoulderFlexion"] ?? 0).toBeGreaterThanOrEqual(-75);
});

test("the closed-form elbow closes the triangle", () => {
  expect(twoBoneFlexion(3, 4, 5)).toBeCloseTo(90, 6);
  expect(twoBoneFlexion(3, 4, 7)).toBeCloseTo(0, 6);
  expect(twoBoneFlexion(3, 4, 99)).toBe(0);
});

test("a positive definite system is solved", () => {
  const x = solvePositive(Float64Array.from([4, 2, 2, 3]), Float64Array.from([10, 9]), 2);
  expect(x[0]).toBeCloseTo(1.5, 9);
  expect(x[1]).toBeCloseTo(2, 9);
});

describe("what moving a joint costs", () => {
  const raised = { ...standing, angles: { "left.kneeFlexion": 90 } };
  const LEG = ["left.hipFlexion", "left.hipAbduction", "left.hipRotation"] as const;

  test("a foot that has to go aside goes with the hip, and hardly by turning the leg out", () => {
    const aside: Contact = { kind: "at", ball: "left.ankle", y: 0.16 };
    const { angles } = solvePose({ ...raised, contacts: { foot: { contacts: [aside], free: LEG } } });
    const [abduction = 0, rotation = 0] = [angles["left.hipAbduction"], angles["left.hipRotation"]];
    expect(contactShortfall(placeSegments({ ...raised, angles }), aside)).toBeLessThan(0.003);
    expect(abduction).toBeGreaterThan(10);
    expect(Math.abs(rotation)).toBeLessThan(abduction * 0.35);
  });

  test("a contact is not bought with more than active motion where that is enough", () => {
    const flat: Contact = {
      kind: "level",
      ball: "left.ballInner",
      target: "left.heel",
      axis: "z",
      by: -0.006,
    };
    const pose = solvePose({
      ...standing,
      angles: { "left.hipFlexion": 20, "left.kneeFlexion": 80 },
      contacts: { foot: { contacts: [flat], free: ["left.kneeFlexion", "left.ankleDorsiflexion"] } },
    });
    expect(contactShortfall(placeSegments(pose), flat)).toBeLessThan(0.003);
    expect(pose.angles["left.ankleDorsiflexion"]).toBeGreaterThan(10);
    expect(pose.angles["left.ankleDorsiflexion"]).toBeLessThanOrEqual(
      activeLimits("left.ankleDorsiflexion").max,
    );
  });
});
