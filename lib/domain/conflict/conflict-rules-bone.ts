import type { ConflictRule } from "./conflict-rule";

/** Rules about bone that breaks easily. */
export const BONE_RULES: readonly ConflictRule[] = [
  {
    code: "R6",
    flags: [{ tag: "osteoporosis" }, { tag: "fracture-trauma" }, { tag: "long-term-steroids" }],
    triggers: [{ level: "stop", tags: ["FLEXEND", "FLEXLOAD", "ROTEND"] }],
    message:
      "Bending or twisting to the end, or against a load, can be too much for the vertebrae. Teach the hip hinge.",
    offers: ["hip-hinge-drill", "trunk-rotation-sitting", "four-point-arm-raise"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R7",
    flags: [{ tag: "osteoporosis" }],
    triggers: [{ level: "warn", tags: ["LOAD", "FALL"] }],
    message: "Good for bone: build up slowly, with support at hand, so that nobody falls.",
    offers: ["mini-squat", "heel-raise"],
    basis: { kind: "looked-up", note: "The consensus says how to do it, not to leave it out." },
  },
  {
    code: "R8",
    flags: [{ tag: "osteoporosis" }],
    triggers: [{ level: "warn", tags: ["PRESS"] }],
    message: "Light pressure only, and no roller on the spine or ribs. A stretch may do instead.",
    offers: ["figure-4-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R28",
    flags: [{ tag: "tumour-cancer" }, { tag: "cancer-history" }],
    triggers: [{ level: "stop", tags: ["LOAD", "FALL", "FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND"] }],
    message: "The oncology team sets the limits: weakened bone can break.",
    offers: ["walking-program"],
    basis: { kind: "memory", note: "Walking, too, only once they have cleared it." },
  },
];
