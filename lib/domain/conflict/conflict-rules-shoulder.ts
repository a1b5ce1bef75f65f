import type { LoadTag } from "@/lib/domain/exercise/exercise";
import type { ConflictRule, RuleFlag } from "./conflict-rule";
import { freshOrLimited } from "./rule-times";
import { SHOULDER_STAGE_RULE } from "./shoulder-stages";

const TWELVE_WEEKS = 84;
const SIX_WEEKS = 42;

const INSTABLE: RuleFlag = { tag: "shoulder-instability" };
const OPERATED: RuleFlag = { tag: "shoulder-surgery", untilLimitsEnd: true };
const FRONT: readonly LoadTag[] = ["SHER", "SHEXT"];
const BACK: readonly LoadTag[] = ["SHADD", "SHWB", "SHIR"];

/** Rules about the shoulder (safety-and-content.md section 5). */
export const SHOULDER_RULES: readonly ConflictRule[] = [
  {
    code: "R59",
    flags: [INSTABLE],
    triggers: [
      {
        level: "stop",
        flags: freshOrLimited("shoulder-instability", TWELVE_WEEKS, { notVariant: "back" }),
        tags: FRONT,
        slugs: ["hands-behind-head-supine", "shoulder-er-band-90", "throwing-return"],
      },
      {
        level: "stop",
        flags: freshOrLimited("shoulder-instability", TWELVE_WEEKS, { notVariant: "front" }),
        tags: BACK,
      },
    ],
    message: "That is the way it slips.",
    offers: ["shoulder-isometric-er", "scapular-setting-sitting"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R61",
    flags: [INSTABLE],
    triggers: [
      { level: "warn", tags: ["SHWB", "SHELEV"], slugs: ["prone-t-lift", "shoulder-abduction-stick"] },
    ],
    message: "Control first, then range, then load.",
    offers: ["band-row", "shoulder-er-band"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R62",
    flags: [{ ...OPERATED, notVariant: "cuff-repair" }],
    triggers: [
      {
        level: "stop",
        tags: ["SHIR", "SHEXT", "SHWB", "SHLOAD", "SHER"],
        slugs: ["shoulder-isometric-ir"],
      },
    ],
    message: "No hand behind the back, no pushing up from a chair; turn-out to the surgeon's degree.",
    offers: ["shoulder-pendulum", "shoulder-flexion-assisted-supine"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R63",
    flags: [{ ...OPERATED, notVariant: "replacement" }],
    triggers: [
      {
        level: "stop",
        tags: ["SHLOAD", "SHWB", "SHIR", "SHEXT", "SHADD"],
        slugs: ["shoulder-flexion-active-supine", "shoulder-isometric-er", "shoulder-isometric-abduction"],
      },
    ],
    message: "Passive range only, as told.",
    offers: ["shoulder-pendulum", "elbow-bend-straighten"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R64",
    flags: [{ tag: "shoulder-fracture", untilLimitsEnd: true }],
    triggers: [{ level: "stop", tags: ["SHLOAD", "SHWB", "SHER", "SHIR", "SHELEV"] }],
    message: "Hang, assist, hand and elbow only.",
    offers: ["shoulder-pendulum", "fist-and-fan"],
    basis: { kind: "looked-up" },
  },
  SHOULDER_STAGE_RULE,
  {
    code: "R66",
    flags: [{ tag: "frozen-shoulder", notVariant: "stiff" }],
    triggers: [
      {
        level: "warn",
        tags: ["SHER", "SHIR", "SHADD"],
        slugs: ["chest-stretch-doorway", "cross-body-stretch", "shoulder-flexion-stick-supine"],
      },
    ],
    message: "Pain first: short, gentle range, no forced end.",
    offers: ["shoulder-pendulum", "table-slide-flexion", "arm-rest-position"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R67",
    flags: [{ tag: "rotator-cuff-pain" }],
    triggers: [{ level: "note", bothTags: ["SHELEV", "LOAD"], tags: ["SHADD"] }],
    message: "Load treats it: to 5 out of 10, settled next day; else below shoulder height.",
    offers: ["shoulder-er-side-lying", "band-row"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R69",
    flags: freshOrLimited("pacemaker", SIX_WEEKS),
    triggers: [{ level: "stop", tags: ["SHELEV", "SHLOAD", "SHWB"] }],
    message: "A new device on that side: ask the device clinic.",
    offers: ["fist-and-fan", "walking-program"],
    basis: { kind: "memory" },
  },
  {
    code: "R68",
    flags: freshOrLimited("sternotomy", TWELVE_WEEKS),
    triggers: [
      { level: "stop", tags: ["SHLOAD", "SHWB", "LOAD"], slugs: ["shoulder-pulley", "wall-slide"] },
      {
        level: "note",
        slugs: ["rib-breathing-sitting"],
        message: "After an operation on the chest: the breathing that the unit has taught.",
      },
    ],
    message: "Both arms together, elbows close; a click in the breast bone: the surgeon.",
    offers: ["walking-program", "shoulder-shrug-roll"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R79",
    flags: [{ tag: "rib-pain", withinDays: SIX_WEEKS, since: "happened" }],
    triggers: [
      {
        level: "warn",
        tags: ["ROTEND", "SHWB", "ABLOAD", "PRESS"],
        positions: ["prone"],
      },
    ],
    message: "Sore ribs: easy breathing and arm moves first.",
    offers: ["rib-breathing-sitting", "shoulder-shrug-roll"],
    basis: { kind: "memory" },
  },
];
