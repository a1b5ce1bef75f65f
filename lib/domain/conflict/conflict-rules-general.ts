import type { ConflictRule } from "./conflict-rule";
import { NOT_LYING_ON_FRONT, PREGNANT } from "./conflict-rules-pregnancy";

/** First week of the last third of a pregnancy. */
const LATE_PREGNANCY_WEEK = 28;

/** Rules about general health and getting about. */
export const GENERAL_RULES: readonly ConflictRule[] = [
  {
    code: "R19",
    flags: [{ tag: "blood-thinners-dvt-risk" }],
    triggers: [{ level: "stop", tags: ["PRESS"], slugs: ["foam-roll-calf"] }],
    message: "Pressure can bruise, or move a clot. A newly swollen calf: a doctor today.",
    offers: [],
    basis: { kind: "memory" },
  },
  {
    code: "R20",
    flags: [{ tag: "heart-disease" }, { tag: "high-blood-pressure" }, { tag: "glaucoma" }],
    triggers: [{ level: "warn", tags: ["ISO", "LOAD"] }],
    message: "Heart, blood pressure or eye pressure: light effort, short holds, never hold the breath.",
    offers: ["bridge", "march-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R21",
    flags: [{ tag: "falls-risk" }],
    triggers: [{ level: "warn", tags: ["FALL", "SLS"] }],
    message: "Keep the balance work: start low, with support at hand.",
    offers: ["mini-squat", "heel-raise", "march-sitting"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R24",
    flags: [{ tag: "reduced-feeling-circulation" }],
    triggers: [{ level: "warn", tags: ["PRESS"] }],
    message: "Poor feeling or blood flow: harm from pressure is not felt. A stretch may do instead.",
    offers: ["figure-4-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R30",
    flags: [{ tag: "hernia-prolapse" }],
    triggers: [{ level: "warn", tags: ["ABLOAD", "LOAD"] }],
    message: "Hernia or prolapse: light loads, and breathe out on the effort.",
    offers: ["abdominal-brace-supine", "breathing-diaphragmatic"],
    basis: { kind: "memory" },
  },
  {
    code: "R31",
    flags: [
      { tag: "cannot-lie-flat" },
      ...PREGNANT.map((flag) => ({ ...flag, fromWeek: LATE_PREGNANCY_WEEK })),
    ],
    triggers: [{ level: "warn", positions: ["supine", "prone"], exceptSlugs: NOT_LYING_ON_FRONT }],
    message: "Cannot lie flat in comfort: prop up, or sit.",
    offers: ["pelvic-tilt-sitting", "march-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R32",
    flags: [{ tag: "wound-incontinence" }, { tag: "infection" }],
    triggers: [{ level: "stop", tags: ["WATER"] }],
    message: "Open wound, infection or incontinence: no pool.",
    offers: ["walking-program"],
    basis: { kind: "memory" },
  },
  {
    code: "R33",
    flags: [{ tag: "no-floor" }],
    triggers: [
      {
        level: "note",
        positions: ["supine", "prone", "side-lying", "four-point", "half-kneeling"],
        slugs: ["hip-rotation-90-90"],
      },
    ],
    message: "Cannot get to the floor: do it on a bed, or choose one on a chair or standing.",
    offers: ["sit-to-stand-raised", "plank-wall", "figure-4-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R39",
    flags: [{ tag: "heart-disease" }, { tag: "lung-disease" }],
    triggers: [
      { level: "warn", slugs: ["interval-walking", "swimming", "cycling-interval"] },
      { level: "note", purposes: ["aerobic"] },
    ],
    message: "Screen before fast bouts; able to talk; stop for chest pain, faintness, racing heart.",
    offers: ["walking-program", "chair-aerobics"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R40",
    flags: [{ tag: "high-blood-pressure" }, { tag: "glaucoma" }],
    triggers: [
      { level: "warn", tags: ["HEADDOWN", "ISO"] },
      { level: "note", slugs: ["progressive-muscle-relaxation"] },
    ],
    message: "Head low or long holds raise the pressure: head up, short holds, breathe.",
    offers: ["pelvic-tilt-sitting", "bridge"],
    basis: { kind: "memory" },
  },
  {
    code: "R45",
    flags: [{ tag: "blood-thinners-dvt-risk" }],
    triggers: [{ level: "note", tags: ["CALFLOAD", "ANKLEDF"] }],
    message: "New calf pain, heat, swelling: same-day check first.",
    offers: [],
    basis: { kind: "memory" },
  },
];
