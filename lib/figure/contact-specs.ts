import type { BallName } from "./body";
import type { LimbJoint } from "./joints";
import type { Axis, Contact, ContactSpec, Freedom } from "./pose";
import type { Side } from "./skeleton";

/** Joints of one limb for the solver. */
export function joints(side: Side, ...names: readonly LimbJoint[]): Freedom[] {
  return names.map((name): Freedom => `${side}.${name}`);
}

export const arm = (side: Side) =>
  joints(side, "shoulderFlexion", "shoulderAbduction", "shoulderRotation", "elbowFlexion");
export const leg = (side: Side) => joints(side, "hipFlexion", "hipAbduction", "hipRotation", "kneeFlexion");

const meet = (contacts: readonly Contact[], free: readonly Freedom[] = []): ContactSpec => ({
  contacts,
  free,
});

/** The underside of balls lies on a surface. */
export function rest(
  balls: BallName | readonly BallName[],
  free: readonly Freedom[] = [],
  on = 0,
): ContactSpec {
  const list = typeof balls === "string" ? [balls] : balls;
  return meet(
    list.map((ball): Contact => ({ kind: "rest", ball, on })),
    free,
  );
}

/** The whole sole on a surface; ankle free, and more joints as given. */
export function soleFlat(side: Side, free: readonly Freedom[] = [], on = 0): ContactSpec {
  const balls = [`${side}.heel`, `${side}.ballInner`, `${side}.ballOuter`] as const;
  return rest(balls, [...joints(side, "ankleDorsiflexion", "ankleInversion"), ...free], on);
}

/** The sole flat with the middle of the ankle at a place of the floor plan. */
export function soleAt(
  side: Side,
  place: { x?: number; y?: number },
  free: readonly Freedom[] = leg(side),
  on = 0,
): ContactSpec {
  const flat = soleFlat(side, free, on);
  return meet([...flat.contacts, { kind: "at", ball: `${side}.ankle`, ...place }], flat.free);
}

/** The palm flat on a surface. */
export function palmFlat(side: Side, free: readonly Freedom[] = arm(side), on = 0): ContactSpec {
  const balls = [`${side}.wrist`, `${side}.knuckleFront`, `${side}.knuckleBack`] as const;
  return rest(balls, [...joints(side, "wristFlexion", "wristDeviation", "forearmPronation"), ...free], on);
}

/** The palm at a point given in the frame of the segment that carries `target`. */
export function hold(
  side: Side,
  target: BallName,
  offset: readonly [number, number, number] = [0, 0, 0],
  free: readonly Freedom[] = arm(side),
): ContactSpec {
  return meet([{ kind: "hold", ball: `${side}.palm`, target, offset }], free);
}

/** Any ball at a point given in the frame of the segment that carries `target`. */
export function join(
  ball: BallName,
  target: BallName,
  offset: readonly [number, number, number],
  free: readonly Freedom[],
): ContactSpec {
  return meet([{ kind: "hold", ball, target, offset }], free);
}

/** A ball at a place in the room. */
export function at(
  ball: BallName,
  place: { x?: number; y?: number; z?: number },
  free: readonly Freedom[] = [],
): ContactSpec {
  return meet([{ kind: "at", ball, ...place }], free);
}

/** Two surfaces touch. */
export function touch(ball: BallName, target: BallName, free: readonly Freedom[] = [], gap = 0): ContactSpec {
  return meet([{ kind: "touch", ball, target, gap }], free);
}

/** Two centres share a coordinate, up to `by`. */
export function level(
  ball: BallName,
  target: BallName,
  axis: Axis,
  free: readonly Freedom[] = [],
  by = 0,
): ContactSpec {
  return meet([{ kind: "level", ball, target, axis, by }], free);
}

/** A surface against a vertical plane. */
export function against(
  ball: BallName,
  axis: "x" | "y",
  value: number,
  from: "below" | "above",
  free: readonly Freedom[] = [],
): ContactSpec {
  return meet([{ kind: "against", ball, axis, value, from }], free);
}

/** Balls stay where they were in the first pose. */
export function planted(balls: readonly BallName[], free: readonly Freedom[] = []): ContactSpec {
  return meet(
    balls.map((ball): Contact => ({ kind: "planted", ball })),
    free,
  );
}

/** Several demands under one name. */
export function all(...specs: readonly ContactSpec[]): ContactSpec {
  return meet(
    specs.flatMap((spec) => spec.contacts),
    specs.flatMap((spec) => spec.free),
  );
}
