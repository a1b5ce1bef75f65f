import { BALLS, type BallName, getBall } from "./body";
import {
  dot,
  type Mat3,
  place,
  plus,
  rotationY,
  rotationYXZ,
  rotationZ,
  turn,
  turnBy,
  type Vec3,
} from "./geometry";
import { type AxialJoint, type JointName, LIMB_JOINTS, type LimbJoint } from "./joints";
import type { Pose, Posture } from "./pose";
import { BONES, type SegmentName, SIDES, type Side, signOf } from "./skeleton";

/** Where a segment starts and how it is turned in the room. */
export interface Frame {
  readonly origin: Vec3;
  readonly turn: Mat3;
}

export type Frames = Record<SegmentName, Frame>;

const UPRIGHT = rotationZ(0);
const FACE_UP = rotationY(-90);
const FACE_DOWN = turn(rotationZ(180), rotationY(90));

/** How the trunk lies in each posture before root turns: lying figures have the head towards -x. */
const POSTURE_TURN: Record<Posture, Mat3> = {
  standing: UPRIGHT,
  sitting: UPRIGHT,
  "long-sitting": UPRIGHT,
  kneeling: UPRIGHT,
  "half-kneeling": UPRIGHT,
  supine: FACE_UP,
  prone: FACE_DOWN,
  "four-point": FACE_DOWN,
  "lying-on-left": turn(FACE_UP, rotationZ(90)),
  "lying-on-right": turn(FACE_UP, rotationZ(-90)),
};

/** Scapulohumeral rhythm: how far the shoulder rises and closes in as the arm goes from hanging to overhead. */
const RHYTHM_RISE = 0.034;
const RHYTHM_INWARD = 0.018;
const RHYTHM_FORWARD = 0.012;
const CLAVICLE_TURN = 0.09 * (Math.PI / 180);

type LimbNames = Readonly<Record<LimbJoint, JointName>>;
const namesOf = (side: Side): LimbNames =>
  Object.fromEntries(Object.keys(LIMB_JOINTS).map((joint) => [joint, `${side}.${joint}`])) as LimbNames;
/** Full joint names looked up once: building them in the inner loop is most of the cost of a pose. */
const NAMES: Record<Side, LimbNames> = { left: namesOf("left"), right: namesOf("right") };

const at = (angles: Pose["angles"], name: JointName): number => angles[name] ?? 0;

function nextFrame(parent: Frame, offset: Vec3, rotation: Mat3): Frame {
  return { origin: place(parent.origin, parent.turn, offset), turn: turnBy(parent.turn, rotation) };
}

function placeSpine({ root, angles }: Pose, frames: Frames): void {
  const bend = (flexion: AxialJoint, side: AxialJoint, rotation: AxialJoint) =>
    rotationYXZ(at(angles, flexion) / 2, -at(angles, side) / 2, at(angles, rotation) / 2);
  const lumbar = bend("lumbarFlexion", "lumbarSideFlexion", "lumbarRotation");
  const thoracic = bend("thoracicFlexion", "thoracicSideFlexion", "thoracicRotation");
  const cervical = bend("neckFlexion", "neckSideFlexion", "neckRotation");
  frames.pelvis = {
    origin: [root.x, root.y, root.z],
    turn: turn(rotationZ(root.yaw), rotationYXZ(root.pitch, root.roll, 0), POSTURE_TURN[root.posture]),
  };
  frames.lumbarLow = nextFrame(frames.pelvis, [-0.006, 0, BONES.pelvisRise], lumbar);
  frames.lumbarHigh = nextFrame(frames.lumbarLow, [0, 0, BONES.lumbarLink], lumbar);
  frames.thoraxLow = nextFrame(frames.lumbarHigh, [0, 0, BONES.lumbarLink], thoracic);
  frames.thoraxHigh = nextFrame(frames.thoraxLow, [0, 0, BONES.thoraxLow], thoracic);
  frames.neck = nextFrame(frames.thoraxHigh, [-0.006, 0, BONES.thoraxHigh], cervical);
  const nod = at(angles, "upperNeckFlexion");
  const upper = nod === 0 ? cervical : turnBy(cervical, rotationY(nod));
  frames.head = nextFrame(frames.neck, [0.008, 0, BONES.neck], upper);
}

function shoulderOffset(side: Side, angles: Pose["angles"], armTurn: Mat3): Vec3 {
  const raised = (1 - armTurn[8]) / 2;
  const rise = RHYTHM_RISE * raised + CLAVICLE_TURN * at(angles, NAMES[side].girdleElevation);
  const forward = -RHYTHM_FORWARD * armTurn[6] + CLAVICLE_TURN * at(angles, NAMES[side].girdleProtraction);
  const outward = BONES.shoulderHalf - RHYTHM_INWARD * raised;
  return [-0.004 + forward, signOf(side) * outward, BONES.shoulderRise + rise];
}

function placeArm(side: Side, { angles }: Pose, frames: Frames): void {
  const sign = signOf(side);
  const name = NAMES[side];
  const armTurn = rotationYXZ(
    -at(angles, name.shoulderFlexion),
    sign * at(angles, name.shoulderAbduction),
    -sign * at(angles, name.shoulderRotation),
  );
  const elbow = rotationYXZ(-at(angles, name.elbowFlexion), 0, -sign * at(angles, name.forearmPronation));
  const wrist = turnBy(
    rotationYXZ(0, -sign * at(angles, name.wristFlexion), 0),
    rotationYXZ(-at(angles, name.wristDeviation), 0, 0),
  );
  const upperArm = nextFrame(frames.thoraxHigh, shoulderOffset(side, angles, armTurn), armTurn);
  const forearm = nextFrame(upperArm, [0, 0, -BONES.upperArm], elbow);
  const hand = nextFrame(forearm, [0, 0, -BONES.forearm], wrist);
  const curl = rotationYXZ(0, -sign * at(angles, name.fingerFlexion), 0);
  frames[`${side}.upperArm`] = upperArm;
  frames[`${side}.forearm`] = forearm;
  frames[`${side}.hand`] = hand;
  frames[`${side}.fingers`] = nextFrame(hand, [0, 0, -BONES.palm], curl);
}

function placeLeg(side: Side, { angles }: Pose, frames: Frames): void {
  const sign = signOf(side);
  const name = NAMES[side];
  const hip = rotationYXZ(
    -at(angles, name.hipFlexion),
    sign * at(angles, name.hipAbduction),
    sign * at(angles, name.hipRotation),
  );
  const ankle = rotationYXZ(-at(angles, name.ankleDorsiflexion), -sign * at(angles, name.ankleInversion), 0);
  const thigh = nextFrame(frames.pelvis, [0, sign * BONES.hipHalf, 0], hip);
  const shank = nextFrame(thigh, [0, 0, -BONES.thigh], rotationYXZ(at(angles, name.kneeFlexion), 0, 0));
  const foot = nextFrame(shank, [0, 0, -BONES.shank], ankle);
  frames[`${side}.thigh`] = thigh;
  frames[`${side}.shank`] = shank;
  frames[`${side}.foot`] = foot;
  frames[`${side}.toes`] = nextFrame(
    foot,
    [0.062, 0, -0.025],
    rotationYXZ(-at(angles, name.toeExtension), 0, 0),
  );
}

/** The parts of the body that hang from one another: the trunk carries all, a limb only itself. */
export type Branch = "trunk" | `${Side}.arm` | `${Side}.leg`;

const LEG_JOINT = /\.(hip|knee|ankle|toe)/;

/** The branch that moves when a joint or the root moves. */
export function branchOf(freedom: string): Branch {
  if (freedom.startsWith("root.") || !freedom.includes(".")) return "trunk";
  const side = freedom.startsWith("left") ? "left" : "right";
  return LEG_JOINT.test(freedom) ? `${side}.leg` : `${side}.arm`;
}

/** Forward kinematics: every segment of the body in the room. */
export function placeSegments(pose: Pose): Frames {
  const frames = {} as Frames;
  placeSpine(pose, frames);
  for (const side of SIDES) {
    placeArm(side, pose, frames);
    placeLeg(side, pose, frames);
  }
  return frames;
}

/** The segments after a change in one branch only; `before` is left alone. */
export function replaceBranch(before: Frames, pose: Pose, branch: Branch): Frames {
  if (branch === "trunk") return placeSegments(pose);
  const frames = { ...before };
  const side = branch.startsWith("left") ? "left" : "right";
  if (branch.endsWith("leg")) placeLeg(side, pose, frames);
  else placeArm(side, pose, frames);
  return frames;
}

/** The centre of a ball in the room. */
export function ballCentre(frames: Frames, name: BallName): Vec3 {
  const ball = getBall(name);
  const frame = frames[ball.segment];
  return place(frame.origin, frame.turn, ball.at);
}

/** A point given in the frame of the segment that carries a ball, relative to the ball's centre. */
export function nearBall(frames: Frames, name: BallName, offset: readonly [number, number, number]): Vec3 {
  const ball = getBall(name);
  const frame = frames[ball.segment];
  return place(frame.origin, frame.turn, plus(ball.at, [offset[0], offset[1], offset[2]]));
}

/** The height of the lowest surface of the body, and the ball that has it. */
export function lowestPoint(frames: Frames): { ball: BallName; height: number } {
  let height = Number.POSITIVE_INFINITY;
  let lowest: BallName = "sacrum";
  for (const [name, ball] of BALLS) {
    const frame = frames[ball.segment];
    const up: Vec3 = [frame.turn[2], frame.turn[5], frame.turn[8]];
    const bottom = frame.origin[2] + dot(up, ball.at) - ball.radius;
    if (bottom < height) {
      height = bottom;
      lowest = name as BallName;
    }
  }
  return { ball: lowest, height };
}
