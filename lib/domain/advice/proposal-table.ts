/** What a sheet begins with for a tag or flag, and what else fits it; both best first. */
export interface TopicsOfTag {
  /** Ticked at the start. */
  readonly ticks: readonly string[];
  /** Offered beside them, for instance what is off unless somebody asks first. */
  readonly offers?: readonly string[];
}

const NECK: TopicsOfTag = { ticks: ["outlook", "neck-desk", "stay-active"], offers: ["sleep-habits"] };
const BACK: TopicsOfTag = {
  ticks: ["outlook", "stay-active", "sleep-positions"],
  offers: ["heat", "lifting-carrying", "tests-scans"],
};
const LONG_BACK: TopicsOfTag = {
  ticks: ["outlook", "pacing-flare-ups", "walking-more"],
  offers: ["sleep-habits", "tests-scans"],
};
const LEG_NERVE: TopicsOfTag = {
  ticks: ["outlook", "stay-active", "sleep-positions"],
  offers: ["sitting-breaks", "driving"],
};
const DESK: TopicsOfTag = {
  ticks: ["sitting-breaks", "desk-setup", "walking-more"],
  offers: ["sitting-comfort"],
};
const SHOULDER_INJURY: TopicsOfTag = {
  ticks: ["outlook", "sleep-shoulder", "swelling"],
  offers: ["sling", "driving-after"],
};
const ELBOW: TopicsOfTag = { ticks: ["outlook", "tendon-load", "work-arm"] };
const HAND: TopicsOfTag = { ticks: ["outlook", "work-arm"], offers: ["heat", "creams-patches"] };
const WRIST_INJURY: TopicsOfTag = {
  ticks: ["outlook", "swelling", "bone-health"],
  offers: ["falls-home", "driving-after"],
};
const NEW_HIP: TopicsOfTag = {
  ticks: ["outlook", "falls-home", "sleep-positions"],
  offers: ["after-operation", "crutches-frame", "sex-after-hip", "driving-after"],
};
const KNEE_LIGAMENT: TopicsOfTag = {
  ticks: ["outlook", "swelling", "return-sport"],
  offers: ["crutches-frame", "after-operation"],
};
const KNEECAP: TopicsOfTag = { ticks: ["outlook", "pacing-flare-ups", "return-sport"] };
const PULLED_MUSCLE: TopicsOfTag = { ticks: ["outlook", "first-days-strain", "return-sport"] };
const INFLAMED: TopicsOfTag = {
  ticks: ["outlook", "pacing-flare-ups", "sleep-habits"],
  offers: ["stop-smoking"],
};
const CHEST: TopicsOfTag = { ticks: ["breathless", "pacing-flare-ups"], offers: ["stop-smoking"] };
const PREGNANCY: TopicsOfTag = {
  ticks: ["stay-active", "sleep-positions", "pacing-flare-ups"],
  offers: ["footwear"],
};

/**
 * The topics of each tag and flag (the templates' advice of conditions.md section 4 and safety-and-content.md section 7,
 * with its variants 7.25; for tags without a template the nearest of the same region). What is off unless ticked, and what
 * its note tells to check first, is only ever offered (advice.md section 4, rule 3).
 */
export const TOPICS_OF_TAG: Readonly<Record<string, TopicsOfTag>> = {
  "nonspecific-lbp": BACK,
  "strain-sprain": {
    ticks: ["outlook", "first-days-strain", "stay-active"],
    offers: ["heat", "lifting-carrying"],
  },
  overuse: LONG_BACK,
  "posture-related": DESK,
  "tight-hip-flexors": DESK,
  "disc-related": LEG_NERVE,
  sciatica: LEG_NERVE,
  "pinched-nerve": LEG_NERVE,
  "arthritis-hip-oa": {
    ticks: ["outlook", "stay-active", "pacing-flare-ups"],
    offers: ["walking-aid", "healthy-weight"],
  },
  "degenerative-spine": LONG_BACK,
  stenosis: { ticks: ["outlook", "pacing-flare-ups", "walking-more"], offers: ["walking-aid"] },
  "si-joint": { ticks: ["stay-active", "standing-comfort", "sleep-positions"], offers: ["pacing-flare-ups"] },
  "piriformis-deep-gluteal": {
    ticks: ["stay-active", "sitting-breaks", "pacing-flare-ups"],
    offers: ["self-massage"],
  },
  "hip-stiffness": { ticks: ["outlook", "stay-active", "sitting-breaks"], offers: ["walking-more"] },
  "pregnancy-pain": PREGNANCY,
  pregnancy: PREGNANCY,
  "axial-spa": INFLAMED,
  "inflammatory-arthritis": INFLAMED,
  osteoporosis: { ticks: ["bone-health", "walking-more", "lifting-carrying"], offers: ["falls-home"] },
  "long-term-steroids": { ticks: ["bone-health"] },
  "spinal-curvature": { ticks: ["outlook", "pacing-flare-ups"] },
  "weight-related": { ticks: ["walking-more", "eating-well"], offers: ["healthy-weight"] },
  "post-spinal-surgery": {
    ticks: ["outlook", "walking-more", "sleep-positions"],
    offers: ["after-operation", "driving-after", "lifting-carrying"],
  },
  "chronic-stress-sleep": { ticks: ["stress-relaxation", "sleep-habits", "pain-science"] },

  "neck-pain": NECK,
  "cervical-radiculopathy": {
    ticks: ["outlook", "sleep-shoulder", "work-arm"],
    offers: ["stay-active", "neck-desk"],
  },
  "cervicogenic-headache": NECK,
  whiplash: { ticks: ["outlook", "stay-active", "pain-science"], offers: ["driving-after"] },
  "jaw-pain": { ticks: ["outlook", "stress-relaxation"], offers: ["sleep-habits"] },
  "thoracic-pain": { ticks: ["outlook", "neck-desk", "sitting-breaks"], offers: ["warm-up"] },
  "rib-pain": { ticks: ["outlook", "pacing-flare-ups"], offers: ["sleep-positions"] },
  sternotomy: { ticks: ["outlook", "breathless"], offers: ["after-operation", "driving-after"] },

  "rotator-cuff-pain": { ticks: ["outlook", "tendon-load", "sleep-shoulder"], offers: ["work-arm"] },
  "frozen-shoulder": { ticks: ["outlook", "sleep-shoulder"], offers: ["heat", "warm-up", "medicines-ask"] },
  "shoulder-instability": SHOULDER_INJURY,
  "shoulder-fracture": SHOULDER_INJURY,
  "shoulder-surgery": SHOULDER_INJURY,

  "tennis-elbow": ELBOW,
  "golfers-elbow": ELBOW,
  "de-quervain": ELBOW,
  "carpal-tunnel": { ticks: ["outlook", "work-arm"] },
  "thumb-base-oa": HAND,
  "hand-oa": HAND,
  "distal-radius-fracture": WRIST_INJURY,
  "arm-fracture": WRIST_INJURY,
  "hand-tendon-repair": { ticks: ["outlook", "swelling"], offers: ["driving-after"] },
  crps: { ticks: ["outlook", "pain-science", "pacing-flare-ups"], offers: ["sleep-habits"] },

  "gluteal-tendinopathy": {
    ticks: ["outlook", "tendon-load", "sleep-positions"],
    offers: ["sitting-comfort"],
  },
  "hip-fracture": {
    ticks: ["outlook", "falls-home", "bone-health"],
    offers: ["after-operation", "crutches-frame"],
  },
  "hip-replacement-posterior": NEW_HIP,
  "hip-replacement-anterior": NEW_HIP,
  "hip-replacement-lateral": NEW_HIP,
  "hip-replacement-unknown": NEW_HIP,
  "knee-oa": {
    ticks: ["outlook", "pacing-flare-ups", "stay-active"],
    offers: ["walking-aid", "healthy-weight"],
  },
  meniscus: { ticks: ["outlook", "pacing-flare-ups", "stay-active"], offers: ["swelling", "return-sport"] },
  "patellofemoral-pain": KNEECAP,
  "kneecap-dislocation": KNEECAP,
  "patellar-tendinopathy": { ticks: ["outlook", "tendon-load", "return-sport"] },
  "acl-injury": KNEE_LIGAMENT,
  "acl-reconstruction": KNEE_LIGAMENT,
  "knee-replacement": {
    ticks: ["outlook", "swelling", "sleep-habits"],
    offers: ["after-operation", "crutches-frame", "driving-after"],
  },
  "achilles-tendinopathy": { ticks: ["outlook", "tendon-load", "shoes-foot"], offers: ["return-sport"] },
  "achilles-rupture": { ticks: ["outlook", "swelling"], offers: ["crutches-frame", "driving-after"] },
  "plantar-heel-pain": {
    ticks: ["outlook", "shoes-foot", "pacing-flare-ups"],
    offers: ["healthy-weight"],
  },
  "ankle-sprain": { ticks: ["outlook", "after-sprain", "swelling"], offers: ["return-sport"] },
  "ankle-fracture": {
    ticks: ["outlook", "swelling", "shoes-foot"],
    offers: ["crutches-frame", "driving-after"],
  },
  "bone-stress-injury": { ticks: ["outlook", "bone-health", "return-sport"], offers: ["crutches-frame"] },
  "hamstring-strain": PULLED_MUSCLE,
  "calf-strain": PULLED_MUSCLE,
  "groin-strain": PULLED_MUSCLE,
  "growth-pain": { ticks: ["outlook", "pacing-flare-ups", "return-sport"] },

  "falls-frailty": { ticks: ["outlook", "falls-home", "bone-health"], offers: ["walking-aid"] },
  "falls-risk": { ticks: ["falls-home"], offers: ["walking-aid"] },
  bppv: { ticks: ["dizzy-days", "falls-home"] },
  "vestibular-hypofunction": { ticks: ["outlook", "dizzy-days", "falls-home"] },
  concussion: { ticks: ["outlook", "dizzy-days", "sleep-habits"], offers: ["head-rest"] },
  "lung-disease": CHEST,
  "heart-disease": CHEST,
  hypermobility: { ticks: ["pacing-flare-ups", "stay-active"], offers: ["sleep-habits"] },
  "persistent-pain": {
    ticks: ["pain-science", "pacing-flare-ups", "sleep-habits"],
    offers: ["stress-relaxation", "outlook"],
  },
  "post-surgery": { ticks: ["outlook", "swelling"], offers: ["after-operation", "driving-after"] },
  "pelvic-health": { ticks: ["outlook", "stay-active"], offers: ["stress-relaxation"] },
};

/** For a record without any tag that says more. */
export const TOPICS_FOR_ANYBODY: TopicsOfTag = {
  ticks: ["exercise-basics", "pacing-flare-ups"],
  offers: ["stay-active", "warm-up"],
};
