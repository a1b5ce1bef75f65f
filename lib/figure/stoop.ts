import { minus, place, plus, rotationY, turnBy, type Vec3 } from "./geometry";
import type { Frame, Frames } from "./kinematics";
import { BONES, SIDES } from "./skeleton";

/** The share of its kyphosis that a trunk shows: none that lies or leans far over, all of it that is upright (z of its axis). */
const LIES = 0.3;
const UPRIGHT = 0.75;

const shareOf = ({ turn }: Frame) => Math.max(0, Math.min(1, (turn[8] - LIES) / (UPRIGHT - LIES)));

const bent = (frame: Frame, degrees: number): Frame => ({
  ...frame,
  turn: turnBy(frame.turn, rotationY(degrees)),
});

/** A point that is fixed to a frame, after the frame has moved. */
function carried(before: Frame, after: Frame, point: Vec3): Vec3 {
  const [t, p] = [before.turn, minus(point, before.origin)];
  const local: Vec3 = [
    t[0] * p[0] + t[1] * p[1] + t[2] * p[2],
    t[3] * p[0] + t[4] * p[1] + t[5] * p[2],
    t[6] * p[0] + t[7] * p[1] + t[8] * p[2],
  ];
  return place(after.origin, after.turn, local);
}

/** A bone from one point to another: its long axis is drawn out or in to reach. */
function spanned({ turn: t }: Frame, from: Vec3, to: Vec3, length: number): Frame {
  const [x, y, z] = minus(from, to);
  return { origin: from, turn: [t[0], t[1], t[2], t[3], t[4], t[5], x / length, y / length, z / length] };
}

/**
 * A body with more kyphosis than the pose has, in degrees: the thoracic spine bends, the neck makes up for it, so that
 * the eyes look where they looked, and the arms go on to the hands, which stay on what they hold.
 */
export function stoop(frames: Frames, kyphosis: number): Frames {
  const degrees = kyphosis * shareOf(frames.thoraxHigh);
  if (degrees === 0) return frames;
  const half = degrees / 2;
  const low = bent(frames.thoraxLow, half);
  const high = bent(
    {
      origin: carried(frames.thoraxLow, low, frames.thoraxHigh.origin),
      turn: bent(frames.thoraxHigh, half).turn,
    },
    half,
  );
  const neck = bent(
    { origin: carried(frames.thoraxHigh, high, frames.neck.origin), turn: frames.neck.turn },
    half,
  );
  const head = { origin: carried(frames.neck, neck, frames.head.origin), turn: frames.head.turn };
  const moved: Frames = { ...frames, thoraxLow: low, thoraxHigh: high, neck, head };
  for (const side of SIDES) {
    const [arm, forearm] = [frames[`${side}.upperArm`], frames[`${side}.forearm`]];
    const shoulder = carried(frames.thoraxHigh, high, arm.origin);
    const elbow = plus(forearm.origin, minus(shoulder, arm.origin), 0.5);
    moved[`${side}.upperArm`] = spanned(arm, shoulder, elbow, BONES.upperArm);
    moved[`${side}.forearm`] = spanned(forearm, elbow, frames[`${side}.hand`].origin, BONES.forearm);
  }
  return moved;
}
