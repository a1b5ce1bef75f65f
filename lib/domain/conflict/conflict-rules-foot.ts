import type { ConflictRule } from "./conflict-rule";
import { freshFor, weeks } from "./rule-times";

/** Rules about calf, ankle, foot and what a leg may carry (safety-and-content.md section 5). */
export const FOOT_RULES: readonly ConflictRule[] = [
  {
    code: "R89",
    flags: [{ tag: "achilles-tendinopathy", notVariant: "middle" }],
    triggers: [
      { level: "stop", flags: [{ tag: "achilles-tendinopathy", variant: "insertion" }], tags: ["ANKLEDF"] },
      {
        level: "note",
        tags: ["ANKLEDF"],
        message: "Where is it sore? At the heel bone a stretch below flat squeezes it.",
      },
    ],
    message: "Heel cord at the heel bone: a stretch below flat squeezes it.",
    offers: ["heel-raise-floor-slow", "calf-isometric-hold"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R91",
    flags: [{ tag: "achilles-rupture", untilLimitsEnd: true }],
    triggers: [{ level: "stop", tags: ["ANKLEDF", "CALFLOAD", "PLYO"] }],
    message: "Torn heel cord: the protocol's date first.",
    offers: ["quad-set", "hip-abduction-side-lying"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R92",
    flags: [{ tag: "tendon-risk" }],
    triggers: [{ level: "warn", tags: ["PLYO"], purposes: ["tendon-loading"] }],
    message: "A medicine that can weaken tendons: keep it light, and tell the prescriber.",
    offers: ["heel-raise-sitting"],
    basis: { kind: "memory" },
  },
  {
    code: "R93",
    flags: [freshFor("ankle-sprain", weeks(3))],
    triggers: [
      {
        level: "warn",
        tags: ["INVERT", "PLYO", "PIVOT"],
        slugs: ["wobble-board", "single-leg-stance-cushion"],
      },
    ],
    message: "Fresh sprain: range and balance on both legs first.",
    offers: ["ankle-circles", "feet-together-stance"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R94",
    flags: [{ tag: "limited-weight", untilLimitsEnd: true }],
    triggers: [{ level: "stop", positions: ["standing", "walking"], tags: ["SLS", "PLYO", "FALL"] }],
    message: "Limited weight: not through that leg until the date.",
    offers: ["quad-set", "ankle-pumps", "knee-extension-sitting"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R95",
    flags: [{ tag: "plantar-heel-pain" }],
    triggers: [
      { level: "warn", tags: ["PLYO"], slugs: ["heel-walk"] },
      {
        level: "warn",
        flags: [{ tag: "plantar-heel-pain", withinDays: weeks(2) }],
        slugs: ["heel-raise-towel"],
      },
    ],
    message: "Heel pain: stretch first, then load every other day.",
    offers: ["plantar-fascia-stretch", "heel-raise"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R96",
    flags: [{ tag: "reduced-feeling-circulation" }],
    triggers: [
      {
        level: "warn",
        tags: ["PLYO"],
        slugs: ["short-foot", "toe-yoga", "toe-spread", "foot-roll-ball", "heel-raise-towel"],
      },
    ],
    message: "Poor feeling: check the feet before and after; shoes on.",
    offers: ["heel-raise", "chair-aerobics"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R97",
    flags: [{ tag: "foot-ulcer" }, { tag: "charcot-foot" }],
    triggers: [
      {
        level: "stop",
        tags: ["WATER"],
        positions: ["standing", "walking"],
        regions: ["ankle", "foot"],
      },
    ],
    message: "The foot team within one working day; no load on that foot.",
    offers: ["chair-aerobics"],
    basis: { kind: "looked-up", note: "Of chair aerobics the arms only." },
  },
  {
    code: "R98",
    flags: [freshFor("calf-strain", weeks(2)), freshFor("hamstring-strain", weeks(2))],
    triggers: [
      {
        level: "stop",
        flags: [freshFor("calf-strain", weeks(2))],
        purposeOn: { purpose: "stretch", regions: ["calf"] },
      },
      {
        level: "stop",
        flags: [freshFor("hamstring-strain", weeks(2))],
        purposeOn: { purpose: "stretch", regions: ["back thigh"] },
      },
      {
        level: "stop",
        tags: ["PLYO"],
        slugs: ["nordic-lower", "deadlift-single-leg", "heel-drop-straight", "hamstring-slider"],
      },
    ],
    message: "Fresh strain: holds and walking first.",
    offers: ["heel-raise-sitting", "hamstring-set"],
    basis: { kind: "memory" },
  },
  {
    code: "R100",
    flags: [{ tag: "bone-stress-injury", untilLimitsEnd: true }],
    triggers: [
      { level: "stop", tags: ["PLYO", "SLS", "LOAD"], slugs: ["run-walk-program"] },
      {
        level: "warn",
        slugs: ["walking-program", "interval-walking"],
        message: "Tired bone: 10 minutes of walking at most until it is cleared.",
      },
    ],
    message: "Tired bone: cleared first, then build.",
    offers: ["cycling-stationary", "aquatic-jog"],
    basis: { kind: "memory" },
  },
];
