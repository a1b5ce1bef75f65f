import type { ConflictRule, RuleFlag } from "./conflict-rule";

/** From here not flat on the back for long; some guidance says 20 (conditions.md R15). */
const NOT_FLAT_FROM_WEEK = 16;

/** Each of these says that the patient is pregnant; the week stands on the first. */
export const PREGNANT: readonly RuleFlag[] = [
  { tag: "pregnancy" },
  { tag: "pregnancy-pain" },
  { tag: "maternity-limits" },
];

/** On the front by their start position, but not lying on it: the weight is on forearms or hands and knees or feet. */
export const NOT_LYING_ON_FRONT: readonly string[] = ["plank-knees", "plank-forearm", "push-up-knees"];

const DOMING: readonly RuleFlag[] = [{ tag: "maternity-limits" }, { tag: "abdominal-doming" }];
const DOMING_MESSAGE = "Stop if the tummy domes, or there is leaking or heaviness; wall or knees instead.";

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
    flags: [...PREGNANT, { tag: "abdominal-doming" }],
    triggers: [
      { level: "stop", flags: notFlat, positions: ["prone"], exceptSlugs: NOT_LYING_ON_FRONT },
      { level: "stop", flags: DOMING, tags: ["ABLOAD"], message: DOMING_MESSAGE },
      {
        level: "note",
        flags: [{ tag: "abdominal-doming" }],
        slugs: ["supine-march"],
        message: "Watch the tummy as the foot lifts; if it domes, the brace alone.",
      },
      { level: "warn", flags: notFlat, tags: ["ABLOAD"], message: DOMING_MESSAGE },
      {
        level: "note",
        flags: PREGNANT.map((flag) => ({ ...flag, beforeWeek: NOT_FLAT_FROM_WEEK })),
        tags: ["ABLOAD"],
        message: DOMING_MESSAGE,
      },
      { level: "warn", flags: PREGNANT, tags: ["FALL", "WIDE", "WATER"] },
    ],
    message:
      "Pregnant: not flat on the front, no risk of a fall; small, even steps; a warm pool, not a hot one.",
    offers: ["four-point-arm-raise", "mini-squat"],
    basis: {
      kind: "memory",
      note: "Lying on the front: from about week 16, or when it is uncomfortable. Effort: the Canadian guideline of 2019 advises resistance exercise and bans no plank.",
    },
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
