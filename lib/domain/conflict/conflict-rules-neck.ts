import type { ConflictRule, RuleFlag } from "./conflict-rule";

/** Whiplash counts as fresh for six weeks. */
const FRESH_DAYS = 42;
const FRESH_WHIPLASH: RuleFlag = { tag: "whiplash", withinDays: FRESH_DAYS, since: "happened" };

/** Rules about the neck (safety-and-content.md section 5). */
export const NECK_RULES: readonly ConflictRule[] = [
  {
    code: "R50",
    flags: [{ tag: "cervical-myelopathy" }],
    triggers: [{ level: "stop", everything: true }],
    message: "Signs of the spinal cord: emergency or urgent spinal referral, no program.",
    offers: [],
    basis: { kind: "looked-up" },
  },
  {
    code: "R51",
    flags: [{ tag: "cervical-radiculopathy" }],
    triggers: [
      {
        level: "warn",
        tags: ["NECKEXT", "NECKFLEX"],
        slugs: ["upper-trapezius-stretch", "neck-rotation-towel"],
      },
    ],
    message: "Can stir the arm. Test it; slide, do not stretch.",
    offers: ["neck-rotation-supine", "median-slider"],
    basis: { kind: "memory" },
  },
  {
    code: "R53",
    flags: [FRESH_WHIPLASH],
    triggers: [{ level: "warn", tags: ["NECKEXT", "NECKFLEX", "HEADMOVE"], slugs: ["neck-rotation-towel"] }],
    message: "The C-spine rule first. Middle range, little and often; no pulling.",
    offers: ["neck-rotation-supine", "chin-tuck-sitting"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R54",
    flags: [{ tag: "neck-vessel-risk" }],
    triggers: [{ level: "stop", tags: ["NECKROT", "NECKEXT", "HEADMOVE", "HEADDOWN"] }],
    message: "Risk to the vessels of the neck: medical clearance first.",
    offers: ["scapular-setting-sitting"],
    basis: { kind: "looked-up" },
  },
  {
    code: "R55",
    flags: [{ tag: "upper-neck-unstable" }],
    triggers: [
      {
        level: "stop",
        tags: ["NECKFLEX", "NECKEXT", "NECKROT", "HEADMOVE"],
        slugs: ["neck-isometric-sitting", "neck-nod-supine"],
      },
      {
        level: "warn",
        flags: [{ tag: "inflammatory-arthritis" }],
        tags: ["NECKFLEX", "NECKEXT", "NECKROT", "HEADMOVE"],
        slugs: ["neck-isometric-sitting", "neck-nod-supine"],
      },
    ],
    message: "Specialist limits first; ask about neck pain and tingling.",
    offers: ["scapular-setting-sitting", "jaw-rest-position"],
    basis: { kind: "memory" },
  },
  {
    code: "R57",
    flags: [{ tag: "osteoporosis" }, { tag: "long-term-steroids" }],
    triggers: [
      {
        level: "stop",
        slugs: [
          "thoracic-extension-roller",
          "neck-rotation-towel",
          "thoracic-rotation-four-point",
          "habituation-bend",
        ],
      },
    ],
    message: "No lever or roller on the spine, no forced twist or bend.",
    offers: ["thoracic-extension-sitting", "thoracic-extension-worktop"],
    basis: { kind: "looked-up" },
  },
];
