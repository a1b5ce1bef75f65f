import type { ConflictRule } from "./conflict-rule";
import { PREGNANT } from "./conflict-rules-pregnancy";
import { freshFor, weeks } from "./rule-times";

/** Relative rest after a knock to the head (UK Concussion Guidelines 2023). */
const CONCUSSION_REST_DAYS = 2;

/** Rules about falls, balance organ, heart, pain of months and what an operation leaves (safety-and-content.md section 5). */
export const HEALTH_RULES: readonly ConflictRule[] = [
  {
    code: "R99",
    flags: [{ tag: "bppv" }],
    triggers: [
      {
        level: "stop",
        flags: [{ tag: "bppv", variant: "untreated" }],
        tags: ["HEADMOVE", "HEADDOWN"],
        exceptSlugs: ["brandt-daroff"],
      },
      {
        level: "warn",
        flags: [{ tag: "bppv", notVariant: "treated" }],
        tags: ["HEADMOVE", "HEADDOWN"],
        exceptSlugs: ["brandt-daroff"],
        message: "Positional vertigo: is it treated? Until then at home only the Brandt-Daroff exercise.",
      },
    ],
    message: "Positional vertigo not treated: reposition it first; at home only the Brandt-Daroff exercise.",
    offers: ["feet-together-stance", "walking-program"],
    basis: { kind: "looked-up", note: "exercises-lower.md section 8: a stop while it is not treated." },
  },
  {
    code: "R101",
    flags: [{ tag: "gluteal-tendinopathy" }],
    triggers: [
      {
        level: "stop",
        slugs: ["hip-adduction-side-lying", "copenhagen-short", "copenhagen-long"],
        bothTags: ["SLS", "HIPADD"],
      },
    ],
    message: "It squeezes the sore tendon, or lies on it.",
    offers: ["hip-spread-standing", "hip-abduction-wall-press"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R102",
    flags: [{ tag: "hip-fracture" }],
    triggers: [
      {
        level: "warn",
        tags: ["FALL", "SLS"],
        // Both are done with support at hand.
        exceptSlugs: ["sit-to-stand-armrests", "walking-aid-practice"],
      },
    ],
    message: "Broken hip: full weight is usual; support stays at hand.",
    offers: ["sit-to-stand-armrests", "walking-aid-practice"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R103",
    flags: [{ tag: "falls-frailty" }],
    triggers: [
      {
        level: "warn",
        tags: ["EYESHUT", "PLYO"],
        slugs: ["floor-rise-full", "walk-dual-task", "walk-obstacle", "walk-backward"],
      },
    ],
    message: "Falls: a fixed support, or somebody there.",
    offers: ["weight-shift-standing", "floor-rise-part"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R104",
    flags: [{ tag: "faints-on-standing" }],
    triggers: [
      {
        level: "warn",
        tags: ["HEADDOWN"],
        slugs: ["sit-to-stand", "floor-rise-full", "bed-roll-sit", "sit-break"],
      },
    ],
    message: "Faint on standing: sit a minute first; check the blood pressure.",
    offers: ["ankle-pumps"],
    basis: { kind: "memory" },
  },
  {
    code: "R105",
    flags: [freshFor("eye-surgery", weeks(6)), { tag: "neck-vessel-risk" }],
    triggers: [
      { level: "stop", slugs: ["brandt-daroff", "habituation-bend"], tags: ["HEADDOWN"] },
      { level: "stop", flags: [], unlessTag: "bppv", slugs: ["brandt-daroff"] },
    ],
    message: "Only after a positive positional test, and with a free neck and healed eyes.",
    offers: ["gaze-x1-sitting"],
    basis: { kind: "looked-up", note: "In part." },
  },
  {
    code: "R106",
    flags: [{ tag: "epilepsy-photosensitive" }],
    triggers: [{ level: "stop", slugs: ["optokinetic-watch"] }],
    message: "Moving stripes can set off a fit.",
    offers: ["gaze-x1-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R107",
    flags: [{ tag: "concussion" }],
    triggers: [
      {
        level: "stop",
        flags: [freshFor("concussion", CONCUSSION_REST_DAYS)],
        anyExercise: true,
        exceptSlugs: ["walking-program", "breathing-diaphragmatic"],
      },
      { level: "warn", tags: ["PLYO", "HEADMOVE"] },
    ],
    message: "Relative rest for 24 to 48 hours, then steps; no competition before day 21.",
    offers: ["walking-program", "breathing-diaphragmatic"],
    basis: { kind: "looked-up", note: "UK Concussion Guidelines 2023." },
  },
  {
    code: "R108",
    flags: [{ tag: "lung-disease" }, { tag: "heart-disease" }],
    triggers: [{ level: "warn", bothTags: ["SHELEV", "LOAD"], tags: ["ISO"], positions: ["supine"] }],
    message: "Out-breath on effort, propped up, breathlessness 3 to 4 out of 10.",
    offers: ["sit-to-stand", "band-row"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R109",
    flags: [{ tag: "heart-unstable" }],
    triggers: [{ level: "stop", anyExercise: true, exceptPurposes: ["breathing", "relaxation"] }],
    message: "Not until the heart or medical team says so.",
    offers: ["breathing-diaphragmatic"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R110",
    flags: [{ tag: "hypermobility" }],
    triggers: [
      { level: "warn", tags: ["NECKEXT", "SHER", "SHIR", "SHADD", "KNEEOKC"], purposes: ["stretch"] },
    ],
    message: "Inside the range; strength, no hanging in the joint.",
    offers: ["scapular-setting-sitting", "quad-set"],
    basis: { kind: "memory", note: "In part looked up." },
  },
  {
    code: "R111",
    flags: [{ tag: "persistent-pain" }],
    triggers: [{ level: "note", once: true }],
    message: "Pain over 3 months: begin at half, up to 4 exercises or 20 minutes; add about 10 % a week.",
    offers: [],
    basis: { kind: "memory" },
  },
  {
    code: "R112",
    flags: [{ tag: "post-surgery", untilLimitsEnd: true }],
    triggers: [
      { level: "stop", tags: ["LOAD", "PLYO", "PRESS", "ISO"], place: "held-or-unknown" },
      { level: "warn", tags: ["WATER"], message: "No water until the wound is closed." },
    ],
    message: "After an operation: the surgeon's limits first.",
    offers: ["ankle-pumps", "walking-program"],
    basis: { kind: "memory" },
  },
  {
    code: "R114",
    flags: [
      { tag: "pelvic-health" },
      { tag: "hernia-prolapse" },
      { tag: "postnatal", withinDays: weeks(12) },
    ],
    triggers: [{ level: "warn", tags: ["PLYO", "ABLOAD", "LOAD"] }],
    message: "Leak, heaviness, doming: less load, and breathe out.",
    offers: ["pelvic-floor-contraction", "breathing-diaphragmatic"],
    basis: { kind: "looked-up", note: "In part." },
  },
  {
    code: "R115",
    flags: PREGNANT,
    triggers: [{ level: "warn", tags: ["PLYO", "PIVOT", "HEADDOWN"] }],
    message: "Pregnant: no falls or knocks; the maternity team agrees.",
    offers: ["walking-program", "mini-squat"],
    basis: { kind: "looked-up" },
  },
];
