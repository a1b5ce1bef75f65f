import { HIP_REPLACEMENT_FLAGS } from "@/lib/domain/patient/patient-condition";
import type { ConflictRule } from "./conflict-rule";

const posterior = { tag: "hip-replacement-posterior", untilLimitsEnd: true };
const anterior = { tag: "hip-replacement-anterior", untilLimitsEnd: true };
const lateral = { tag: "hip-replacement-lateral", untilLimitsEnd: true };
/** While the approach is not known, the limits of all of them count. */
const unknown = { tag: "hip-replacement-unknown", untilLimitsEnd: true };

/** Rules about the hip joint, its tendons and the pelvic joints. */
export const HIP_RULES: readonly ConflictRule[] = [
  {
    code: "R9",
    flags: [posterior, unknown],
    triggers: [{ level: "stop", tags: ["HIPF90", "HIPADD", "HIPIR"], slugs: ["floor-rise-full"] }],
    message:
      "Replaced hip, from behind: no bend past 90°, no crossing of the midline, no turning in. Ask the surgeon.",
    offers: ["heel-slide-supine", "bridge"],
    basis: { kind: "looked-up", note: "Many surgeons set fewer limits now. Keep the heel slide below 90°." },
  },
  {
    code: "R10",
    flags: [anterior, lateral, unknown],
    triggers: [
      { level: "stop", tags: ["HIPEXT", "HIPER"], slugs: ["floor-rise-full"] },
      {
        level: "stop",
        flags: [lateral, unknown],
        slugs: [
          "clamshell",
          "hip-abduction-isometric",
          "hip-abduction-side-lying",
          "hip-abduction-standing",
          "band-side-step",
          "hip-abduction-supine-slide",
        ],
      },
    ],
    message:
      "Replaced hip, from the front or side: not behind the body and turned out. From the side: spare the outer hip muscles.",
    offers: ["bridge", "gluteal-squeeze"],
    basis: { kind: "looked-up", note: "Keep the bridge small." },
  },
  {
    code: "R11",
    flags: HIP_REPLACEMENT_FLAGS.map((tag) => ({ tag })),
    triggers: [{ level: "warn", tags: ["FALL", "SLS"] }],
    message: "Replaced hip: it heals and the balance comes back. Support stays at hand.",
    offers: ["mini-squat", "gluteal-squeeze"],
    basis: { kind: "memory" },
  },
  {
    code: "R12",
    flags: [{ tag: "arthritis-hip-oa" }, { tag: "groin-pinch" }],
    triggers: [{ level: "warn", tags: ["HIPF90", "HIPIR", "HIPER"] }],
    message: "Stop short of the pinch in the groin. Fewer degrees, more strength.",
    offers: ["heel-slide-supine", "bridge"],
    basis: { kind: "memory" },
  },
  {
    code: "R13",
    flags: [{ tag: "gluteal-tendinopathy" }],
    triggers: [{ level: "stop", tags: ["HIPADD"], lyingOnSoreSide: true }],
    message:
      "Stretches across the body, and lying on the sore side, squeeze the tendon. Lying on the good side is fine.",
    offers: ["hip-abduction-isometric", "bridge"],
    basis: {
      kind: "looked-up",
      note: "LEAP trial at 8 weeks, better: education with exercise 77 %, injection 59 %, waiting 29 %.",
    },
  },
  {
    code: "R14",
    flags: [{ tag: "si-joint" }],
    triggers: [{ level: "stop", tags: ["WIDE", "SLS", "HIPEXT"] }],
    message: "Wide legs or weight on one leg often make it worse. Small steps, knees together.",
    offers: ["adductor-squeeze", "abdominal-brace-supine"],
    basis: { kind: "looked-up", note: "From leaflets on pelvic girdle pain in pregnancy." },
  },
  {
    code: "R34",
    flags: [posterior, unknown],
    triggers: [
      {
        level: "warn",
        slugs: [
          "march-sitting",
          "chair-aerobics",
          "cycling-stationary",
          "hip-hinge-drill",
          "deadlift-light",
          "hamstring-stretch-strap",
          "knee-rolls",
          "foam-roll-gluteals",
          "sit-to-stand",
          "trunk-rotation-sitting",
        ],
      },
    ],
    message:
      "Stay short of 90° of hip bend: higher seat or saddle, smaller lift; knee rolls with a pillow between.",
    offers: ["sit-to-stand-raised", "heel-slide-supine", "gluteal-squeeze"],
    basis: {
      kind: "looked-up",
      note: "Reviews of 8,835 and 6,900 patients found no gain from precautions; the surgeon decides.",
    },
  },
  {
    code: "R35",
    flags: [anterior, unknown],
    triggers: [
      {
        level: "warn",
        slugs: ["prone-press-up", "calf-stretch-straight", "calf-stretch-bent", "clamshell"],
      },
      { level: "note", slugs: ["aquatic-exercise"] },
    ],
    message: "Hip behind the body or turned out: keep it small, ask the surgeon.",
    offers: ["gluteal-squeeze", "heel-slide-supine"],
    basis: { kind: "memory" },
  },
  {
    code: "R37",
    flags: [{ tag: "si-joint" }, { tag: "pregnancy-pain" }],
    triggers: [
      { level: "stop", slugs: ["bridge-single-leg"] },
      { level: "warn", slugs: ["bridge-march"] },
      { level: "note", slugs: ["adductor-squeeze", "adductor-squeeze-straight", "aquatic-exercise"] },
    ],
    message: "One-leg load on a sore pelvis; squeeze gently; small swings in water.",
    offers: ["bridge", "four-point-arm-raise"],
    basis: { kind: "looked-up", note: "Keep the bridge small." },
  },
  {
    code: "R42",
    flags: [{ tag: "gluteal-tendinopathy" }],
    triggers: [
      { level: "warn", slugs: ["single-leg-stance", "clamshell", "step-down-lateral"] },
      { level: "note", slugs: ["hip-abduction-wall-press"] },
    ],
    message: "Pelvis level; leave it out while one leg hurts.",
    offers: ["hip-abduction-isometric", "weight-shift-standing"],
    basis: { kind: "looked-up", note: "LEAP trial." },
  },
  {
    code: "R44",
    flags: [{ tag: "groin-pinch" }, { tag: "arthritis-hip-oa" }],
    triggers: [
      {
        level: "note",
        slugs: [
          "march-sitting",
          "hip-flexion-band-standing",
          "mini-squat",
          "cycling-stationary",
          "sit-to-stand",
        ],
      },
    ],
    message: "Stop short of the pinch; raise the seat.",
    offers: ["bridge", "heel-slide-supine"],
    basis: { kind: "memory" },
  },
];
