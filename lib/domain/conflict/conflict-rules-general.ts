import type { ConflictRule } from "./conflict-rule";
import { PREGNANT } from "./conflict-rules-pregnancy";

/** First week of the last third of a pregnancy. */
const LATE_PREGNANCY_WEEK = 28;

/** Rules about general health and getting about. */
export const GENERAL_RULES: readonly ConflictRule[] = [
  {
    code: "R19",
    flags: [{ tag: "blood-thinners-dvt-risk" }],
    triggers: [{ level: "stop", tags: ["PRESS"], slugs: ["foam-roll-calf"] }],
    message: "Pressure can bruise, or move a clot. A newly swollen calf is warning sign U4.",
    offers: [],
    basis: { kind: "memory" },
  },
  {
    code: "R20",
    flags: [{ tag: "heart-blood-pressure-glaucoma" }],
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
    triggers: [{ level: "warn", tags: ["PRESS"], topics: ["heat", "cold"] }],
    message:
      "Poor feeling or blood flow: harm from pressure, heat or cold is not felt. A stretch may do instead.",
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
    triggers: [{ level: "warn", positions: ["supine", "prone"] }],
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
      { level: "note", positions: ["supine", "prone", "side-lying", "four-point", "half-kneeling"] },
    ],
    message: "Cannot get to the floor: do it on a bed, or choose one on a chair or standing.",
    offers: ["sit-to-stand-raised", "plank-wall", "figure-4-sitting"],
    basis: { kind: "memory" },
  },
];
