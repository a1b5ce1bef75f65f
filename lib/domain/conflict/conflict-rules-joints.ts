import type { ConflictRule } from "./conflict-rule";

/** Rules about other joints and about inflammation. */
export const JOINT_RULES: readonly ConflictRule[] = [
  {
    code: "R22",
    flags: [{ tag: "knee-pain" }],
    triggers: [
      { level: "warn", tags: ["KNEEL"], slugs: ["goblet-squat", "adductor-squat-opener", "lunge-reverse"] },
    ],
    message: "Sore or replaced knee: pad it, or leave kneeling and deep bends out.",
    offers: ["hip-flexor-stretch-standing", "plank-wall"],
    basis: { kind: "memory" },
  },
  {
    code: "R23",
    flags: [{ tag: "wrist-hand-shoulder-pain" }],
    triggers: [{ level: "warn", tags: ["WRIST"], slugs: ["side-plank-knees"] }],
    message: "Sore wrist, hand or shoulder: lean on forearms or fists, or use a wall.",
    offers: ["plank-wall"],
    basis: { kind: "memory" },
  },
  {
    code: "R25",
    flags: [{ tag: "inflammatory-arthritis" }, { tag: "hot-joint" }],
    // The record does not say which joint it is: every stretch counts.
    triggers: [{ level: "stop", tags: ["LOAD"], purposes: ["stretch"] }],
    message: "No load and no stretch through a hot, swollen joint. Medical review first; easy range is fine.",
    offers: ["heel-slide-supine"],
    basis: { kind: "memory" },
  },
  {
    code: "R26",
    flags: [{ tag: "axial-spa" }],
    triggers: [{ level: "warn", tags: ["FLEXLOAD", "LOAD"] }],
    message:
      "Keep bending back, chest and hip range. A stiffened spine can be fragile: no force, no contact sport.",
    offers: ["prone-lying", "thoracic-extension-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R29",
    flags: [{ tag: "hypermobility" }],
    triggers: [{ level: "warn", purposes: ["stretch"], tags: ["HIPER", "EXTEND"] }],
    message: "Very mobile joints: strength and control before any stretch.",
    offers: ["bridge", "bird-dog"],
    basis: { kind: "memory" },
  },
];
