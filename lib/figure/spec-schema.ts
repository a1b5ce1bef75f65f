import { z } from "zod";
import { BALL_NAMES, type BallName } from "./body";
import { MAX_POSES } from "./edit-spec";
import { type FigureSpec, TINT_AREAS } from "./figure";
import { JOINT_NAMES, type JointName } from "./joints";
import { type Freedom, POSTURES, type RootFreedom } from "./pose";

/** No figure of the library comes near these; they keep a made-up one from holding the solver up. */
const MOST = { contacts: 24, parts: 12, things: 24 } as const;

const ROOT_FREEDOMS: readonly RootFreedom[] = [
  "root.x",
  "root.y",
  "root.z",
  "root.pitch",
  "root.roll",
  "root.yaw",
];

const ball = z.custom<BallName>((name) => (BALL_NAMES as readonly unknown[]).includes(name));
const joint = z.custom<JointName>((name) => (JOINT_NAMES as readonly unknown[]).includes(name));
const freedom = z.custom<Freedom>((name) =>
  ([...JOINT_NAMES, ...ROOT_FREEDOMS] as readonly unknown[]).includes(name),
);
const length = z.number().min(-3).max(3);
const degrees = z.number().min(-360).max(360);
const seconds = z.number().min(0).max(60);
const triple = z.tuple([length, length, length]);
const frame = z
  .number()
  .int()
  .min(0)
  .max(MAX_POSES - 1);
const frames = z.array(frame).max(MAX_POSES).optional();

const contact = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rest"), ball, on: length }),
  z.object({
    kind: z.literal("at"),
    ball,
    x: length.optional(),
    y: length.optional(),
    z: length.optional(),
  }),
  z.object({ kind: z.literal("hold"), ball, target: ball, offset: triple }),
  z.object({ kind: z.literal("touch"), ball, target: ball, gap: length }),
  z.object({
    kind: z.literal("against"),
    ball,
    axis: z.enum(["x", "y"]),
    value: length,
    from: z.enum(["below", "above"]),
  }),
  z.object({ kind: z.literal("level"), ball, target: ball, axis: z.enum(["x", "y", "z"]), by: length }),
  z.object({ kind: z.literal("planted"), ball }),
]);

const free = z
  .array(freedom)
  .max(JOINT_NAMES.length + ROOT_FREEDOMS.length)
  .transform((names) => [...new Set(names)]);

const pose = z.object({
  root: z.object({
    posture: z.enum(POSTURES),
    x: length,
    y: length,
    z: length,
    pitch: degrees,
    roll: degrees,
    yaw: degrees,
  }),
  angles: z.partialRecord(joint, degrees),
  contacts: z
    .record(
      z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/),
      z.object({ contacts: z.array(contact).max(MOST.parts), free }),
    )
    .refine((contacts) => Object.keys(contacts).length <= MOST.contacts),
  free,
});

const point = z.union([z.object({ ball, offset: triple.optional() }), z.object({ room: triple })]);
const base = { frames, layer: z.enum(["behind", "among", "front"]).optional() };
const placed = { ...base, x: length, y: length, yaw: degrees.optional() };
const size = length.optional();
const tone = z.enum(["strap", "band"]).optional();

const prop = z.discriminatedUnion("kind", [
  z.object({ ...placed, kind: z.literal("mat"), length: size, width: size }),
  z.object({ ...placed, kind: z.literal("chair"), seat: size, back: z.boolean().optional() }),
  z.object({ ...placed, kind: z.literal("bed"), length: size, width: size, height: size }),
  z.object({ ...placed, kind: z.literal("wall"), width: size, height: size }),
  z.object({
    ...placed,
    kind: z.literal("box"),
    z: length,
    size: triple,
    tone: z.enum(["wood", "block", "step", "carton"]).optional(),
  }),
  z.object({ ...placed, kind: z.literal("worktop"), width: size, height: size }),
  z.object({ ...placed, kind: z.literal("rail"), width: size, height: size }),
  z.object({ ...placed, kind: z.literal("bike") }),
  z.object({ ...base, kind: z.literal("ball"), at: point, radius: length }),
  z.object({ ...base, kind: z.literal("roller"), at: point, yaw: degrees, length: size, radius: size }),
  z.object({
    ...base,
    kind: z.literal("cushion"),
    from: point,
    to: point,
    thickness: length,
    width: length,
  }),
  z.object({ ...base, kind: z.literal("pole"), from: point, to: point }),
  z.object({ ...base, kind: z.literal("strap"), through: z.array(point).min(2).max(MOST.parts), tone }),
  z.object({ ...base, kind: z.literal("loop"), around: z.array(ball).min(1).max(MOST.parts), tone }),
  z.object({ ...base, kind: z.literal("weight"), at: point, shape: z.enum(["kettlebell", "bag"]) }),
  z.object({ ...base, kind: z.literal("water"), height: length }),
]);

const arrow = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("move"),
    ball,
    from: frame,
    to: frame,
    shift: triple.optional(),
    bothWays: z.boolean().optional(),
    frame: frame.optional(),
  }),
  z.object({
    kind: z.literal("push"),
    at: point,
    toward: triple,
    bothWays: z.boolean().optional(),
    frames,
  }),
]);

/** A figure as it is authored, from outside: known joints, known parts of the body, bounded numbers and lists. */
export const figureSpecSchema: z.ZodType<FigureSpec> = z
  .object({
    poses: z.array(pose).min(1).max(MAX_POSES),
    camera: z.object({ azimuth: degrees, elevation: z.number().min(-90).max(90) }),
    props: z.array(prop).max(MOST.things),
    arrows: z.array(arrow).max(MOST.things),
    highlight: z
      .array(z.object({ area: z.enum(TINT_AREAS), side: z.enum(["left", "right", "both"]), frames }))
      .max(MOST.things),
    tempo: z.object({ move: seconds, hold: seconds, back: seconds }),
    worksSide: z.enum(["left", "right"]).optional(),
  })
  .refine(
    ({ poses, arrows }) =>
      arrows.every((arrow) => arrow.kind === "push" || Math.max(arrow.from, arrow.to) < poses.length),
    "An arrow goes to a pose that is not there.",
  );

/** A stored or received figure spec, if this release can work with it. */
export function readFigureSpec(stored: unknown): FigureSpec | undefined {
  const reading = figureSpecSchema.safeParse(stored);
  return reading.success ? reading.data : undefined;
}
