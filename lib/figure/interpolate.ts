import { contactResiduals } from "./contacts";
import type { SolvedFigure, SolvedFrame } from "./figure";
import { between, minus, plus, type Vec3 } from "./geometry";
import { eyesBetween, interpolateAngles } from "./interpolate-angles";
import { ballCentre, lowestPoint, placeSegments } from "./kinematics";
import { handsInNumbers, mixHands } from "./motion-hands";
import type { Contact, Freedom, Pose } from "./pose";
import { SIDES, type Side } from "./skeleton";
import { solvePose } from "./solve";

/** A body whose lowest point is this close to the floor stands or lies on it. */
const GROUNDED = 0.01;

/** Slow start, slow end: 6t⁵ − 15t⁴ + 10t³, the least jerky way between two rests (Flash & Hogan 1985). */
export function easeLikePerson(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
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
  const frames = withHands(figure);
  frames.forEach((frame, i) => {
    motion.push(frame);
    const next = frames[i + 1];
    if (!next) return;
    for (let k = 1; k <= steps; k++) {
      const t = k / (steps + 1);
      const hands = mixHands(frame.hands, next.hands, t);
      motion.push({
        ...interpolatePose(frame, next, t),
        ...(hands && { hands }),
        ...eyesBetween(frame, next),
      });
    }
  });
  return motion;
}

/** The key poses with their hands in numbers, if the hands change between them; otherwise as they are. */
function withHands(figure: SolvedFigure): readonly SolvedFrame[] {
  const hands = figure.frames.map((frame) => handsInNumbers(figure, frame));
  if (new Set(hands.map((each) => JSON.stringify(each))).size < 2) return figure.frames;
  return figure.frames.map((frame, i) => ({ ...frame, hands: hands[i] ?? {} }));
}
