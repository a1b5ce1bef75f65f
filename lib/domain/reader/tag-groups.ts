import { HIP_REPLACEMENT_FLAGS } from "@/lib/domain/patient/patient-condition";
import type { NotedFlag } from "./circumstance";

/** Tags that decide words together. A tag stands where its bearer needs the same words, not the same diagnosis. */

/** Pain that has lasted over 12 weeks is persistent (NICE NG59, WHO 2023); 6 weeks is the usual end of acute. */
const PERSISTENT_FROM_DAYS = 84;
const ACUTE_FOR_DAYS = 42;

const flags = (...tags: string[]): NotedFlag[] => tags.map((tag) => ({ tag }));

const untilEnd = (flag: NotedFlag): NotedFlag => ({ ...flag, untilLimitsEnd: true });

/** Each of these says that the patient is pregnant; the week stands on the first. */
export const PREGNANT = flags("pregnancy", "pregnancy-pain", "maternity-limits");
export const pregnantFrom = (fromWeek: number): NotedFlag[] =>
  PREGNANT.map((flag) => ({ ...flag, fromWeek }));

/** A replaced hip while the surgeon's limits hold. */
export const HIP_LIMITS: NotedFlag[] = HIP_REPLACEMENT_FLAGS.map((tag) => ({ tag, untilLimitsEnd: true }));
/** A wound, a clot or a loose implant shows in these weeks. */
const OPERATED_FOR_DAYS = 84;
/** An operation of the last twelve weeks. */
export const OPERATED_LATELY: NotedFlag[] = [
  ...HIP_REPLACEMENT_FLAGS,
  ...[
    "post-spinal-surgery",
    "post-surgery",
    "shoulder-surgery",
    "hand-tendon-repair",
    "sternotomy",
    "pacemaker",
  ],
  ...["hip-fracture", "knee-replacement", "acl-reconstruction"],
]
  .map((tag): NotedFlag => ({ tag }))
  .concat({ tag: "meniscus", variant: "repaired" })
  .map((flag) => ({ ...flag, withinDays: OPERATED_FOR_DAYS }));
/** A new hip or knee of the last twelve weeks. */
export const REPLACED_LATELY: NotedFlag[] = [...HIP_REPLACEMENT_FLAGS, "knee-replacement"].map((tag) => ({
  tag,
  withinDays: OPERATED_FOR_DAYS,
}));
/** A limb in a cast, boot or sling, or that may not take its weight, until the day that ends. */
export const CAST: NotedFlag[] = ["cast-sling", "limited-weight"].map((tag) => ({
  tag,
  untilLimitsEnd: true,
}));

/** An operation that still decides what may be done. */
export const AFTER_SURGERY: NotedFlag[] = [
  ...HIP_LIMITS,
  ...flags("post-spinal-surgery", "post-surgery", "shoulder-surgery", "hand-tendon-repair", "sternotomy"),
  ...flags("knee-replacement", "acl-reconstruction", "hip-fracture"),
];

/** Somebody else decides first what may be done: what the record calls "refer first" and "no program". */
export const HOLDING = flags(
  ...["inflammatory-suspected", "fracture-trauma", "infection", "tumour-cancer", "cauda-equina"],
  ...["spinal-curvature", "post-spinal-surgery", "cervical-myelopathy", "sternotomy", "shoulder-fracture"],
  ...["shoulder-surgery", "distal-radius-fracture", "arm-fracture", "hand-tendon-repair"],
  ...["achilles-rupture", "acl-reconstruction", "ankle-fracture", "bone-stress-injury", "post-surgery"],
  ...["foot-ulcer", "charcot-foot"],
);

export const CANCER = flags("tumour-cancer", "bone-metastases", "cancer-treatment");
export const HEART_OR_LUNG = flags("heart-disease", "lung-disease");
export const NERVE = flags("sciatica", "disc-related", "pinched-nerve");
export const ARM_NERVE = flags("cervical-radiculopathy", "carpal-tunnel");
/** A pulled muscle or a sprained joint. */
export const STRAIN_TAGS = [
  "strain-sprain",
  "hamstring-strain",
  "calf-strain",
  "groin-strain",
  "ankle-sprain",
];
const ARTHRITIS = flags(
  ...["arthritis-hip-oa", "inflammatory-arthritis", "axial-spa", "knee-oa", "thumb-base-oa", "hand-oa"],
);
/** Tendons and heels take months (LEAP; safety-and-content.md section 6). */
const TENDON = flags(
  ...["gluteal-tendinopathy", "rotator-cuff-pain", "tennis-elbow", "golfers-elbow", "de-quervain"],
  ...["patellar-tendinopathy", "achilles-tendinopathy", "plantar-heel-pain"],
);
export const FRACTURE = flags(
  ...["fracture-trauma", "shoulder-fracture", "arm-fracture", "distal-radius-fracture"],
  ...["ankle-fracture", "bone-stress-injury"],
);

/** Pain that feels bad may well mean harm here. */
export const NOT_HARMLESS: NotedFlag[] = [
  ...FRACTURE,
  ...flags("cancer-history"),
  ...AFTER_SURGERY,
  ...CANCER,
];
/** Somebody has to say how much may be lifted. */
export const LIFT_LIMIT: NotedFlag[] = [
  ...HIP_LIMITS,
  ...[...FRACTURE, ...flags("post-spinal-surgery", "post-surgery", "shoulder-surgery")].map(untilEnd),
  ...flags("hand-tendon-repair", "sternotomy").map(untilEnd),
  ...flags("hernia-prolapse", "postnatal"),
];

const BACK_PAIN = ["nonspecific-lbp", "strain-sprain", "posture-related"];
export const ACUTE_BACK_PAIN: NotedFlag[] = BACK_PAIN.map((tag) => ({ tag, withinDays: ACUTE_FOR_DAYS }));
export const BETWEEN_ACUTE_AND_PERSISTENT: NotedFlag[] = BACK_PAIN.map((tag) => ({
  tag,
  afterDays: ACUTE_FOR_DAYS,
  withinDays: PERSISTENT_FROM_DAYS,
}));
/** Back pain of any age. */
export const ANY_BACK_PAIN = flags(...BACK_PAIN);
/** Pain of months by its name, or because it was noted months ago. */
export const PERSISTENT_PAIN: NotedFlag[] = [
  ...flags("overuse", "degenerative-spine", "chronic-stress-sleep", "persistent-pain"),
  ...BACK_PAIN.map((tag) => ({ tag, afterDays: PERSISTENT_FROM_DAYS })),
];
export const PERSISTENT_TEMPLATE = "tpl-persistent-lbp";

/** What takes weeks to months: two weeks without change mean nothing here. */
export const SLOW: NotedFlag[] = [
  ...ARTHRITIS,
  ...PERSISTENT_PAIN,
  ...AFTER_SURGERY,
  ...TENDON,
  ...flags(
    "stenosis",
    "osteoporosis",
    "frozen-shoulder",
    "carpal-tunnel",
    "patellofemoral-pain",
    "achilles-rupture",
  ),
];
/** What should ease within two weeks. */
export const ACUTE: NotedFlag[] = [
  ...BACK_PAIN.map((tag) => ({ tag, withinDays: PERSISTENT_FROM_DAYS })),
  ...NERVE,
  ...FRACTURE,
];
