import { BALLS, type BallName, getBall } from "./body";
import { direct, dot, type Mat3, place, plus, rotationX, rotationY, rotationZ, turn, type Vec3 } from "./geometry";
import type { AxialJoint, JointName, LimbJoint } from "./joints";
import type { Pose, Posture } from "./pose";
import { BONES, SIDES, type SegmentName, type Side, signOf } from "./skeleton";

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
  "lying-on-left": turn(FACE_UP, rotationZ(-90)),
  "lying-on-right": turn(FACE_UP, rotationZ(90)),
};

/** Scapulohumeral rhythm: how far the shoulder rises and closes in as the arm goes from hanging to overhead. */
const RHYTHM_RISE = 0.034;
const RHYTHM_INWARD = 0.018;
const RHYTHM_FORWARD = 0.012;
const CLAVICLE_TURN = 0.09 * (Math.PI / 180);

const DOWN: Vec3 = [0, 0, -1];
const at = (angles: Pose["angles"], name: JointName): number => angles[name] ?? 0;

function spineTurn(pose: Pose, part: "lumbar" | "thoracic" | "neck"): Mat3 {
  const angle = (motion: "Flexion" | "SideFlexion" | "Rotation") => at(pose.angles, `${part}${motion}` as AxialJoint) / 2;
  return turn(rotationY(angle("Flexion")), rotationX(-angle("SideFlexion")), rotationZ(angle("Rotation")));
}

function nextFrame(parent: Frame, offset: Vec3, ...turns: Mat3[]): Frame {
  return { origin: place(parent.origin, parent.turn, offset), turn: turn(parent.turn, ...turns) };
}

function placeSpine(pose: Pose) {
  const { root } = pose;
  const pelvis: Frame = {
    origin: [root.x, root.y, root.z],
    turn: turn(rotationZ(root.yaw), rotationY(root.pitch), rotationX(root.roll), POSTURE_TURN[root.posture]),
  };
  const lumbar = spineTurn(pose, "lumbar");
  const thoracic = spineTurn(pose, "thoracic");
  const cervical = spineTurn(pose, "neck");
  const lumbarLow = nextFrame(pelvis, [-0.006, 0, BONES.pelvisRise], lumbar);
  const lumbarHigh = nextFrame(lumbarLow, [0, 0, BONES.lumbarLink], lumbar);
  const thoraxLow = nextFrame(lumbarHigh, [0, 0, BONES.lumbarLink], thoracic);
  const thoraxHigh = nextFrame(thoraxLow, [0, 0, BONES.thoraxLow], thoracic);
  const neck = nextFrame(thoraxHigh, [-0.006, 0, BONES.thoraxHigh], cervical);
  const head = nextFrame(neck, [0.008, 0, BONES.neck], cervical);
  return { pelvis, lumbarLow, lumbarHigh, thoraxLow, thoraxHigh, neck, head };
}

function shoulderOffset(side: Side, angles: Pose["angles"], armTurn: Mat3): Vec3 {
  const sign = signOf(side);
  const arm = direct(armTurn, DOWN);
  const raised = (1 + arm[2]) / 2;
  const rise = RHYTHM_RISE * raised + CLAVICLE_TURN * at(angles, `${side}.girdleElevation`);
  const forward = RHYTHM_FORWARD * arm[0] + CLAVICLE_TURN * at(angles, `${side}.girdleProtraction`);
  const outward = BONES.shoulderHalf - RHYTHM_INWARD * raised;
  return [-0.004 + forward, sign * outward, BONES.shoulderRise + rise];
}

function placeArm(side: Side, pose: Pose, thorax: Frame) {
  const sign = signOf(side);
  const angle = (name: LimbJoint) => at(pose.angles, `${side}.${name}`);
  const armTurn = turn(
    rotationY(-angle("shoulderFlexion")),
    rotationX(sign * angle("shoulderAbduction")),
    rotationZ(-sign * angle("shoulderRotation")),
  );
  const upperArm = nextFrame(thorax, shoulderOffset(side, pose.angles, armTurn), armTurn);
  const bend = turn(rotationY(-angle("elbowFlexion")), rotationZ(-sign * angle("forearmPronation")));
  const forearm = nextFrame(upperArm, [0, 0, -BONES.upperArm], bend);
  const wrist = turn(rotationX(-sign * angle("wristFlexion")), rotationY(-angle("wristDeviation")));
  const hand = nextFrame(forearm, [0, 0, -BONES.forearm], wrist);
  const fingers = nextFrame(hand, [0, 0, -BONES.palm], rotationX(-sign * angle("fingerFlexion")));
  return { upperArm, forearm, hand, fingers };
}

function placeLeg(side: Side, pose: Pose, pelvis: Frame) {
  const sign = signOf(side);
  const angle = (name: LimbJoint) => at(pose.angles, `${side}.${name}`);
  const thigh = nextFrame(
    pelvis,
    [0, sign * BONES.hipHalf, 0],
    rotationY(-angle("hipFlexion")),
    rotationX(sign * angle("hipAbduction")),
    rotationZ(sign * angle("hipRotation")),
  );
  const shank = nextFrame(thigh, [0, 0, -BONES.thigh], rotationY(angle("kneeFlexion")));
  const ankle = turn(rotationY(-angle("ankleDorsiflexion")), rotationX(-sign * angle("ankleInversion")));
  const foot = nextFrame(shank, [0, 0, -BONES.shank], ankle);
  return { thigh, shank, foot };
}

/** Forward kinematics: every segment of the body in the room. */
export function placeSegments(pose: Pose): Frames {
  const spine = placeSpine(pose);
  const frames: Partial<Frames> = { ...spine };
  for (const side of SIDES) {
    const arm = placeArm(side, pose, spine.thoraxHigh);
    const leg = placeLeg(side, pose, spine.pelvis);
    frames[`${side}.upperArm`] = arm.upperArm;
    frames[`${side}.forearm`] = arm.forearm;
    frames[`${side}.hand`] = arm.hand;
    frames[`${side}.fingers`] = arm.fingers;
    frames[`${side}.thigh`] = leg.thigh;
    frames[`${side}.shank`] = leg.shank;
    frames[`${side}.foot`] = leg.foot;
  }
  return frames as Frames;
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
