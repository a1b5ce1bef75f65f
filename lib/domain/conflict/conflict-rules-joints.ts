import type { LoadTag } from "@/lib/domain/exercise/exercise";
import type { ConflictRule, RuleFlag } from "./conflict-rule";

const HOT_JOINT_TAGS: readonly LoadTag[] = ["LOAD", "PLYO", "KNEEFLEX", "SHWB"];

/** Conditions of the shoulder and of the knee: what the older flag of the joint warns of holds for them as well. */
const SHOULDER: readonly RuleFlag[] = [
  ...[
    "rotator-cuff-pain",
    "frozen-shoulder",
    "shoulder-instability",
    "shoulder-fracture",
    "shoulder-surgery",
  ],
  "wrist-hand-shoulder-pain",
].map((tag) => ({ tag }));
const KNEE: readonly RuleFlag[] = [
  ...["knee-oa", "patellofemoral-pain", "kneecap-dislocation", "patellar-tendinopathy", "meniscus"],
  ...["acl-injury", "acl-reconstruction", "knee-replacement", "knee-pain"],
].map((tag) => ({ tag }));

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
    flags: [{ tag: "hot-joint" }],
    triggers: [
      { level: "stop", tags: HOT_JOINT_TAGS, purposes: ["stretch"], place: "held" },
      { level: "warn", tags: HOT_JOINT_TAGS, purposes: ["stretch"], place: "unknown" },
    ],
    message: "Not through a hot, swollen joint: easy range now; a new hot joint needs a doctor today.",
    offers: ["heel-slide-supine"],
    basis: {
      kind: "looked-up",
      note: "EULAR 2018: activity is part of the care of inflammatory arthritis; only the hot joint rests.",
    },
  },
  {
    code: "R26",
    flags: [{ tag: "axial-spa" }],
    triggers: [
      { level: "warn", tags: ["FLEXLOAD"] },
      { level: "note", tags: ["LOAD"] },
    ],
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
  {
    code: "R36",
    flags: SHOULDER,
    triggers: [{ level: "warn", tags: ["SHWB"], slugs: ["side-bend-standing", "side-glide-wall"] }],
    message: "Weight or reach through a sore shoulder: smaller, or arm down.",
    offers: ["dead-bug-heel-tap", "bridge"],
    basis: { kind: "memory" },
  },
  {
    code: "R43",
    flags: KNEE,
    triggers: [
      { level: "warn", slugs: ["wall-squat-hold", "step-down-lateral", "split-squat-supported"] },
      {
        level: "warn",
        flags: [{ tag: "knee-pain" }],
        slugs: [
          ...["step-down-forward", "single-leg-squat-chair", "squat-slow-loaded"],
          ...["decline-squat-single", "knee-extension-weighted"],
        ],
      },
      { level: "note", slugs: ["mini-squat", "quad-stretch-standing", "foam-roll-quads"] },
      { level: "note", flags: [{ tag: "knee-pain" }], slugs: ["sit-to-stand"] },
    ],
    message: "Deep bend loads the kneecap: lower step, smaller bend.",
    offers: ["sit-to-stand-raised", "straight-leg-raise"],
    basis: { kind: "memory" },
  },
  {
    code: "R48",
    flags: [{ tag: "inflammatory-arthritis" }],
    triggers: [{ level: "note", once: true }],
    message: "Known and under care: train as others do, start low, cut back in a flare.",
    offers: [],
    basis: {
      kind: "looked-up",
      note: "EULAR 2018: aerobic, strength, flexibility and balance work is feasible, safe and part of standard care.",
    },
  },
];
