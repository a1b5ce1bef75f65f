import type { ConflictRule, RuleFlag } from "./conflict-rule";

/**
 * "Acute, under 6 weeks": the record holds when the tag was noted, not when the pain began. The pain began before, so
 * that six weeks after the note it is surely no longer acute; until then it is taken to be (the safer reading).
 */
const ACUTE_DAYS = 42;

/** Relative rest of 1 to 2 days after an injection, heavy work after 2 weeks, 3 for a tendon (published advice sheets). */
const REST_UNTIL_DAY = 3;
const JOINT_UNTIL_DAY = 15;
const TENDON_UNTIL_DAY = 22;
const INJECTED: RuleFlag = { tag: "recent-injection", since: "happened", fromDays: REST_UNTIL_DAY };

/** A nerve irritation without another name is looked after as sciatica is (conditions.md section 1). */
const NERVE_LEG_PAIN: readonly RuleFlag[] = [
  { tag: "disc-related" },
  { tag: "sciatica" },
  { tag: "pinched-nerve" },
];

/** Rules about disc, nerve, canal and operations of the spine. */
export const SPINE_RULES: readonly ConflictRule[] = [
  {
    code: "R1",
    flags: NERVE_LEG_PAIN.map((flag) => ({ ...flag, withinDays: ACUTE_DAYS })),
    triggers: [
      { level: "stop", tags: ["FLEXEND", "FLEXLOAD"] },
      {
        level: "note",
        slugs: ["pelvic-tilt-sitting", "sciatic-slider-sitting"],
        message: "The slump bends the back a little: easy middle range in the first 6 weeks.",
      },
    ],
    message:
      "Bending forward to the end, or against a load, can stir up leg symptoms in the first 6 weeks. Test it here first.",
    offers: ["pelvic-tilt-supine", "prone-on-elbows", "back-extension-standing"],
    basis: { kind: "memory", note: "The six weeks are counted from the day the condition was noted." },
  },
  {
    code: "R2",
    flags: NERVE_LEG_PAIN,
    triggers: [
      { level: "warn", slugs: ["sciatic-tensioner-sitting"], tagWithPurpose: ["NERVE", "stretch"] },
      {
        level: "note",
        slugs: ["straight-leg-raise", "knee-extension-sitting", "side-bend-standing", "hamstring-extender"],
        message: "It can stir up an irritable nerve: smaller range, and stop if tingling lasts.",
      },
    ],
    message: "Sliders come before anything that stretches the nerve. Stop if tingling lasts.",
    offers: ["sciatic-slider-supine"],
    basis: { kind: "memory" },
  },
  {
    code: "R3",
    flags: [{ tag: "worsening-weakness-both-legs" }],
    triggers: [{ level: "stop", everything: true }],
    message:
      "New or worse leg weakness, or symptoms in both legs, are emergency signs. Refer now; no program is published or printed.",
    offers: [],
    basis: { kind: "looked-up", note: "Cauda equina and progressive nerve loss need emergency care." },
  },
  {
    code: "R4",
    flags: [{ tag: "extension-sensitive" }, { tag: "stenosis" }],
    triggers: [
      { level: "stop", flags: [{ tag: "extension-sensitive" }], tags: ["EXTEND"] },
      {
        level: "warn",
        flags: [{ tag: "stenosis" }],
        tags: ["EXTEND"],
        message: "Test it: if bending back brings on leg symptoms, prefer flexion.",
      },
    ],
    message: "Bending back to the end loads the arch. Bending forward suits better.",
    offers: ["knee-to-chest-single", "flexion-sitting", "cycling-stationary"],
    basis: { kind: "looked-up", note: "A flexion bias is common practice; the evidence for it is modest." },
  },
  {
    code: "R5",
    flags: [{ tag: "stenosis" }],
    triggers: [{ level: "note", slugs: ["walking-program", "interval-walking"] }],
    message: "Walk in short bouts with rests on a seat, or cycle leaning forward.",
    offers: ["cycling-stationary"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R27",
    flags: [{ tag: "post-spinal-surgery", untilLimitsEnd: true }, { tag: "recent-injection" }],
    triggers: [
      {
        level: "stop",
        flags: [{ tag: "post-spinal-surgery", untilLimitsEnd: true }],
        tags: ["FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND", "LOAD", "PLYO"],
        slugs: ["thoracic-extension-roller"],
      },
      {
        level: "warn",
        flags: [{ tag: "recent-injection", since: "happened", withinDays: REST_UNTIL_DAY }],
        anyExercise: true,
        place: "held-or-unknown",
        message: "Rest the injected joint 1 to 2 days as told; easy movement is fine.",
      },
      {
        level: "warn",
        flags: [
          { ...INJECTED, variant: "joint", withinDays: JOINT_UNTIL_DAY },
          { ...INJECTED, notVariant: "joint", withinDays: TENDON_UNTIL_DAY },
        ],
        tags: ["LOAD", "PLYO", "ISO"],
        place: "held-or-unknown",
        message:
          "After an injection heavy work waits 2 weeks, 3 for a tendon; easy movement of that place is fine.",
      },
    ],
    message: "After spinal surgery the surgeon's limits hold until the day they end.",
    offers: ["walking-program"],
    basis: {
      kind: "looked-up",
      note: "Exercise suits after surgery once the limits are known (JOSPT 2021). After an injection: rest of 1 to 2 days, heavy work after 1 to 2 weeks, tendons 2 to 3.",
    },
  },
  {
    code: "R38",
    flags: [{ tag: "stenosis" }, { tag: "extension-sensitive" }],
    triggers: [
      {
        level: "note",
        slugs: ["sit-break", "prone-lying", "thoracic-extension-sitting", "bridge", "cat-cow"],
      },
    ],
    message: "No lean back, small arch; pillow under the tummy on the front.",
    offers: ["pelvic-tilt-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R49",
    flags: [{ tag: "stenosis" }, { tag: "extension-sensitive" }],
    triggers: [{ level: "note", slugs: ["swimming"] }],
    message: "If arching brings the legs on, swim on your back or walk in the water.",
    offers: [],
    basis: {
      kind: "looked-up",
      note: "Public advice names swimming; no kind of exercise is shown to be better.",
    },
  },
];
