/** What a tag or flag can store besides its yes and the day it was noted. */
export const CONDITION_FACTS = [
  "pregnancy-weeks",
  "limits-end-date",
  "injection-date",
  "injury-date",
  "operation-date",
  "areas",
  "variant",
  "stage",
] as const;
export type ConditionFact = (typeof CONDITION_FACTS)[number];

/** The day on which something happened; a tag stores one of them at most. */
export const DATE_FACTS = ["injection-date", "injury-date", "operation-date"] as const;
export type DateFact = (typeof DATE_FACTS)[number];

const FACTS: Readonly<Record<string, readonly ConditionFact[]>> = {
  pregnancy: ["pregnancy-weeks"],
  "hip-replacement-posterior": ["operation-date", "limits-end-date"],
  "hip-replacement-anterior": ["operation-date", "limits-end-date"],
  "hip-replacement-lateral": ["operation-date", "limits-end-date"],
  "hip-replacement-unknown": ["operation-date", "limits-end-date"],
  "post-spinal-surgery": ["operation-date", "limits-end-date"],
  "post-surgery": ["areas", "operation-date", "limits-end-date"],
  "hip-fracture": ["operation-date", "limits-end-date"],
  "kneecap-dislocation": ["injury-date"],
  meniscus: ["operation-date", "limits-end-date", "variant"],
  "acl-injury": ["injury-date"],
  "acl-reconstruction": ["operation-date", "limits-end-date", "variant"],
  "knee-replacement": ["operation-date", "limits-end-date"],
  "achilles-tendinopathy": ["variant"],
  "achilles-rupture": ["injury-date", "limits-end-date"],
  "ankle-sprain": ["injury-date"],
  "ankle-fracture": ["injury-date", "limits-end-date"],
  "bone-stress-injury": ["injury-date", "limits-end-date"],
  "hamstring-strain": ["injury-date"],
  "calf-strain": ["injury-date"],
  "groin-strain": ["injury-date"],
  concussion: ["injury-date"],
  bppv: ["variant"],
  "limited-weight": ["limits-end-date", "variant"],
  "eye-surgery": ["operation-date"],
  "fracture-trauma": ["injury-date"],
  "strain-sprain": ["injury-date"],
  whiplash: ["injury-date"],
  "frozen-shoulder": ["variant"],
  "shoulder-instability": ["injury-date", "limits-end-date", "variant", "stage"],
  "shoulder-fracture": ["injury-date", "limits-end-date", "stage"],
  "shoulder-surgery": ["operation-date", "limits-end-date", "variant", "stage"],
  "rib-pain": ["injury-date"],
  "distal-radius-fracture": ["injury-date", "limits-end-date"],
  "arm-fracture": ["injury-date", "limits-end-date"],
  sternotomy: ["operation-date", "limits-end-date"],
  pacemaker: ["operation-date", "limits-end-date"],
  "hot-joint": ["areas"],
  "recent-injection": ["areas", "injection-date", "variant"],
  "cast-sling": ["limits-end-date"],
  "cancer-treatment": ["areas"],
};

/** A kind of the same thing that decides how long or where a rule holds. */
export interface ConditionVariant {
  readonly code: string;
  readonly name: string;
}

const VARIANTS: Readonly<Record<string, readonly ConditionVariant[]>> = {
  "recent-injection": [
    { code: "joint", name: "Into a joint or the back" },
    { code: "tendon", name: "Into or beside a tendon" },
  ],
  "frozen-shoulder": [
    { code: "painful", name: "Painful phase" },
    { code: "stiff", name: "Stiff phase" },
  ],
  "shoulder-instability": [
    { code: "front", name: "To the front" },
    { code: "back", name: "To the back" },
  ],
  meniscus: [
    { code: "repaired", name: "Repaired" },
    { code: "not-repaired", name: "Not repaired" },
  ],
  "acl-reconstruction": [
    { code: "hamstring", name: "Graft from the hamstring" },
    { code: "patellar-tendon", name: "Graft from the kneecap tendon" },
    { code: "other", name: "Another graft" },
  ],
  "achilles-tendinopathy": [
    { code: "middle", name: "Middle of the tendon" },
    { code: "insertion", name: "At the heel bone (insertion)" },
  ],
  bppv: [
    { code: "untreated", name: "Not treated yet" },
    { code: "treated", name: "Treated, positional test negative" },
  ],
  "limited-weight": [
    { code: "left", name: "Left leg" },
    { code: "right", name: "Right leg" },
    { code: "both", name: "Both legs" },
  ],
  "shoulder-surgery": [
    { code: "replacement", name: "Replacement" },
    { code: "cuff-repair", name: "Cuff repair" },
  ],
};

/** Flags of earlier releases: still read, no longer offered, and each counts as the flags that replaced it. */
const REPLACED_FLAGS: Readonly<Record<string, readonly string[]>> = {
  "heart-blood-pressure-glaucoma": ["heart-disease", "high-blood-pressure", "glaucoma"],
};

/** Flags of earlier releases that rules still read and that nothing replaced word for word. */
const RETIRED_FLAGS: ReadonlySet<string> = new Set(["knee-pain", "wrist-hand-shoulder-pain"]);

/** Whether the form offers the flag to somebody who does not have it yet. */
export function isStillOffered(tag: string): boolean {
  return replacementsOf(tag).length === 0 && !RETIRED_FLAGS.has(tag);
}

/** Every tag and flag that stores something. */
export const TAGS_WITH_FACTS: readonly string[] = Object.keys(FACTS);

/** What the tag or flag stores; nothing for most. */
export function factsOf(tag: string): readonly ConditionFact[] {
  return Object.hasOwn(FACTS, tag) ? (FACTS[tag] ?? []) : [];
}

/** The kinds that can be chosen for a tag or flag that stores a variant. */
export function variantsOf(tag: string): readonly ConditionVariant[] {
  return Object.hasOwn(VARIANTS, tag) ? (VARIANTS[tag] ?? []) : [];
}

/** The flags that took the place of one of an earlier release; nothing for a flag that is still offered. */
export function replacementsOf(tag: string): readonly string[] {
  return Object.hasOwn(REPLACED_FLAGS, tag) ? (REPLACED_FLAGS[tag] ?? []) : [];
}

/** What is on record as rules, warning lines and topics read it: a replaced flag stands as those that replaced it. */
export function asCounted<Condition extends { readonly tag: string }>(
  conditions: readonly Condition[],
): Condition[] {
  const own = new Set(conditions.map(({ tag }) => tag));
  return conditions.flatMap((condition) => {
    const replacements = replacementsOf(condition.tag);
    if (replacements.length === 0) return [condition];
    return replacements.filter((tag) => !own.has(tag)).map((tag) => ({ ...condition, tag }));
  });
}
