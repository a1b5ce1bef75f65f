import { contactResiduals } from "./contacts";
import type { SolvedFigure, SolvedFrame } from "./figure";
import { between, minus, plus, type Vec3 } from "./geometry";
import type { JointName } from "./joints";
import { ballCentre, lowestPoint, placeSegments } from "./kinematics";
import type { Contact, Freedom, Pose } from "./pose";
import { SIDES, type Side } from "./skeleton";
import { solvePose } from "./solve";

/** A body whose lowest point is this close to the floor stands or lies on it. */
const GROUNDED = 0.01;

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** Slow start, slow end: 6t⁵ − 15t⁴ + 10t³, the least jerky way between two rests (Flash & Hogan 1985). */
export function easeLikePerson(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Every angle and the root a fraction of the way; contacts may slip on the way. */
export function interpolateAngles(a: Pose, b: Pose, t: number): Pose {
  const angles: Partial<Record<JointName, number>> = {};
  for (const name of Object.keys(a.angles) as JointName[])
    angles[name] = mix(a.angles[name] ?? 0, b.angles[name] ?? 0, t);
  for (const name of Object.keys(b.angles) as JointName[]) angles[name] ??= mix(0, b.angles[name] ?? 0, t);
  return {
    root: {
      posture: t < 1 ? a.root.posture : b.root.posture,
      x: mix(a.root.x, b.root.x, t),
      y: mix(a.root.y, b.root.y, t),
      z: mix(a.root.z, b.root.z, t),
      pitch: mix(a.root.pitch, b.root.pitch, t),
      roll: mix(a.root.roll, b.root.roll, t),
      yaw: mix(a.root.yaw, b.root.yaw, t),
    },
    angles,
  };
}

const LEG_FREEDOMS = [
  "hipFlexion",
  "hipAbduction",
  "hipRotation",
  "kneeFlexion",
  "ankleDorsiflexion",
  "ankleInversion",
] as const;
const ARM_FREEDOMS = [
  "shoulderFlexion",
  "shoulderAbduction",
  "shoulderRotation",
  "elbowFlexion",
  "wristFlexion",
] as const;
const LEG_BALLS = /\.(heel|toe|ballInner|ballOuter|knee|ankle|calf|instep)$/;
const ARM_BALLS = /\.(palm|wrist|elbow|knuckleFront|knuckleBack|fingerFront|fingerBack)$/;

function limbFreedoms(balls: readonly string[], side: Side): Freedom[] {
  const own = balls.filter((ball) => ball.startsWith(`${side}.`));
  const leg = own.some((ball) => LEG_BALLS.test(ball))
    ? LEG_FREEDOMS.map((j): Freedom => `${side}.${j}`)
    : [];
  const arm = own.some((ball) => ARM_BALLS.test(ball))
    ? ARM_FREEDOMS.map((j): Freedom => `${side}.${j}`)
    : [];
  return [...leg, ...arm];
}

/** Balls that bear in both frames at the same place. */
function plantedContacts(a: SolvedFrame, b: SolvedFrame, t: number): Contact[] {
  const [framesA, framesB] = [placeSegments(a), placeSegments(b)];
  return a.bears
    .filter((ball) => b.bears.includes(ball))
    .map((ball): Contact => {
      const [x, y, z] = between(ballCentre(framesA, ball), ballCentre(framesB, ball), t);
      return { kind: "at", ball, x, y, z };
    });
}

/** Nothing stays where it was, as in walking: then the lowest point stays on the floor if it was there before and after. */
function onTheFloor(a: Pose, b: Pose, pose: Pose): Pose {
  const grounded = [a, b].every((end) => Math.abs(lowestPoint(placeSegments(end)).height) < GROUNDED);
  if (!grounded) return pose;
  const { height } = lowestPoint(placeSegments(pose));
  return { ...pose, root: { ...pose.root, z: pose.root.z - height } };
}

/** A pose on the way between two frames: angles interpolate, then what bears in both is put back where it belongs. */
export function interpolatePose(a: SolvedFrame, b: SolvedFrame, t: number): SolvedFrame {
  const pose = interpolateAngles(a, b, t);
  const planted = plantedContacts(a, b, t);
  const bears = a.bears.filter((ball) => b.bears.includes(ball));
  if (t <= 0 || t >= 1) return { ...pose, bears };
  if (planted.length === 0) return { ...onTheFloor(a, b, pose), bears };
  const frames = placeSegments(pose);
  const slip = planted.reduce<Vec3>(
    (sum, contact) => {
      const [x = 0, y = 0, z = 0] = contactResiduals(frames, contact);
      return plus(sum, [x, y, z], 1 / planted.length);
    },
    [0, 0, 0],
  );
  const [x, y, z] = minus([pose.root.x, pose.root.y, pose.root.z], slip);
  const settled = { ...pose, root: { ...pose.root, x, y, z } };
  const free = SIDES.flatMap((side) => limbFreedoms(bears, side));
  const solved = solvePose({ ...settled, contacts: { planted: { contacts: planted, free: [] } }, free });
  return { ...solved, bears };
}

/**
 * The figure's movement as a closed list of frames from the first key pose to the last, with `steps` poses between each
 * two. Made once when a player starts; between its frames a plain `interpolateAngles` is smooth enough.
 */
export function buildMotion(figure: SolvedFigure, steps = 6): SolvedFrame[] {
  const motion: SolvedFrame[] = [];
  figure.frames.forEach((frame, i) => {
    motion.push(frame);
    const next = figure.frames[i + 1];
    if (!next) return;
    for (let k = 1; k <= steps; k++) motion.push(interpolatePose(frame, next, k / (steps + 1)));
  });
  return motion;
}
