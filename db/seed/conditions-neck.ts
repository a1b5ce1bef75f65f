import type { ConditionTag, PatientFlag } from "@/lib/domain/patient/condition";

/** Tags of the neck, the head and the jaw. */
export const NECK_CONDITIONS: readonly ConditionTag[] = [
  {
    slug: "neck-pain",
    plainName: "neck pain",
    name: "Neck pain",
    suitability: "yes",
    prompt: "No arm signs; cord, vessel and fracture screens are clear.",
    templates: ["tpl-neck-pain"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "cervical-radiculopathy",
    plainName: "arm pain from a neck nerve",
    name: "Cervical radiculopathy",
    suitability: "yes-with-care",
    prompt: "Pain past the elbow, tingling: test power at each visit. Both arms: emergency.",
    templates: ["tpl-arm-nerve"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "cervicogenic-headache",
    plainName: "headache from the neck",
    name: "Cervicogenic headache",
    suitability: "yes-with-care",
    prompt: "One side, from the neck. New after 50: think of inflamed arteries of the head.",
    templates: ["tpl-neck-pain"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "whiplash",
    plainName: "whiplash",
    name: "Whiplash",
    suitability: "yes-with-care",
    prompt: "The Canadian C-spine rule first. Record the day of the injury.",
    templates: ["tpl-whiplash"],
    clinicianOnly: false,
    unlockable: true,
  },
  {
    slug: "cervical-myelopathy",
    plainName: "pressure on the spinal cord in the neck",
    name: "Cervical myelopathy",
    suitability: "no-program",
    prompt: "Clumsy hands, unsteady, both arms, bladder: urgent or emergency spinal referral, no program.",
    templates: [],
    clinicianOnly: true,
    unlockable: false,
  },
  {
    slug: "jaw-pain",
    plainName: "jaw pain",
    name: "Jaw pain (temporomandibular)",
    suitability: "yes",
    prompt: "Locked, swollen, or over 50 with a headache: refer.",
    templates: [],
    clinicianOnly: false,
    unlockable: true,
  },
];

/** Flags that the rules of the neck read. */
export const NECK_FLAGS: readonly PatientFlag[] = [
  {
    slug: "neck-vessel-risk",
    name: "Neck vessel risk (artery event, TIA, connective tissue disease)",
  },
  {
    slug: "upper-neck-unstable",
    name: "Upper neck may be unstable (rheumatoid neck, Down syndrome, old fracture)",
  },
];
