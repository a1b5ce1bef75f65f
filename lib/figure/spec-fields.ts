import { z } from "zod";
import { BALL_NAMES, type BallName } from "./body";
import { MAX_POSES } from "./edit-spec";
import { JOINT_NAMES, type JointName } from "./joints";
import type { Freedom, RootFreedom } from "./pose";

/** No figure of the library comes near these; they keep a made-up one from holding the solver up. */
export const MOST = { contacts: 24, parts: 12, things: 24 } as const;

export const ROOT_FREEDOMS: readonly RootFreedom[] = [
  "root.x",
  "root.y",
  "root.z",
  "root.pitch",
  "root.roll",
  "root.yaw",
];

export const ball = z.custom<BallName>((name) => (BALL_NAMES as readonly unknown[]).includes(name));
export const joint = z.custom<JointName>((name) => (JOINT_NAMES as readonly unknown[]).includes(name));
export const freedom = z.custom<Freedom>((name) =>
  ([...JOINT_NAMES, ...ROOT_FREEDOMS] as readonly unknown[]).includes(name),
);
export const length = z.number().min(-3).max(3);
export const degrees = z.number().min(-360).max(360);
export const seconds = z.number().min(0).max(60);
export const triple = z.tuple([length, length, length]);
export const frame = z
  .number()
  .int()
  .min(0)
  .max(MAX_POSES - 1);
export const frames = z.array(frame).max(MAX_POSES).optional();

export const point = z.union([z.object({ ball, offset: triple.optional() }), z.object({ room: triple })]);
