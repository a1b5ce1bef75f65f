import type { ConflictRule, RuleFlag } from "./conflict-rule";

/** From here not flat on the back for long; some guidance says 20 (conditions.md R15). */
const NOT_FLAT_FROM_WEEK = 16;

/** Each of these says that the patient is pregnant; the week stands on the first. */
export const PREGNANT: readonly RuleFlag[] = [
  { tag: "pregnancy" },
  { tag: "pregnancy-pain" },
  { tag: "maternity-limits" },
];

const notFlat = PREGNANT.map((flag) => ({ ...flag, fromWeek: NOT_FLAT_FROM_WEEK }));

/** Rules about pregnancy and the time after. */
export const PREGNANCY_RULES: readonly ConflictRule[] = [
  {
    code: "R15",
    flags: notFlat,
    triggers: [{ level: "stop", positions: ["supine"] }],
    message:
      "From about week 16, not flat on the back for long. On the side, sitting, on hands and knees, or propped up.",
    offers: ["cat-cow", "clamshell", "pelvic-tilt-sitting"],
    basis: { kind: "looked-up", note: "Sources differ: some say from week 20." },
  },
  {
    code: "R16",
    flags: PREGNANT,
    triggers: [
      { level: "stop", tags: ["ABLOAD"] },
      { level: "stop", flags: notFlat, positions: ["prone"] },
      { level: "warn", tags: ["FALL", "WIDE", "WATER"] },
    ],
    message:
      "Pregnant: not flat on the front, no strong pressure in the tummy, no risk of a fall; small, even steps; a warm pool, not a hot one.",
    offers: ["four-point-arm-raise", "mini-squat"],
    basis: { kind: "memory", note: "Lying on the front: from about week 16, or when it is uncomfortable." },
  },
  {
    code: "R17",
    flags: [{ tag: "maternity-limits" }],
    triggers: [{ level: "stop", everything: true }],
    message:
      "Bleeding or obstetric limits: the maternity team clears it first. Then take this flag off the record.",
    offers: [],
    basis: { kind: "looked-up" },
  },
  {
    code: "R18",
    flags: [{ tag: "postnatal" }],
    triggers: [{ level: "warn", tags: ["ABLOAD", "LOAD"] }],
    message: "Soon after birth: begin with breathing, the pelvic floor and a gentle brace.",
    offers: ["breathing-diaphragmatic", "pelvic-floor-contraction"],
    basis: { kind: "memory" },
  },
];
