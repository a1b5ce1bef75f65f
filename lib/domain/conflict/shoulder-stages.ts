import type { HealingStage } from "@/lib/domain/patient/healing-stage";
import type { ConflictRule, RuleTrigger } from "./conflict-rule";
import { freshOrLimited, weeks } from "./rule-times";

type LaterStage = Exclude<HealingStage, "protect">;
type StageLoads = Pick<RuleTrigger, "slugs" | "tags" | "exceptSlugs">;

const ACTIVE: readonly string[] = [
  "shoulder-flexion-active-supine",
  "shoulder-flexion-reclined",
  "wall-slide",
  "wall-slide-lift-off",
  "stick-behind-back",
];

/** What each stage after the first brings (exercises-upper.md section 4). */
const STAGES: Readonly<Record<LaterStage, StageLoads>> = {
  assisted: {
    slugs: [
      ...["table-slide-flexion", "shoulder-flexion-stick-supine", "shoulder-er-stick"],
      ...["shoulder-abduction-stick", "shoulder-pulley"],
      ...["shoulder-isometric-er", "shoulder-isometric-ir", "shoulder-isometric-abduction"],
    ],
  },
  active: { slugs: ACTIVE },
  // Bands, weights, lifts lying on the front, weight on the arm.
  load: { tags: ["SHLOAD", "SHWB"], slugs: ["biceps-curl"], exceptSlugs: ACTIVE },
  overhead: {
    slugs: ["overhead-shelf-reach", "shoulder-press", "shoulder-er-band-90", "throwing-return"],
  },
};

/** Windows differ: the later end of each counts while nobody has set the stage (exercises-upper.md section 4). */
const USUAL_WEEKS: Readonly<Record<LaterStage, { readonly fracture: number; readonly operation: number }>> = {
  assisted: { fracture: 3, operation: 6 },
  active: { fracture: 6, operation: 8 },
  load: { fracture: 6, operation: 12 },
  overhead: { fracture: 26, operation: 26 },
};

const LATER = Object.keys(STAGES) as LaterStage[];
const STAGED = ["shoulder-surgery", "shoulder-fracture", "shoulder-instability"];
const TWELVE_WEEKS = 12;

const unset = (tag: string) => ({ tag, withoutStage: true }) as const;
const unsetFor = (tag: string, count: number) =>
  ({ ...unset(tag), untilLimitsEnd: true, withinDays: weeks(count), since: "happened" }) as const;

/** What comes after the stage on record, or before its usual week where no stage is on record. */
export const SHOULDER_STAGE_RULE: ConflictRule = {
  code: "R65",
  flags: STAGED.map((tag) => ({ tag })),
  triggers: [
    ...LATER.map(
      (stage): RuleTrigger => ({
        level: "stop",
        flags: STAGED.map((tag) => ({ tag, beforeStage: stage })),
        ...STAGES[stage],
        message: "Later stage than set: change the stage on the record first.",
      }),
    ),
    ...LATER.map(
      (stage): RuleTrigger => ({
        level: "stop",
        flags: [
          unsetFor("shoulder-fracture", USUAL_WEEKS[stage].fracture),
          unsetFor("shoulder-surgery", USUAL_WEEKS[stage].operation),
        ],
        ...STAGES[stage],
      }),
    ),
    {
      level: "warn",
      flags: [
        { ...unset("shoulder-surgery"), untilLimitsEnd: true },
        { ...unset("shoulder-fracture"), untilLimitsEnd: true },
      ],
      slugs: [...(STAGES.assisted.slugs ?? []), ...ACTIVE, "biceps-curl"],
      message: "A later stage than rest and passive movement: only when the surgeon allows it.",
    },
    {
      level: "note",
      flags: freshOrLimited("shoulder-instability", weeks(TWELVE_WEEKS), { withoutStage: true }),
      slugs: [...(STAGES.assisted.slugs ?? []), ...ACTIVE, "biceps-curl"],
      message: "No stage is set after the dislocation: set it on the record, and later stages are stopped.",
    },
  ],
  message: "Before the usual week of this stage: the surgeon's word first; then set the stage on the record.",
  offers: ["shoulder-pendulum", "arm-rest-position"],
  basis: {
    kind: "looked-up",
    note: "Four published protocols differ in their weeks: the surgeon sets the stage.",
  },
};
