import type { ConflictRule } from "./conflict-rule";

/** Rules about bone that breaks easily. */
export const BONE_RULES: readonly ConflictRule[] = [
  {
    code: "R6",
    flags: [{ tag: "osteoporosis" }, { tag: "fracture-trauma" }, { tag: "long-term-steroids" }],
    triggers: [
      { level: "stop", tags: ["FLEXEND", "FLEXLOAD", "ROTEND"] },
      {
        level: "stop",
        flags: [{ tag: "fracture-trauma" }],
        slugs: ["floor-rise-full"],
        message: "Fresh fracture: not down to the floor and up until it has healed.",
      },
    ],
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
    flags: [{ tag: "bone-metastases" }],
    triggers: [{ level: "stop", tags: ["LOAD", "FALL", "PLYO", "FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND"] }],
    message: "Oncology limits first: the site of the lesion decides.",
    offers: ["walking-program"],
    basis: { kind: "memory", note: "Walking, too, only once they have cleared it." },
  },
  {
    code: "R41",
    flags: [{ tag: "osteoporosis" }],
    triggers: [{ level: "note", slugs: ["knee-rolls", "cat-cow", "trunk-rotation-sitting"] }],
    message: "Easy middle range only.",
    offers: [],
    basis: { kind: "looked-up", note: "UK consensus on exercise and osteoporosis, 2022." },
  },
  {
    code: "R46",
    flags: [{ tag: "tumour-cancer" }],
    triggers: [{ level: "warn", tags: ["LOAD", "PLYO"] }],
    message: "Work inside the oncology team's limits.",
    offers: ["walking-program"],
    basis: {
      kind: "looked-up",
      note: "ACSM 2019: exercise, strength included, is generally safe for survivors.",
    },
  },
  {
    code: "R47",
    flags: [{ tag: "cancer-history" }],
    triggers: [{ level: "note", once: true }],
    message:
      "Past cancer: exercise is safe and helps. New bone pain, or pain at night that stays: a doctor in a day or two.",
    offers: [],
    basis: { kind: "looked-up", note: "ACSM 2019: avoid inactivity." },
  },
];
