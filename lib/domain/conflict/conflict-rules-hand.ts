import type { ConflictRule, RuleFlag } from "./conflict-rule";

const SIX_WEEKS = 42;
const SIXTEEN_WEEKS = 112;

const BROKEN: readonly RuleFlag[] = [
  { tag: "distal-radius-fracture", untilLimitsEnd: true },
  { tag: "arm-fracture", untilLimitsEnd: true },
];

/** Rules about elbow, wrist and hand (safety-and-content.md section 5). */
export const HAND_RULES: readonly ConflictRule[] = [
  {
    code: "R71",
    flags: BROKEN,
    triggers: [{ level: "stop", tags: ["SHWB", "WRIST", "GRIP", "ELBLOAD"] }],
    message: "Not through an unhealed bone.",
    offers: ["fist-and-fan", "elbow-bend-straighten", "hand-elevation-pump"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R72",
    flags: [{ tag: "distal-radius-fracture", withinDays: SIXTEEN_WEEKS, since: "happened" }],
    triggers: [{ level: "warn", tags: ["SHWB", "WRIST"], exceptSlugs: ["arm-weight-shift-table"] }],
    message: "Part weight first, on a table.",
    offers: ["arm-weight-shift-table"],
    basis: { kind: "memory" },
  },
  {
    code: "R73",
    flags: [{ tag: "tennis-elbow" }, { tag: "golfers-elbow" }],
    triggers: [
      {
        level: "note",
        bothTags: ["GRIP", "LOAD"],
        slugs: ["wrist-extensor-stretch", "wrist-flexor-stretch"],
      },
    ],
    message: "Slow, heavy enough; to 5 out of 10, settled next day.",
    offers: ["wrist-extension-isometric", "wrist-flexion-isometric"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R74",
    flags: [{ tag: "carpal-tunnel" }],
    triggers: [{ level: "warn", tags: ["GRIP"], slugs: ["wrist-prayer-stretch", "wrist-flexor-stretch"] }],
    message: "A bent wrist and a hard grip squeeze the nerve; splint at night.",
    offers: ["tendon-glides", "median-glide-wrist"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R75",
    flags: [{ tag: "thumb-base-oa" }],
    triggers: [{ level: "warn", slugs: ["thumb-pinch-o", "putty-grip"] }],
    message: "Round shape before pinch.",
    offers: ["thumb-c-shape"],
    basis: { kind: "looked-up", note: "In part: an expert review of thumb base pain." },
  },
  {
    code: "R76",
    flags: [{ tag: "de-quervain", withinDays: SIX_WEEKS }],
    triggers: [{ level: "warn", tags: ["GRIP"], slugs: ["thumb-opposition", "wrist-side-to-side"] }],
    message: "Calm it first: glide, splint.",
    offers: ["thumb-glide-gentle"],
    basis: { kind: "memory" },
  },
  {
    code: "R77",
    flags: [{ tag: "hand-tendon-repair" }],
    triggers: [{ level: "stop", regions: ["hand", "wrist", "forearm"] }],
    message: "The hand team's protocol only.",
    offers: ["elbow-bend-straighten"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R78",
    flags: [{ tag: "crps" }],
    triggers: [{ level: "warn", tags: ["PRESS", "LOAD"], purposes: ["stretch"] }],
    message: "Gentle use, often; no force; refer early.",
    offers: ["fist-and-fan"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R84",
    flags: [{ tag: "heart-disease" }],
    triggers: [{ level: "warn", slugs: ["hand-swelling-massage"] }],
    message: "Stroking sends fluid back: not with a failing heart or swelling of legs as well.",
    offers: ["fist-and-fan"],
    basis: { kind: "looked-up", note: "A hospital leaflet on massage of a swollen hand." },
  },
];
