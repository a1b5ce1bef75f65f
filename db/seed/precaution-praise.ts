/**
 * Where a precaution names a flag without warning of it: it says that the exercise suits, or the rule itself offers the
 * exercise with the same limit. Exercise and flag, a space between.
 */
export const PRECAUTION_IS_PRAISE: ReadonlySet<string> = new Set([
  // Suits, or is the swap that somebody with the flag is given.
  "pelvic-tilt-sitting pregnancy",
  "knee-to-chest-single stenosis",
  "knee-to-chest-double stenosis",
  "flexion-sitting stenosis",
  "trunk-rotation-sitting pregnancy",
  "thoracic-extension-sitting axial-spa",
  "hip-flexor-stretch-standing no-floor",
  "march-sitting high-blood-pressure",
  "march-sitting falls-risk",
  "hip-hinge-drill osteoporosis",
  "cycling-stationary stenosis",
  "chair-aerobics falls-risk",
  "breathing-diaphragmatic pregnancy",
  "breathing-diaphragmatic postnatal",
  "breathing-diaphragmatic cannot-lie-flat",
  // Used to centralise leg symptoms; the words say how to tell that it does.
  "prone-lying sciatica",
  "prone-on-elbows sciatica",
  // The first rung for an irritable neck, offered by the rules of both; the press comes later, nothing speaks against it.
  "neck-rotation-supine cervical-radiculopathy",
  "neck-rotation-supine whiplash",
  "neck-isometric-sitting whiplash",
  // The first weeks' exercises of a shoulder, offered by its rules with this limit.
  "shoulder-shrug-roll shoulder-instability",
  "scapular-setting-sitting shoulder-instability",
  "scapular-setting-sitting shoulder-surgery",
  // What elbow, wrist and hand begin with, offered by their rules with this limit.
  "forearm-rotation distal-radius-fracture",
  "wrist-bend-active distal-radius-fracture",
  "wrist-extension-isometric tennis-elbow",
  "wrist-flexion-isometric golfers-elbow",
  "median-slider carpal-tunnel",
  "tendon-glides carpal-tunnel",
  "thumb-opposition thumb-base-oa",
  "thumb-c-shape thumb-base-oa",
  // A height above the heart, not a heart that is ill; breathlessness that begins, not one that is known.
  "hand-elevation-pump heart-disease",
  "pursed-lip-breathing cannot-lie-flat",
  "table-slide-flexion frozen-shoulder",
  "arm-rest-position frozen-shoulder",
  // Offered by R9, R10, R25 and R34 with this limit in their words.
  "heel-slide-supine hip-replacement-posterior",
  "heel-slide-supine hip-replacement-unknown",
  "heel-slide-supine hot-joint",
  "gluteal-squeeze hip-replacement-unknown",
  "bridge hip-replacement-unknown",
  // What the side of the hip begins with, light and on both legs.
  "hip-spread-standing gluteal-tendinopathy",
  // What a stiff knee begins with.
  "heel-prop-stretch knee-pain",
  // What a broken shoulder or arm, sore ribs, the thumb's tendons and a strained groin begin with, each within its limit.
  "shoulder-pendulum shoulder-fracture",
  "shoulder-flexion-assisted-supine shoulder-fracture",
  "elbow-bend-straighten arm-fracture",
  "rib-breathing-sitting rib-pain",
  "thumb-glide-gentle de-quervain",
  "adductor-squeeze-straight groin-strain",
  // For this and nothing else.
  "brandt-daroff bppv",
  // With its own support, or with the limit that its words give.
  "sit-to-stand-raised falls-frailty",
  // What knee, calf, heel and hamstring begin with, each for that condition.
  "heel-prop-stretch knee-replacement",
  "knee-position-match knee-replacement",
  "calf-isometric-hold achilles-tendinopathy",
  "heel-raise-floor-slow achilles-tendinopathy",
  "heel-raise-sitting calf-strain",
  "ankle-band-down calf-strain",
  "plantar-fascia-stretch plantar-heel-pain",
  "short-foot plantar-heel-pain",
  "bridge-long-lever hamstring-strain",
  "hamstring-extender hamstring-strain",
  // How a stress injury shows, not what it forbids.
  "toe-raise-wall bone-stress-injury",
]);
