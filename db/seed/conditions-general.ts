import type { ConditionTag, PatientFlag } from "@/lib/domain/patient/condition";

/** What most tags have alike. */
const OPEN = { templates: [], clinicianOnly: false, unlockable: true } as const;

/** Tags of the whole person (safety-and-content.md section 1). */
export const GENERAL_CONDITIONS: readonly ConditionTag[] = [
  {
    ...OPEN,
    slug: "falls-frailty",
    plainName: "falls, loss of strength",
    name: "Falls or frailty",
    suitability: "yes-with-care",
    prompt: "Fainting, medicines, feet, sight, blood pressure, fear of falling.",
    templates: ["tpl-falls-strong"],
  },
  {
    ...OPEN,
    slug: "bppv",
    plainName: "short spins on moving",
    name: "Benign positional vertigo (BPPV)",
    suitability: "yes-with-care",
    prompt: "Positional test positive, under 1 minute. Headache or double sight: emergency.",
    templates: ["tpl-dizzy"],
  },
  {
    ...OPEN,
    slug: "vestibular-hypofunction",
    plainName: "weak balance organ",
    name: "Vestibular hypofunction",
    suitability: "yes-with-care",
    prompt: "Sudden loss of hearing: same day.",
    templates: ["tpl-dizzy"],
  },
  {
    ...OPEN,
    slug: "concussion",
    plainName: "knock to the head",
    name: "Concussion",
    suitability: "yes-with-care",
    prompt: "Record the date. Ask about the signs of a head injury.",
  },
  {
    ...OPEN,
    slug: "lung-disease",
    plainName: "COPD and other lung disease",
    name: "Lung disease (COPD and other)",
    suitability: "yes-with-care",
    prompt: "Oxygen saturation, oxygen at home, the last flare.",
    templates: ["tpl-breath-heart"],
  },
  {
    ...OPEN,
    slug: "heart-disease",
    plainName: "heart disease",
    name: "Heart disease",
    suitability: "yes-with-care",
    prompt: "Stable? The team's plan and limits; medicines that slow the pulse.",
    templates: ["tpl-breath-heart"],
  },
  {
    ...OPEN,
    slug: "hypermobility",
    plainName: "very mobile joints",
    name: "Hypermobility",
    suitability: "yes-with-care",
    prompt: "Joints that slip, fatigue, faintness.",
  },
  {
    ...OPEN,
    slug: "persistent-pain",
    plainName: "pain over 3 months",
    name: "Persistent pain (over 3 months, fibromyalgia)",
    suitability: "yes",
    prompt: "Sleep, mood, fear; the inflammatory screen is done.",
  },
  {
    ...OPEN,
    slug: "post-surgery",
    plainName: "other operation",
    name: "After another operation",
    suitability: "refer-first",
    prompt: "Limits, wound, risk of a clot: record the limits first.",
  },
  {
    ...OPEN,
    slug: "pelvic-health",
    plainName: "leaking, heaviness, pelvic pain",
    name: "Pelvic health",
    suitability: "yes-with-care",
    prompt: "Bleeding after the menopause, or blood in the urine: refer.",
  },
];

/** Flags that the rules of balance, heart and head read. */
export const GENERAL_FLAGS: readonly PatientFlag[] = [
  { slug: "faints-on-standing", name: "Faint or dizzy on standing up" },
  { slug: "eye-surgery", name: "Eye operation" },
  { slug: "epilepsy-photosensitive", name: "Epilepsy set off by light or patterns" },
  { slug: "heart-unstable", name: "Heart not stable, or resting blood pressure 180/100 or over" },
  { slug: "weak-immune-system", name: "Weak immune system" },
];
