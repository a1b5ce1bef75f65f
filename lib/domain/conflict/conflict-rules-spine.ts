import type { ConflictRule, RuleFlag } from "./conflict-rule";

/**
 * "Acute, under 6 weeks": the record holds when the tag was noted, not when the pain began. The pain began before, so
 * that six weeks after the note it is surely no longer acute; until then it is taken to be (the safer reading).
 */
const ACUTE_DAYS = 42;

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
    triggers: [{ level: "stop", tags: ["FLEXEND", "FLEXLOAD"] }],
    message:
      "Bending forward to the end, or against a load, can stir up leg symptoms in the first 6 weeks. Test it here first.",
    offers: ["pelvic-tilt-supine", "prone-on-elbows", "back-extension-standing"],
    basis: { kind: "memory", note: "The six weeks are counted from the day the condition was noted." },
  },
  {
    code: "R2",
    flags: NERVE_LEG_PAIN,
    triggers: [{ level: "warn", slugs: ["sciatic-tensioner-sitting"], tagWithPurpose: ["NERVE", "stretch"] }],
    message: "Sliders come before anything that stretches the nerve. Stop if tingling lasts.",
    offers: ["sciatic-slider-supine"],
    basis: { kind: "memory" },
  },
  {
    code: "R3",
    flags: [{ tag: "worsening-weakness-both-legs" }],
    triggers: [{ level: "stop", everything: true }],
    message:
      "New or worse leg weakness, or symptoms in both legs, are warning signs (E6, E7). Refer now; no program is published or printed.",
    offers: [],
    basis: { kind: "looked-up", note: "Cauda equina and progressive nerve loss need emergency care." },
  },
  {
    code: "R4",
    flags: [{ tag: "stenosis" }, { tag: "extension-sensitive" }],
    triggers: [{ level: "stop", tags: ["EXTEND"] }],
    message: "Bending back to the end narrows the canal and loads the arch. Bending forward suits better.",
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
    flags: [{ tag: "post-spinal-surgery" }, { tag: "recent-injection" }],
    triggers: [
      {
        level: "stop",
        regions: ["low back", "upper back", "core", "side trunk"],
        tags: ["FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND"],
      },
    ],
    message:
      "After spinal surgery the surgeon's limits come first; after an injection, the rest that was advised.",
    offers: ["walking-program"],
    basis: { kind: "looked-up", note: "Exercise suits after surgery once the surgeon allows it." },
  },
];
