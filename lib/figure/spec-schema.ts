import { z } from "zod";
import { MAX_POSES } from "./edit-spec";
import {
  CLOSE_UPS,
  type FigureSpec,
  FOOTWEAR,
  INSET_KINDS,
  MARK_KINDS,
  TINT_AREAS,
  TINT_KINDS,
  TURN_SEGMENTS,
} from "./figure";
import { HAND_NAMES } from "./hands";
import { JOINT_NAMES } from "./joints";
import { POSTURES } from "./pose";
import {
  ball,
  degrees,
  frame,
  frames,
  freedom,
  joint,
  length,
  MOST,
  point,
  ROOT_FREEDOMS,
  seconds,
  triple,
} from "./spec-fields";
import { prop } from "./spec-props";

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

const finger = z.tuple([degrees, degrees, degrees]).optional();
const hand = z.union([
  z.enum(HAND_NAMES),
  z.object({
    like: z.enum(HAND_NAMES),
    index: finger,
    middle: finger,
    ring: finger,
    little: finger,
    thumb: z.tuple([degrees, degrees, degrees, degrees]).optional(),
    spread: z.number().min(0).max(30).optional(),
    aside: z.number().min(0).max(30).optional(),
  }),
]);

const eyes = z.enum(["open", "shut"]).optional();

const pose = z.object({
  hands: z.object({ left: hand.optional(), right: hand.optional() }).optional(),
  eyes,
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
  z.object({
    kind: z.literal("turn"),
    around: z.enum(TURN_SEGMENTS),
    side: z.enum(["left", "right"]).optional(),
    way: z.union([z.literal(1), z.literal(-1)]),
    axis: z.enum(["along", "across", "through"]).optional(),
    bothWays: z.boolean().optional(),
    frames,
  }),
]);

/** A figure as it is authored, from outside: known joints, known parts of the body, bounded numbers and lists. */
export const figureSpecSchema: z.ZodType<FigureSpec> = z
  .object({
    poses: z.array(pose).min(1).max(MAX_POSES),
    camera: z.object({
      azimuth: degrees,
      elevation: z.number().min(-90).max(90),
      closeUp: z.enum(CLOSE_UPS).optional(),
    }),
    props: z.array(prop).max(MOST.things),
    arrows: z.array(arrow).max(MOST.things),
    highlight: z
      .array(
        z.object({
          area: z.enum(TINT_AREAS),
          side: z.enum(["left", "right", "both"]),
          kind: z.enum(TINT_KINDS).optional(),
          frames,
        }),
      )
      .max(MOST.things),
    tempo: z.object({ move: seconds, hold: seconds, back: seconds }),
    worksSide: z.enum(["left", "right"]).optional(),
    feet: z.enum(FOOTWEAR).optional(),
    eyes,
    marks: z
      .array(z.object({ kind: z.enum(MARK_KINDS), frames }))
      .max(MOST.things)
      .optional(),
    insets: z
      .array(z.object({ show: z.enum(INSET_KINDS), frames }))
      .max(MOST.things)
      .optional(),
    ghost: z.boolean().optional(),
  })
  .refine(
    ({ poses, arrows }) =>
      arrows.every((arrow) => arrow.kind !== "move" || Math.max(arrow.from, arrow.to) < poses.length),
    "An arrow goes to a pose that is not there.",
  );

/** A stored or received figure spec, if this release can work with it. */
export function readFigureSpec(stored: unknown): FigureSpec | undefined {
  const reading = figureSpecSchema.safeParse(stored);
  return reading.success ? reading.data : undefined;
}
