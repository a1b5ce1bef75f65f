import type { ConflictRule } from "./conflict-rule";
import { freshFor, freshOrLimited, weeks } from "./rule-times";

/** Return to sport that turns: not before (Delaware-Oslo; safety-and-content.md R82). */
const NINE_MONTHS = 274;

/** Grafts that leave the hamstring alone; an unknown one counts as taken from it. */
const NOT_HAMSTRING = ["patellar-tendon", "other"];

/** Rules about the knee (safety-and-content.md section 5). */
export const KNEE_RULES: readonly ConflictRule[] = [
  {
    code: "R80",
    flags: freshOrLimited("acl-reconstruction", weeks(12)),
    triggers: [
      { level: "stop", tags: ["PLYO", "PIVOT"] },
      { level: "warn", tags: ["LOAD", "KNEEOKC"] },
    ],
    message: "New knee ligament: straightening against a load from about week 4, between 90 and 45° only.",
    offers: ["knee-extension-isometric"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R81",
    flags: [freshFor("acl-reconstruction", weeks(12), { notVariant: NOT_HAMSTRING })],
    triggers: [
      {
        level: "stop",
        flags: [freshFor("acl-reconstruction", weeks(6), { notVariant: NOT_HAMSTRING })],
        tags: ["HAMLOAD"],
      },
      { level: "warn", tags: ["HAMLOAD"] },
    ],
    message: "Graft from the hamstring: the place that it came from heals.",
    offers: ["quad-set", "terminal-knee-extension"],
    basis: { kind: "memory", note: "A graft that is not on record counts as one from the hamstring." },
  },
  {
    code: "R82",
    flags: [freshFor("acl-injury", NINE_MONTHS), freshFor("acl-reconstruction", NINE_MONTHS)],
    triggers: [{ level: "warn", tags: ["PIVOT"], slugs: ["accelerate-brake", "hop-stick"] }],
    message: "Back to sport that turns: 9 months, and strength, hop and confidence met.",
    offers: ["jump-land", "single-leg-stance-throw"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R83",
    flags: [freshFor("meniscus", weeks(16), { notVariant: "not-repaired" })],
    triggers: [
      { level: "stop", tags: ["KNEEFLEX", "PIVOT", "PLYO"] },
      { level: "warn", tags: ["HAMLOAD"] },
      {
        level: "note",
        slugs: ["heel-slide-strap"],
        message: "Repaired knee cartilage: often 0 to 90° in the first weeks; the surgeon sets it.",
      },
    ],
    message: "Repaired knee cartilage: no loaded bend past 90° and no twist for about 4 months.",
    offers: ["quad-set", "mini-squat"],
    basis: {
      kind: "looked-up",
      note: "Protocols differ. A tear that nobody says is unrepaired counts as repaired.",
    },
  },
  {
    code: "R85",
    flags: [{ tag: "knee-replacement" }],
    triggers: [
      { level: "stop", flags: [freshFor("knee-replacement", weeks(12))], tags: ["PLYO"] },
      { level: "warn", tags: ["KNEEL", "KNEEFLEX", "PLYO"] },
    ],
    message: "New knee: weight on both legs; kneel when it is comfortable.",
    offers: ["heel-slide-strap", "knee-bend-sitting"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R86",
    flags: [{ tag: "knee-oa" }, { tag: "patellofemoral-pain" }],
    triggers: [
      {
        level: "warn",
        tags: ["KNEEFLEX", "PLYO"],
        slugs: ["step-down-forward", "wall-squat-hold", "single-leg-squat-chair", "knee-extension-weighted"],
      },
    ],
    message: "Smaller bend, lower step; not forbidden.",
    offers: ["sit-to-stand-raised", "hip-abduction-side-lying", "terminal-knee-extension"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R87",
    flags: [{ tag: "patellar-tendinopathy" }],
    triggers: [{ level: "warn", tags: ["PLYO"], slugs: ["decline-squat-single"] }],
    message: "Holds first, then slow load, then jumps.",
    offers: ["spanish-squat-hold", "squat-slow-loaded"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R88",
    flags: [freshFor("kneecap-dislocation", weeks(12))],
    triggers: [{ level: "stop", tags: ["PIVOT", "PLYO", "KNEEFLEX"] }],
    message: "Control in a straight line first.",
    offers: ["quad-set", "terminal-knee-extension"],
    basis: { kind: "memory" },
  },
  {
    code: "R113",
    flags: [{ tag: "growth-pain" }],
    triggers: [
      { level: "warn", tags: ["PLYO", "KNEEFLEX", "CALFLOAD"] },
      {
        level: "warn",
        mayBeChild: true,
        flags: [],
        tags: ["LOAD"],
        purposes: ["tendon-loading"],
        message: "Under 16: light weights that can be lifted 15 times well, and somebody who watches.",
      },
    ],
    message: "A growing bone: less sport load, not no play.",
    offers: ["bridge"],
    basis: { kind: "memory" },
  },
];
