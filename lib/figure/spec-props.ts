import { z } from "zod";
import { WEIGHT_SHAPES } from "./figure";
import { SIDES } from "./skeleton";
import { ball, degrees, frames, length, MOST, point, triple } from "./spec-fields";

const base = { frames, layer: z.enum(["behind", "among", "front"]).optional() };
const placed = { ...base, x: length, y: length, yaw: degrees.optional() };
const size = length.optional();
const tone = z.enum(["strap", "band", "towel", "rope", "cuff"]).optional();

/** A thing in the room, from outside. */
export const prop = z.discriminatedUnion("kind", [
  z.object({ ...placed, kind: z.literal("mat"), length: size, width: size }),
  z.object({
    ...placed,
    kind: z.literal("chair"),
    seat: size,
    back: z.boolean().optional(),
    arms: z.boolean().optional(),
  }),
  z.object({
    ...placed,
    kind: z.literal("bed"),
    length: size,
    width: size,
    height: size,
    pillow: z.enum(["low", "high"]).optional(),
  }),
  z.object({ ...placed, kind: z.literal("doorway"), width: size, height: size }),
  z.object({ ...placed, kind: z.literal("table"), length: size, width: size, height: size }),
  z.object({ ...placed, kind: z.literal("wedge"), z: size, size: triple }),
  z.object({ ...placed, kind: z.literal("wobbleBoard"), radius: size, tilt: degrees.optional() }),
  z.object({ ...placed, kind: z.literal("walkingFrame"), height: size }),
  z.object({ ...placed, kind: z.literal("cone"), height: size }),
  z.object({
    ...placed,
    kind: z.literal("card"),
    z: length,
    size: z.tuple([length, length]),
    shows: z.enum(["letter", "stripes"]),
  }),
  z.object({ ...placed, kind: z.literal("wall"), width: size, height: size }),
  z.object({
    ...placed,
    kind: z.literal("box"),
    z: length,
    size: triple,
    tone: z.enum(["wood", "block", "step", "carton"]).optional(),
  }),
  z.object({ ...placed, kind: z.literal("worktop"), width: size, height: size }),
  z.object({ ...placed, kind: z.literal("rail"), width: size, height: size, rise: size }),
  z.object({
    ...placed,
    kind: z.literal("path"),
    through: z
      .array(z.tuple([length, length]))
      .min(2)
      .max(MOST.things),
    closed: z.boolean().optional(),
    arrows: z.array(z.number().int().min(0).max(MOST.things)).max(MOST.parts).optional(),
  }),
  z.object({ ...placed, kind: z.literal("clockFace"), radius: length }),
  z.object({ ...placed, kind: z.literal("bike"), down: z.enum(SIDES).optional(), turn: degrees.optional() }),
  z.object({ ...base, kind: z.literal("ball"), at: point, radius: length }),
  z.object({ ...base, kind: z.literal("roller"), at: point, yaw: degrees, length: size, radius: size }),
  z.object({
    ...base,
    kind: z.literal("cushion"),
    from: point,
    to: point,
    thickness: length,
    width: length,
    tone: z.enum(["soft", "towel"]).optional(),
  }),
  z.object({ ...base, kind: z.literal("sight"), to: point }),
  z.object({ ...base, kind: z.literal("pole"), from: point, to: point }),
  z.object({
    ...base,
    kind: z.literal("strap"),
    through: z.array(point).min(2).max(MOST.parts),
    tone,
    slack: size,
  }),
  z.object({ ...base, kind: z.literal("fingerBand"), side: z.enum(SIDES), firstTwo: z.boolean().optional() }),
  z.object({ ...base, kind: z.literal("loop"), around: z.array(ball).min(1).max(MOST.parts), tone }),
  z.object({ ...base, kind: z.literal("weight"), at: point, shape: z.enum(WEIGHT_SHAPES) }),
  z.object({ ...base, kind: z.literal("water"), height: length }),
]);
