import { expect, test } from "vitest";
import { ballCentre, branchOf, lowestPoint, placeSegments, replaceBranch } from "./kinematics";
import type { Pose } from "./pose";
import { STATURE } from "./skeleton";

const upright = (angles: Pose["angles"] = {}, z: number = STATURE.hipHeight): Pose => ({
  root: { posture: "standing", x: 0, y: 0, z, pitch: 0, roll: 0, yaw: 0 },
  angles,
});

test("a standing body has the published heights", () => {
  const frames = placeSegments(upright());
  expect(frames["left.shank"].origin[2]).toBeCloseTo(STATURE.kneeHeight, 5);
  expect(frames["left.foot"].origin[2]).toBeCloseTo(STATURE.ankleHeight, 5);
  expect(ballCentre(frames, "left.shoulder")[2]).toBeCloseTo(STATURE.shoulderHeight, 1);
  expect(Math.abs(lowestPoint(frames).height)).toBeLessThan(0.005);
});

test("clinical signs: flexion forward, abduction outward, external rotation turns the toes out", () => {
  const flexed = placeSegments(upright({ "left.hipFlexion": 90 }));
  expect(ballCentre(flexed, "left.knee")[0]).toBeGreaterThan(0.2);
  const abducted = placeSegments(upright({ "left.hipAbduction": 40, "right.hipAbduction": 40 }));
  expect(ballCentre(abducted, "left.ankle")[1]).toBeGreaterThan(0.3);
  expect(ballCentre(abducted, "right.ankle")[1]).toBeLessThan(-0.3);
  const turned = placeSegments(upright({ "left.hipRotation": 40 }));
  expect(ballCentre(turned, "left.toe")[1]).toBeGreaterThan(ballCentre(turned, "left.heel")[1] + 0.05);
  const bent = placeSegments(
    upright({ "left.elbowFlexion": 90, "left.kneeFlexion": 90, "left.ankleDorsiflexion": 10 }),
  );
  expect(ballCentre(bent, "left.wrist")[0]).toBeGreaterThan(0.1);
  expect(ballCentre(bent, "left.ankle")[0]).toBeLessThan(-0.2);
});

test("spine: flexion bends forward, side flexion and rotation go to the left", () => {
  const bowed = placeSegments(upright({ lumbarFlexion: 40, thoracicFlexion: 30 }));
  expect(bowed.head.origin[0]).toBeGreaterThan(0.15);
  const sideways = placeSegments(upright({ lumbarSideFlexion: 25 }));
  expect(sideways.head.origin[1]).toBeGreaterThan(0.05);
  const turned = placeSegments(upright({ thoracicRotation: 30 }));
  expect(ballCentre(turned, "breastbone")[1]).toBeGreaterThan(0.005);
});

test("lying on the right side has the left side up and the face towards the viewer", () => {
  const frames = placeSegments({ ...upright(), root: { ...upright().root, posture: "lying-on-right" } });
  expect(ballCentre(frames, "left.hip")[2]).toBeGreaterThan(ballCentre(frames, "right.hip")[2]);
  expect(ballCentre(frames, "noseTip")[1]).toBeLessThan(ballCentre(frames, "headBack")[1]);
});

test("replacing one branch gives the same as placing everything", () => {
  const before = placeSegments(upright());
  for (const joint of ["left.kneeFlexion", "right.shoulderAbduction", "left.toeExtension"] as const) {
    const pose = upright({ [joint]: 30 });
    expect(replaceBranch(before, pose, branchOf(joint))).toEqual(placeSegments(pose));
  }
  expect(branchOf("root.pitch")).toBe("trunk");
  expect(branchOf("neckFlexion")).toBe("trunk");
});
