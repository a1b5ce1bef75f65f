import { describe, expect, it } from "vitest";
import type { ConflictLevel, ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { CONFLICT_RULES } from "@/lib/domain/conflict/conflict-rules";
import { findConflicts, findProgramConflicts, findProgramNotes } from "@/lib/domain/conflict/find-conflicts";
import type { Exercise, LoadTag, Purpose, Region, StartPosition } from "@/lib/domain/exercise/exercise";
import type { BodyArea } from "@/lib/domain/patient/body-area";
import { replacementsOf } from "@/lib/domain/patient/condition-facts";
import { HEALING_STAGES, type HealingStage } from "@/lib/domain/patient/healing-stage";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import { CONDITION_TAGS, PATIENT_FLAGS } from "./conditions";
import { LIBRARY } from "./library/all-exercises";
import { TEMPLATES } from "./templates/all-templates";

const TODAY = "2026-11-22";
const library = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));
const items = LIBRARY.map((exercise) => ({ itemId: exercise.slug, exercise }));
/** Without the one that is stopped for everybody who has not had a positive test (R105). */
const itemsForAll = items.filter(({ itemId }) => itemId !== "brandt-daroff");
const KNOWN_FLAGS = [...CONDITION_TAGS, ...PATIENT_FLAGS].map((flag) => flag.slug);

function patientWith(
  tags: readonly (string | PatientCondition)[],
  affectedSide: AffectedSide = "left",
): ConflictPatient {
  const conditions = tags.map((tag) => (typeof tag === "string" ? { tag, notedOn: TODAY } : tag));
  return { conditions, affectedSide, today: TODAY };
}

/** Slugs of the library on which the rule fires at the level, for a patient with these flags. */
function firedOn(code: string, level: ConflictLevel, ...tags: (string | PatientCondition)[]): string[] {
  return findConflicts(patientWith(tags), items, library)
    .filter((conflict) => conflict.rule === code && conflict.level === level)
    .map((conflict) => conflict.itemId)
    .sort();
}

type Is = (exercise: Exercise) => boolean;
const tag =
  (...wanted: LoadTag[]): Is =>
  (exercise) =>
    wanted.some((one) => exercise.loadTags.includes(one));
const from =
  (...positions: StartPosition[]): Is =>
  (exercise) =>
    positions.includes(exercise.startPosition);
const slug =
  (...slugs: string[]): Is =>
  (exercise) =>
    slugs.includes(exercise.slug);
const purpose =
  (wanted: Purpose): Is =>
  (exercise) =>
    exercise.purpose === wanted;
const either =
  (...all: Is[]): Is =>
  (exercise) =>
    all.some((is) => is(exercise));
const both =
  (...all: Is[]): Is =>
  (exercise) =>
    all.every((is) => is(exercise));
const LATERAL = slug(
  "clamshell",
  "hip-abduction-isometric",
  "hip-abduction-side-lying",
  "hip-abduction-standing",
  "band-side-step",
  "hip-abduction-supine-slide",
);

const FRESH_STRAIN = either(
  tag("PLYO"),
  slug("nordic-lower", "deadlift-single-leg", "heel-drop-straight", "hamstring-slider"),
);
const stretchOf =
  (region: Region): Is =>
  (exercise) =>
    exercise.purpose === "stretch" && exercise.regions.includes(region);

const NERVE_LEG = ["disc-related", "sciatica", "pinched-nerve"];
const PLANKS = slug("plank-knees", "plank-forearm", "push-up-knees");
const not =
  (is: Is): Is =>
  (exercise) =>
    !is(exercise);
const onFront = both(from("prone"), not(PLANKS));
const every: Is = () => true;
const UPPER_NECK = either(
  tag("NECKFLEX", "NECKEXT", "NECKROT", "HEADMOVE"),
  slug("neck-isometric-sitting", "neck-nod-supine"),
);

/** The register, written a second time: rule, level, flags, what it fires on, one that fires and one that does not. */
type Row = readonly [
  code: string,
  level: ConflictLevel,
  flags: readonly string[],
  firesOn: Is,
  fires: string,
  spares: string,
];

/** What each stage of a shoulder after the first begins with (exercises-upper.md section 4). */
const ASSISTED_STAGE = [
  ...[
    "table-slide-flexion",
    "shoulder-flexion-stick-supine",
    "shoulder-er-stick",
    "shoulder-abduction-stick",
  ],
  ...["shoulder-pulley", "shoulder-isometric-er", "shoulder-isometric-ir", "shoulder-isometric-abduction"],
];
const ACTIVE_STAGE = [
  ...["shoulder-flexion-active-supine", "shoulder-flexion-reclined", "wall-slide", "wall-slide-lift-off"],
  "stick-behind-back",
];

const REGISTER: readonly Row[] = [
  [
    "R1",
    "stop",
    ["disc-related", "sciatica", "pinched-nerve"],
    tag("FLEXEND", "FLEXLOAD"),
    "childs-pose",
    "knee-to-chest-single",
  ],
  [
    "R2",
    "warn",
    ["disc-related", "sciatica", "pinched-nerve"],
    either(slug("sciatic-tensioner-sitting"), both(tag("NERVE"), purpose("stretch"))),
    "hamstring-stretch-strap",
    "sciatic-slider-supine",
  ],
  [
    "R1",
    "note",
    NERVE_LEG,
    slug("pelvic-tilt-sitting", "sciatic-slider-sitting"),
    "pelvic-tilt-sitting",
    "cat-cow",
  ],
  [
    "R2",
    "note",
    NERVE_LEG,
    slug("straight-leg-raise", "knee-extension-sitting", "side-bend-standing", "hamstring-extender"),
    "straight-leg-raise",
    "heel-raise",
  ],
  ["R4", "stop", ["extension-sensitive"], tag("EXTEND"), "prone-press-up", "swimming"],
  ["R4", "warn", ["stenosis"], tag("EXTEND"), "prone-press-up", "swimming"],
  [
    "R5",
    "note",
    ["stenosis"],
    slug("walking-program", "interval-walking"),
    "interval-walking",
    "aquatic-walking",
  ],
  [
    "R6",
    "stop",
    ["osteoporosis", "long-term-steroids"],
    tag("FLEXEND", "FLEXLOAD", "ROTEND"),
    "open-book",
    "hip-hinge-drill",
  ],
  [
    "R6",
    "stop",
    ["fracture-trauma"],
    either(tag("FLEXEND", "FLEXLOAD", "ROTEND"), slug("floor-rise-full")),
    "floor-rise-full",
    "hip-hinge-drill",
  ],
  ["R7", "warn", ["osteoporosis"], tag("LOAD", "FALL"), "goblet-squat", "mini-squat"],
  ["R8", "warn", ["osteoporosis"], tag("PRESS"), "foam-roll-quads", "figure-4-sitting"],
  [
    "R9",
    "stop",
    ["hip-replacement-posterior", "hip-replacement-unknown"],
    tag("HIPF90", "HIPADD", "HIPIR"),
    "figure-4-supine",
    "bridge",
  ],
  [
    "R10",
    "stop",
    ["hip-replacement-anterior"],
    either(tag("HIPEXT", "HIPER"), slug("floor-rise-full")),
    "runners-lunge",
    "hip-abduction-standing",
  ],
  [
    "R10",
    "stop",
    ["hip-replacement-lateral", "hip-replacement-unknown"],
    either(tag("HIPEXT", "HIPER"), LATERAL, slug("floor-rise-full")),
    "hip-abduction-standing",
    "gluteal-squeeze",
  ],
  [
    "R11",
    "warn",
    [
      "hip-replacement-posterior",
      "hip-replacement-anterior",
      "hip-replacement-lateral",
      "hip-replacement-unknown",
    ],
    tag("FALL", "SLS"),
    "step-up-low",
    "mini-squat",
  ],
  [
    "R12",
    "warn",
    ["arthritis-hip-oa", "groin-pinch"],
    tag("HIPF90", "HIPIR", "HIPER"),
    "hip-rotation-supine",
    "heel-slide-supine",
  ],
  [
    "R13",
    "stop",
    ["gluteal-tendinopathy"],
    either(tag("HIPADD"), from("side-lying")),
    "piriformis-stretch-cross-body",
    "hip-abduction-isometric",
  ],
  ["R14", "stop", ["si-joint"], tag("WIDE", "SLS", "HIPEXT"), "butterfly-supine", "adductor-squeeze"],
  ["R15", "stop", ["pregnancy", "pregnancy-pain", "maternity-limits"], from("supine"), "bridge", "cat-cow"],
  ["R16", "stop", ["pregnancy", "pregnancy-pain"], onFront, "prone-lying", "plank-forearm"],
  ["R16", "stop", ["maternity-limits"], either(onFront, tag("ABLOAD")), "plank-forearm", "mini-squat"],
  ["R16", "stop", ["abdominal-doming"], tag("ABLOAD"), "plank-forearm", "prone-lying"],
  ["R16", "note", ["abdominal-doming"], slug("supine-march"), "supine-march", "prone-lying"],
  [
    "R16",
    "warn",
    ["pregnancy", "pregnancy-pain"],
    both(tag("FALL", "WIDE", "WATER", "ABLOAD"), not(onFront)),
    "plank-forearm",
    "walking-program",
  ],
  [
    "R16",
    "warn",
    ["maternity-limits"],
    both(tag("FALL", "WIDE", "WATER"), not(either(onFront, tag("ABLOAD")))),
    "aquatic-walking",
    "walking-program",
  ],
  ["R18", "warn", ["postnatal"], tag("ABLOAD", "LOAD"), "plank-forearm", "pelvic-floor-contraction"],
  [
    "R19",
    "stop",
    ["blood-thinners-dvt-risk"],
    either(tag("PRESS"), slug("foam-roll-calf")),
    "foam-roll-calf",
    "calf-stretch-bent",
  ],
  [
    "R20",
    "warn",
    ["heart-disease", "high-blood-pressure", "glaucoma", "heart-blood-pressure-glaucoma"],
    tag("ISO", "LOAD"),
    "wall-squat-hold",
    "march-sitting",
  ],
  ["R21", "warn", ["falls-risk"], tag("FALL", "SLS"), "tandem-walk", "heel-raise"],
  [
    "R22",
    "warn",
    ["knee-pain"],
    either(tag("KNEEL"), slug("goblet-squat", "adductor-squat-opener", "lunge-reverse")),
    "goblet-squat",
    "mini-squat",
  ],
  [
    "R23",
    "warn",
    ["wrist-hand-shoulder-pain"],
    either(tag("WRIST"), slug("side-plank-knees")),
    "side-plank-knees",
    "plank-wall",
  ],
  [
    "R24",
    "warn",
    ["reduced-feeling-circulation"],
    tag("PRESS"),
    "ball-release-back-wall",
    "figure-4-sitting",
  ],
  [
    "R25",
    "warn",
    ["hot-joint"],
    either(tag("LOAD", "PLYO", "KNEEFLEX", "SHWB"), purpose("stretch")),
    "figure-4-supine",
    "hip-rotation-supine",
  ],
  ["R26", "warn", ["axial-spa"], tag("FLEXLOAD"), "pilates-mat-beginner", "deadlift-light"],
  ["R26", "note", ["axial-spa"], both(tag("LOAD"), not(tag("FLEXLOAD"))), "deadlift-light", "prone-lying"],
  [
    "R27",
    "stop",
    ["post-spinal-surgery"],
    either(tag("FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND", "LOAD", "PLYO"), slug("thoracic-extension-roller")),
    "prone-press-up",
    "bridge",
  ],
  ["R27", "warn", ["recent-injection"], every, "bridge", "no-such-exercise"],
  [
    "R28",
    "stop",
    ["bone-metastases"],
    tag("LOAD", "FALL", "PLYO", "FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND"),
    "sit-to-stand",
    "bridge",
  ],
  [
    "R29",
    "warn",
    ["hypermobility"],
    either(purpose("stretch"), tag("HIPER", "EXTEND")),
    "calf-stretch-straight",
    "bird-dog",
  ],
  ["R30", "warn", ["hernia-prolapse"], tag("ABLOAD", "LOAD"), "dead-bug", "abdominal-brace-supine"],
  [
    "R31",
    "warn",
    ["cannot-lie-flat", "pregnancy", "pregnancy-pain", "maternity-limits"],
    both(from("supine", "prone"), not(PLANKS)),
    "prone-on-elbows",
    "march-sitting",
  ],
  ["R32", "stop", ["wound-incontinence", "infection"], tag("WATER"), "swimming", "walking-program"],
  [
    "R33",
    "note",
    ["no-floor"],
    either(from("supine", "prone", "side-lying", "four-point", "half-kneeling"), slug("hip-rotation-90-90")),
    "clamshell",
    "sit-to-stand-raised",
  ],
  [
    "R34",
    "warn",
    ["hip-replacement-posterior", "hip-replacement-unknown"],
    slug(
      ...["march-sitting", "chair-aerobics", "cycling-stationary", "hip-hinge-drill", "deadlift-light"],
      ...["hamstring-stretch-strap", "knee-rolls", "foam-roll-gluteals", "sit-to-stand"],
      "trunk-rotation-sitting",
    ),
    "knee-rolls",
    "heel-slide-supine",
  ],
  [
    "R35",
    "warn",
    ["hip-replacement-anterior", "hip-replacement-unknown"],
    slug("prone-press-up", "calf-stretch-straight", "calf-stretch-bent", "clamshell"),
    "clamshell",
    "gluteal-squeeze",
  ],
  [
    "R35",
    "note",
    ["hip-replacement-anterior", "hip-replacement-unknown"],
    slug("aquatic-exercise"),
    "aquatic-exercise",
    "aquatic-walking",
  ],
  [
    "R36",
    "warn",
    [
      ...["rotator-cuff-pain", "frozen-shoulder", "shoulder-instability", "shoulder-fracture"],
      ...["shoulder-surgery", "wrist-hand-shoulder-pain"],
    ],
    either(tag("SHWB"), slug("side-bend-standing", "side-glide-wall")),
    "bird-dog",
    "bridge",
  ],
  ["R37", "stop", ["si-joint", "pregnancy-pain"], slug("bridge-single-leg"), "bridge-single-leg", "bridge"],
  ["R37", "warn", ["si-joint", "pregnancy-pain"], slug("bridge-march"), "bridge-march", "bridge"],
  [
    "R37",
    "note",
    ["si-joint", "pregnancy-pain"],
    slug("adductor-squeeze", "adductor-squeeze-straight", "aquatic-exercise"),
    "adductor-squeeze",
    "bridge",
  ],
  [
    "R38",
    "note",
    ["stenosis", "extension-sensitive"],
    slug("sit-break", "prone-lying", "thoracic-extension-sitting", "bridge", "cat-cow"),
    "cat-cow",
    "pelvic-tilt-sitting",
  ],
  [
    "R39",
    "warn",
    ["heart-disease", "lung-disease", "heart-blood-pressure-glaucoma"],
    slug("interval-walking", "swimming", "cycling-interval"),
    "swimming",
    "walking-program",
  ],
  [
    "R39",
    "note",
    ["heart-disease", "lung-disease", "heart-blood-pressure-glaucoma"],
    both(purpose("aerobic"), not(slug("interval-walking", "swimming", "cycling-interval"))),
    "chair-aerobics",
    "bridge",
  ],
  [
    "R40",
    "warn",
    ["high-blood-pressure", "glaucoma", "heart-blood-pressure-glaucoma"],
    tag("HEADDOWN", "ISO"),
    "flexion-sitting",
    "bridge",
  ],
  [
    "R40",
    "note",
    ["high-blood-pressure", "glaucoma", "heart-blood-pressure-glaucoma"],
    slug("progressive-muscle-relaxation"),
    "progressive-muscle-relaxation",
    "mindfulness-practice",
  ],
  [
    "R41",
    "note",
    ["osteoporosis"],
    slug("knee-rolls", "cat-cow", "trunk-rotation-sitting"),
    "cat-cow",
    "bridge",
  ],
  [
    "R42",
    "warn",
    ["gluteal-tendinopathy"],
    slug("single-leg-stance", "clamshell", "step-down-lateral"),
    "step-down-lateral",
    "weight-shift-standing",
  ],
  [
    "R42",
    "note",
    ["gluteal-tendinopathy"],
    slug("hip-abduction-wall-press"),
    "hip-abduction-wall-press",
    "hip-spread-standing",
  ],
  [
    "R43",
    "warn",
    [
      ...["knee-oa", "patellofemoral-pain", "kneecap-dislocation", "patellar-tendinopathy", "meniscus"],
      ...["acl-injury", "acl-reconstruction", "knee-replacement"],
    ],
    slug("wall-squat-hold", "step-down-lateral", "split-squat-supported"),
    "step-down-lateral",
    "straight-leg-raise",
  ],
  [
    "R43",
    "note",
    [
      ...["knee-oa", "patellofemoral-pain", "kneecap-dislocation", "patellar-tendinopathy", "meniscus"],
      ...["acl-injury", "acl-reconstruction", "knee-replacement"],
    ],
    slug("mini-squat", "quad-stretch-standing", "foam-roll-quads"),
    "mini-squat",
    "sit-to-stand",
  ],
  [
    "R43",
    "warn",
    ["knee-pain"],
    slug(
      ...["wall-squat-hold", "step-down-lateral", "step-down-forward", "split-squat-supported"],
      ...["single-leg-squat-chair", "squat-slow-loaded", "decline-squat-single", "knee-extension-weighted"],
    ),
    "wall-squat-hold",
    "straight-leg-raise",
  ],
  [
    "R43",
    "note",
    ["knee-pain"],
    slug("mini-squat", "quad-stretch-standing", "foam-roll-quads", "sit-to-stand"),
    "mini-squat",
    "sit-to-stand-raised",
  ],
  [
    "R44",
    "note",
    ["groin-pinch", "arthritis-hip-oa"],
    slug("march-sitting", "hip-flexion-band-standing", "mini-squat", "cycling-stationary", "sit-to-stand"),
    "cycling-stationary",
    "bridge",
  ],
  ["R45", "note", ["blood-thinners-dvt-risk"], tag("CALFLOAD", "ANKLEDF"), "heel-raise", "mini-squat"],
  ["R46", "warn", ["tumour-cancer"], tag("LOAD", "PLYO"), "goblet-squat", "sit-to-stand"],
  ["R49", "note", ["stenosis", "extension-sensitive"], slug("swimming"), "swimming", "aquatic-walking"],
  [
    "R51",
    "warn",
    ["cervical-radiculopathy"],
    either(tag("NECKEXT", "NECKFLEX"), slug("upper-trapezius-stretch", "neck-rotation-towel")),
    "chin-tuck-extension-sitting",
    "neck-rotation-supine",
  ],
  [
    "R53",
    "warn",
    ["whiplash"],
    either(tag("NECKEXT", "NECKFLEX", "HEADMOVE"), slug("neck-rotation-towel")),
    "levator-scapulae-stretch",
    "chin-tuck-sitting",
  ],
  [
    "R54",
    "stop",
    ["neck-vessel-risk"],
    tag("NECKROT", "NECKEXT", "HEADMOVE", "HEADDOWN"),
    "neck-rotation-sitting",
    "scapular-setting-sitting",
  ],
  ["R55", "stop", ["upper-neck-unstable"], UPPER_NECK, "neck-nod-supine", "jaw-rest-position"],
  ["R55", "warn", ["inflammatory-arthritis"], UPPER_NECK, "neck-nod-supine", "jaw-rest-position"],
  [
    "R57",
    "stop",
    ["osteoporosis", "long-term-steroids"],
    slug(
      "thoracic-extension-roller",
      "neck-rotation-towel",
      "thoracic-rotation-four-point",
      "habituation-bend",
    ),
    "neck-rotation-towel",
    "thoracic-extension-sitting",
  ],
  [
    "R59",
    "stop",
    ["shoulder-instability"],
    either(
      tag("SHER", "SHEXT", "SHADD", "SHWB", "SHIR"),
      slug("hands-behind-head-supine", "shoulder-er-band-90", "throwing-return"),
    ),
    "shoulder-er-stick",
    "scapular-setting-sitting",
  ],
  [
    "R61",
    "warn",
    ["shoulder-instability"],
    either(tag("SHWB", "SHELEV"), slug("prone-t-lift", "shoulder-abduction-stick")),
    "wall-slide",
    "scapular-setting-sitting",
  ],
  [
    "R62",
    "stop",
    ["shoulder-surgery"],
    either(tag("SHIR", "SHEXT", "SHWB", "SHLOAD", "SHER"), slug("shoulder-isometric-ir")),
    "stick-behind-back",
    "shoulder-pendulum",
  ],
  [
    "R63",
    "stop",
    ["shoulder-surgery"],
    either(
      tag("SHLOAD", "SHWB", "SHIR", "SHEXT", "SHADD"),
      slug("shoulder-flexion-active-supine", "shoulder-isometric-er", "shoulder-isometric-abduction"),
    ),
    "cross-body-stretch",
    "shoulder-pendulum",
  ],
  [
    "R64",
    "stop",
    ["shoulder-fracture"],
    tag("SHLOAD", "SHWB", "SHER", "SHIR", "SHELEV"),
    "wall-slide",
    "shoulder-pendulum",
  ],
  [
    "R65",
    "stop",
    ["shoulder-surgery", "shoulder-fracture"],
    either(tag("SHLOAD", "SHWB"), slug(...ASSISTED_STAGE, ...ACTIVE_STAGE, "biceps-curl")),
    "shoulder-pulley",
    "shoulder-pendulum",
  ],
  [
    "R65",
    "note",
    ["shoulder-instability"],
    slug(...ASSISTED_STAGE, ...ACTIVE_STAGE, "biceps-curl"),
    "shoulder-pulley",
    "shoulder-pendulum",
  ],
  [
    "R66",
    "warn",
    ["frozen-shoulder"],
    either(
      tag("SHER", "SHIR", "SHADD"),
      slug("chest-stretch-doorway", "cross-body-stretch", "shoulder-flexion-stick-supine"),
    ),
    "cross-body-stretch",
    "table-slide-flexion",
  ],
  [
    "R67",
    "note",
    ["rotator-cuff-pain"],
    either(both(tag("SHELEV"), tag("LOAD")), tag("SHADD")),
    "cross-body-stretch",
    "wall-slide",
  ],
  [
    "R68",
    "note",
    ["sternotomy"],
    slug("rib-breathing-sitting"),
    "rib-breathing-sitting",
    "shoulder-shrug-roll",
  ],
  [
    "R68",
    "stop",
    ["sternotomy"],
    either(tag("SHLOAD", "SHWB", "LOAD"), slug("shoulder-pulley", "wall-slide")),
    "push-up-incline",
    "shoulder-shrug-roll",
  ],
  [
    "R71",
    "stop",
    ["distal-radius-fracture", "arm-fracture"],
    tag("SHWB", "WRIST", "GRIP", "ELBLOAD"),
    "putty-grip",
    "fist-and-fan",
  ],
  [
    "R72",
    "warn",
    ["distal-radius-fracture"],
    both(tag("SHWB", "WRIST"), not(slug("arm-weight-shift-table"))),
    "push-up-incline",
    "arm-weight-shift-table",
  ],
  [
    "R73",
    "note",
    ["tennis-elbow", "golfers-elbow"],
    either(both(tag("GRIP"), tag("LOAD")), slug("wrist-extensor-stretch", "wrist-flexor-stretch")),
    "wrist-extension-weight",
    "wrist-extension-isometric",
  ],
  [
    "R74",
    "warn",
    ["carpal-tunnel"],
    either(tag("GRIP"), slug("wrist-prayer-stretch", "wrist-flexor-stretch")),
    "putty-grip",
    "tendon-glides",
  ],
  ["R75", "warn", ["thumb-base-oa"], slug("thumb-pinch-o", "putty-grip"), "putty-grip", "thumb-c-shape"],
  [
    "R76",
    "warn",
    ["de-quervain"],
    either(tag("GRIP"), slug("thumb-opposition", "wrist-side-to-side")),
    "thumb-opposition",
    "wrist-bend-active",
  ],
  [
    "R77",
    "stop",
    ["hand-tendon-repair"],
    (exercise) => exercise.regions.some((region) => ["hand", "wrist", "forearm"].includes(region)),
    "fist-and-fan",
    "elbow-bend-straighten",
  ],
  [
    "R78",
    "warn",
    ["crps"],
    either(tag("PRESS", "LOAD"), purpose("stretch")),
    "wrist-prayer-stretch",
    "fist-and-fan",
  ],
  [
    "R79",
    "warn",
    ["rib-pain"],
    either(tag("ROTEND", "SHWB", "ABLOAD", "PRESS"), from("prone")),
    "prone-lying",
    "shoulder-shrug-roll",
  ],
  [
    "R84",
    "warn",
    ["heart-disease", "heart-blood-pressure-glaucoma"],
    slug("hand-swelling-massage"),
    "hand-swelling-massage",
    "fist-and-fan",
  ],
  [
    "R108",
    "warn",
    ["lung-disease", "heart-disease", "heart-blood-pressure-glaucoma"],
    either(both(tag("SHELEV"), tag("LOAD")), tag("ISO"), from("supine")),
    "shoulder-press",
    "band-row",
  ],
  [
    "R110",
    "warn",
    ["hypermobility"],
    either(tag("NECKEXT", "SHER", "SHIR", "SHADD", "KNEEOKC"), purpose("stretch")),
    "shoulder-er-band-90",
    "scapular-setting-sitting",
  ],
  ["R69", "stop", ["pacemaker"], tag("SHELEV", "SHLOAD", "SHWB"), "wall-slide", "walking-program"],
  ["R80", "stop", ["acl-reconstruction"], tag("PLYO", "PIVOT"), "jump-land", "quad-set"],
  [
    "R80",
    "warn",
    ["acl-reconstruction"],
    both(tag("LOAD", "KNEEOKC"), not(tag("PLYO", "PIVOT"))),
    "knee-extension-weighted",
    "knee-extension-isometric",
  ],
  ["R81", "stop", ["acl-reconstruction"], tag("HAMLOAD"), "nordic-lower", "quad-set"],
  [
    "R82",
    "warn",
    ["acl-injury", "acl-reconstruction"],
    either(tag("PIVOT"), slug("accelerate-brake", "hop-stick")),
    "hop-stick",
    "jump-land",
  ],
  ["R83", "stop", ["meniscus"], tag("KNEEFLEX", "PIVOT", "PLYO"), "goblet-squat", "mini-squat"],
  [
    "R83",
    "warn",
    ["meniscus"],
    both(tag("HAMLOAD"), not(tag("KNEEFLEX", "PIVOT", "PLYO"))),
    "nordic-lower",
    "quad-set",
  ],
  ["R85", "stop", ["knee-replacement"], tag("PLYO"), "jump-land", "quad-set"],
  [
    "R85",
    "warn",
    ["knee-replacement"],
    both(tag("KNEEL", "KNEEFLEX"), not(tag("PLYO"))),
    "floor-rise-full",
    "knee-bend-sitting",
  ],
  [
    "R86",
    "warn",
    ["knee-oa", "patellofemoral-pain"],
    either(
      tag("KNEEFLEX", "PLYO"),
      slug("step-down-forward", "wall-squat-hold", "single-leg-squat-chair", "knee-extension-weighted"),
    ),
    "wall-squat-hold",
    "sit-to-stand-raised",
  ],
  [
    "R87",
    "warn",
    ["patellar-tendinopathy"],
    either(tag("PLYO"), slug("decline-squat-single")),
    "decline-squat-single",
    "spanish-squat-hold",
  ],
  ["R88", "stop", ["kneecap-dislocation"], tag("PIVOT", "PLYO", "KNEEFLEX"), "goblet-squat", "quad-set"],
  ["R89", "note", ["achilles-tendinopathy"], tag("ANKLEDF"), "heel-drop-straight", "heel-raise-floor-slow"],
  ["R91", "stop", ["achilles-rupture"], tag("ANKLEDF", "CALFLOAD", "PLYO"), "heel-raise", "quad-set"],
  [
    "R92",
    "warn",
    ["tendon-risk"],
    either(tag("PLYO"), purpose("tendon-loading")),
    "heel-drop-straight",
    "heel-raise-sitting",
  ],
  [
    "R93",
    "warn",
    ["ankle-sprain"],
    either(tag("INVERT", "PLYO", "PIVOT"), slug("wobble-board", "single-leg-stance-cushion")),
    "ankle-band-in",
    "ankle-circles",
  ],
  [
    "R94",
    "stop",
    ["limited-weight"],
    either(from("standing", "walking"), tag("SLS", "PLYO", "FALL")),
    "heel-raise",
    "quad-set",
  ],
  [
    "R95",
    "warn",
    ["plantar-heel-pain"],
    either(tag("PLYO"), slug("heel-raise-towel", "heel-walk")),
    "heel-raise-towel",
    "heel-raise",
  ],
  [
    "R96",
    "warn",
    ["reduced-feeling-circulation"],
    either(tag("PLYO"), slug("short-foot", "toe-yoga", "toe-spread", "foot-roll-ball", "heel-raise-towel")),
    "short-foot",
    "heel-raise",
  ],
  [
    "R97",
    "stop",
    ["foot-ulcer", "charcot-foot"],
    either(tag("WATER"), from("standing", "walking"), (exercise: Exercise) =>
      exercise.regions.some((region) => region === "ankle" || region === "foot"),
    ),
    "short-foot",
    "chair-aerobics",
  ],
  [
    "R98",
    "stop",
    ["calf-strain"],
    either(FRESH_STRAIN, stretchOf("calf")),
    "calf-stretch-straight",
    "hamstring-set",
  ],
  [
    "R98",
    "stop",
    ["hamstring-strain"],
    either(FRESH_STRAIN, stretchOf("back thigh")),
    "nordic-lower",
    "hamstring-set",
  ],
  [
    "R100",
    "stop",
    ["bone-stress-injury"],
    either(tag("PLYO", "SLS", "LOAD"), slug("run-walk-program")),
    "run-walk-program",
    "cycling-stationary",
  ],
  [
    "R100",
    "warn",
    ["bone-stress-injury"],
    slug("walking-program", "interval-walking"),
    "walking-program",
    "aquatic-jog",
  ],
  [
    "R101",
    "stop",
    ["gluteal-tendinopathy"],
    either(
      slug("hip-adduction-side-lying", "copenhagen-short", "copenhagen-long"),
      both(tag("SLS"), tag("HIPADD")),
    ),
    "copenhagen-short",
    "hip-spread-standing",
  ],
  [
    "R102",
    "warn",
    ["hip-fracture"],
    both(tag("FALL", "SLS"), not(slug("sit-to-stand-armrests", "walking-aid-practice"))),
    "single-leg-stance",
    "sit-to-stand-armrests",
  ],
  [
    "R103",
    "warn",
    ["falls-frailty"],
    either(
      tag("EYESHUT", "PLYO"),
      slug("floor-rise-full", "walk-dual-task", "walk-obstacle", "walk-backward"),
    ),
    "floor-rise-full",
    "floor-rise-part",
  ],
  [
    "R104",
    "warn",
    ["faints-on-standing"],
    either(tag("HEADDOWN"), slug("sit-to-stand", "floor-rise-full", "bed-roll-sit", "sit-break")),
    "sit-to-stand",
    "ankle-pumps",
  ],
  [
    "R99",
    "warn",
    ["bppv"],
    both(tag("HEADMOVE", "HEADDOWN"), not(slug("brandt-daroff"))),
    "habituation-turn",
    "brandt-daroff",
  ],
  [
    "R105",
    "stop",
    ["eye-surgery", "neck-vessel-risk"],
    either(slug("brandt-daroff", "habituation-bend"), tag("HEADDOWN")),
    "brandt-daroff",
    "gaze-x1-sitting",
  ],
  [
    "R106",
    "stop",
    ["epilepsy-photosensitive"],
    slug("optokinetic-watch"),
    "optokinetic-watch",
    "gaze-x1-sitting",
  ],
  [
    "R107",
    "stop",
    ["concussion"],
    not(slug("walking-program", "breathing-diaphragmatic")),
    "bridge",
    "walking-program",
  ],
  [
    "R109",
    "stop",
    ["heart-unstable"],
    not(either(purpose("breathing"), purpose("relaxation"))),
    "bridge",
    "breathing-diaphragmatic",
  ],
  ["R112", "stop", ["post-surgery"], tag("LOAD", "PLYO", "PRESS", "ISO"), "goblet-squat", "ankle-pumps"],
  [
    "R112",
    "warn",
    ["post-surgery"],
    both(tag("WATER"), not(tag("LOAD", "PLYO", "PRESS", "ISO"))),
    "aquatic-exercise",
    "ankle-pumps",
  ],
  ["R113", "warn", ["growth-pain"], tag("PLYO", "KNEEFLEX", "CALFLOAD"), "heel-raise", "bridge"],
  [
    "R114",
    "warn",
    ["pelvic-health", "hernia-prolapse", "postnatal"],
    tag("PLYO", "ABLOAD", "LOAD"),
    "goblet-squat",
    "pelvic-floor-contraction",
  ],
  [
    "R115",
    "warn",
    ["pregnancy", "pregnancy-pain", "maternity-limits"],
    tag("PLYO", "PIVOT", "HEADDOWN"),
    "childs-pose",
    "mini-squat",
  ],
];

const UPPER_BODY_RULES = [
  ...["R50", "R51", "R53", "R54", "R55", "R57"],
  ...["R59", "R61", "R62", "R63", "R64", "R65", "R66", "R67", "R68", "R69"],
  ...["R71", "R72", "R73", "R74", "R75", "R76", "R77", "R78", "R79"],
];
const LOWER_BODY_RULES = [
  ...["R80", "R81", "R82", "R83", "R84", "R85", "R86", "R87", "R88", "R89"],
  ...["R91", "R92", "R93", "R94", "R95", "R96", "R97", "R98", "R99"],
  ...["R100", "R101", "R102", "R103", "R104", "R105", "R106", "R107", "R108", "R109"],
  ...["R110", "R111", "R112", "R113", "R114", "R115"],
];

const LEVELS: readonly string[] = ["none", "note", "warn", "stop"];
/**
 * Offers that the rule says something about itself: with heart or lungs the same note goes with every aerobic exercise,
 * and in the first two days after an injection with every exercise of the place. They are offered only where the
 * exercise they replace trips it more strongly.
 */
const OFFERED_AT_LESS = new Set([
  "R39 walking-program note",
  "R39 chair-aerobics note",
  "R27 walking-program warn",
]);

describe("the rules", () => {
  it("are R1 to R49 and those of the whole body, in order, for flags that exist", () => {
    expect(CONFLICT_RULES.map((rule) => rule.code)).toEqual([
      ...Array.from({ length: 49 }, (_, index) => `R${index + 1}`),
      ...UPPER_BODY_RULES,
      ...LOWER_BODY_RULES,
    ]);
    const flags = CONFLICT_RULES.flatMap((rule) => [
      ...rule.flags,
      ...rule.triggers.flatMap((trigger) => trigger.flags ?? []),
    ]);
    expect(flags.map((flag) => flag.tag).filter((flag) => !KNOWN_FLAGS.includes(flag))).toEqual([]);
  });

  it.each(REGISTER)("%s fires at %s for %j, on that and on nothing else", (...row) => {
    const [code, level, flags, firesOn, fires, spares] = row;
    const expected = LIBRARY.filter(firesOn).map((exercise) => exercise.slug);
    expect(expected).toContain(fires);
    expect(expected).not.toContain(spares);
    for (const flag of flags) expect(firedOn(code, level, flag)).toEqual(expected.sort());
  });

  it.each(CONFLICT_RULES)("$code fires for no flag but its own", ({ code }) => {
    const own = REGISTER.filter((row) => row[0] === code).flatMap((row) => row[2]);
    const others = KNOWN_FLAGS.filter((flag) => !own.includes(flag));
    const fired = findConflicts(patientWith(others), items, library).map((conflict) => conflict.rule);
    expect(fired).not.toContain(code);
  });

  it("R3, R17 and R50 speak against every program, and only for their flags", () => {
    const programRules = (flag: string) =>
      findProgramConflicts(patientWith([flag])).map(({ rule, level }) => [rule, level]);
    expect(programRules("worsening-weakness-both-legs")).toEqual([["R3", "stop"]]);
    expect(programRules("maternity-limits")).toEqual([["R17", "stop"]]);
    expect(programRules("cervical-myelopathy")).toEqual([["R50", "stop"]]);
    expect(KNOWN_FLAGS.filter((flag) => programRules(flag).length > 0).sort()).toEqual([
      "cervical-myelopathy",
      "maternity-limits",
      "worsening-weakness-both-legs",
    ]);
  });

  it.each(CONFLICT_RULES)("$code offers exercises that do not trip it", ({ code, offers, flags }) => {
    expect(offers.filter((offer) => !library.has(offer))).toEqual([]);
    expect(new Set(offers).size).toBe(offers.length);
    const offered = items.filter((item) => offers.includes(item.itemId));
    const tripped = findConflicts(patientWith(flags.map((flag) => flag.tag)), offered, library)
      .filter((conflict) => conflict.rule === code)
      .map((conflict) => `${code} ${conflict.itemId} ${conflict.level}`);
    expect(tripped.filter((one) => !OFFERED_AT_LESS.has(one))).toEqual([]);
  });

  it.each(CONFLICT_RULES)("$code offers nothing that it speaks against as strongly", ({ code, flags }) => {
    for (const { tag } of flags) {
      const found = findConflicts(patientWith([tag]), items, library);
      const own = new Map(
        found.filter(({ rule }) => rule === code).map(({ itemId, level }) => [itemId, level]),
      );
      const bad = found
        .filter(({ rule }) => rule === code)
        .flatMap(({ itemId, level, offers }) =>
          offers
            .filter((offer) => LEVELS.indexOf(own.get(offer.slug) ?? "none") >= LEVELS.indexOf(level))
            .map((offer) => `${itemId} ${offer.slug}`),
        );
      expect(bad).toEqual([]);
    }
  });

  it.each(CONFLICT_RULES)("$code says it in at most two short sentences and a half", ({ message }) => {
    expect(message.length).toBeLessThanOrEqual(150);
    expect(message.split(" ").length).toBeLessThanOrEqual(28);
  });
});

describe("rules with a time", () => {
  const noted = (
    name: string,
    notedOn: string,
    detail: Partial<PatientCondition> = {},
  ): PatientCondition => ({
    tag: name,
    notedOn,
    ...detail,
  });

  it("R1 ends six weeks after the condition was noted", () => {
    expect(firedOn("R1", "stop", noted("sciatica", "2026-10-12"))).toContain("childs-pose");
    expect(firedOn("R1", "stop", noted("sciatica", "2026-10-11"))).toEqual([]);
    expect(firedOn("R2", "warn", noted("sciatica", "2025-01-01"))).not.toEqual([]);
  });

  it("R9 and R10 end with the surgeon's limits, R11 does not", () => {
    const posterior = (limitsEndOn: string) =>
      noted("hip-replacement-posterior", "2026-09-01", { limitsEndOn });
    const lateral = (limitsEndOn: string) => noted("hip-replacement-lateral", "2026-09-01", { limitsEndOn });
    expect(firedOn("R9", "stop", posterior(TODAY))).toContain("figure-4-supine");
    expect(firedOn("R9", "stop", posterior("2026-11-21"))).toEqual([]);
    expect(firedOn("R10", "stop", lateral("2026-12-01"))).toContain("clamshell");
    expect(firedOn("R10", "stop", lateral("2026-11-21"))).toEqual([]);
    expect(firedOn("R11", "warn", posterior("2026-11-21"))).toContain("step-up-low");
  });

  it("R15, R16 and R31 count the weeks since the note", () => {
    const pregnant = (pregnancyWeeks: number, notedOn: string) =>
      noted("pregnancy", notedOn, { pregnancyWeeks });
    expect(firedOn("R15", "stop", pregnant(15, TODAY))).toEqual([]);
    expect(firedOn("R15", "stop", pregnant(15, "2026-11-15"))).toContain("bridge");
    expect(firedOn("R15", "stop", pregnant(15, "2026-11-16"))).toEqual([]);
    expect(firedOn("R16", "stop", pregnant(15, TODAY))).not.toContain("prone-lying");
    expect(firedOn("R16", "note", pregnant(15, TODAY))).toContain("dead-bug");
    expect(firedOn("R16", "warn", pregnant(16, TODAY))).toContain("dead-bug");
    expect(firedOn("R16", "stop", pregnant(16, TODAY))).not.toContain("plank-forearm");
    expect(firedOn("R16", "stop", pregnant(16, TODAY))).toContain("prone-lying");
    expect(firedOn("R31", "warn", pregnant(27, TODAY))).toEqual([]);
    expect(firedOn("R31", "warn", pregnant(27, "2026-11-15"))).toContain("bridge");
  });

  it("R27 ends with the surgeon's limits", () => {
    const operated = (limitsEndOn: string) => noted("post-spinal-surgery", "2026-09-01", { limitsEndOn });
    expect(firedOn("R27", "stop", operated(TODAY))).toContain("prone-press-up");
    expect(firedOn("R27", "stop", operated("2026-11-21"))).toEqual([]);
  });

  it("R27 counts the days since the injection, and spares other places", () => {
    const injected = (happenedOn: string, variant?: string) =>
      noted("recent-injection", "2026-11-22", { happenedOn, areas: ["hip"], ...(variant && { variant }) });
    const warned = (...day: Parameters<typeof injected>) => firedOn("R27", "warn", injected(...day));
    expect(warned("2026-11-20", "joint")).toEqual(expect.arrayContaining(["clamshell", "bridge"]));
    expect(warned("2026-11-20", "joint")).not.toContain("pelvic-tilt-supine");
    expect(warned("2026-11-19", "joint")).toContain("goblet-squat");
    expect(warned("2026-11-19", "joint")).not.toContain("clamshell");
    expect(warned("2026-11-08", "joint")).toContain("goblet-squat");
    expect(warned("2026-11-07", "joint")).toEqual([]);
    expect(warned("2026-11-01", "tendon")).toContain("goblet-squat");
    expect(warned("2026-11-01")).toContain("goblet-squat");
    expect(warned("2026-10-31", "tendon")).toEqual([]);
    expect(firedOn("R27", "stop", injected("2026-11-22"))).toEqual([]);
  });

  it("R25 stops only what holds the hot joint", () => {
    const hot = (...areas: BodyArea[]) => noted("hot-joint", TODAY, { areas });
    expect(firedOn("R25", "stop", hot("hip"))).toContain("figure-4-supine");
    expect(firedOn("R25", "stop", hot("hip"))).not.toContain("calf-stretch-straight");
    expect(firedOn("R25", "stop", hot("knee", "ankle"))).toContain("calf-stretch-straight");
    expect(firedOn("R25", "warn", hot("hip"))).toEqual([]);
    expect(firedOn("R25", "stop", hot())).toEqual([]);
  });

  it("the week of the pregnancy flag counts for every flag that says pregnant", () => {
    const early = [noted("pregnancy", TODAY, { pregnancyWeeks: 9 }), noted("pregnancy-pain", TODAY)];
    expect(firedOn("R15", "stop", ...early)).toEqual([]);
  });
});

describe("rules with a time, of the leg and the whole body", () => {
  const happened = (
    tag: string,
    weeksAgo: number,
    more: Partial<PatientCondition> = {},
  ): PatientCondition => {
    const day = new Date(Date.parse(TODAY) - weeksAgo * 7 * 86_400_000).toISOString().slice(0, 10);
    return { tag, notedOn: TODAY, happenedOn: day, ...more };
  };
  const ended = { limitsEndOn: "2026-11-21" };

  it.each([
    ["R80", "stop", "acl-reconstruction", 12, "jump-land"],
    ["R81", "stop", "acl-reconstruction", 6, "nordic-lower"],
    ["R81", "warn", "acl-reconstruction", 12, "nordic-lower"],
    ["R83", "stop", "meniscus", 16, "goblet-squat"],
    ["R85", "stop", "knee-replacement", 12, "jump-land"],
    ["R88", "stop", "kneecap-dislocation", 12, "goblet-squat"],
    ["R93", "warn", "ankle-sprain", 3, "ankle-band-in"],
    ["R98", "stop", "calf-strain", 2, "calf-stretch-straight"],
    ["R105", "stop", "eye-surgery", 6, "habituation-bend"],
  ] as const)("%s at %s for %s ends after %i weeks", (code, level, flag, until, exercise) => {
    const before = level === "warn" && code === "R81" ? until - 1 : until - 0.2;
    expect(firedOn(code, level, happened(flag, before))).toContain(exercise);
    expect(firedOn(code, level, happened(flag, until))).not.toContain(exercise);
  });

  it.each([
    ["shoulder-fracture", 3, "shoulder-pulley"],
    ["shoulder-fracture", 6, "wall-slide"],
    ["shoulder-fracture", 6, "band-row"],
    ["shoulder-fracture", 26, "shoulder-press"],
    ["shoulder-surgery", 6, "shoulder-pulley"],
    ["shoulder-surgery", 8, "wall-slide"],
    ["shoulder-surgery", 12, "band-row"],
    ["shoulder-surgery", 26, "throwing-return"],
  ] as const)("R65 stops for %s without a stage until week %i: %s", (flag, until, exercise) => {
    const dayBefore = happened(flag, until - 1 / 7);
    expect(firedOn("R65", "stop", dayBefore)).toContain(exercise);
    expect(firedOn("R65", "stop", happened(flag, until))).not.toContain(exercise);
    expect(firedOn("R65", "stop", { ...dayBefore, ...ended })).toEqual([]);
  });

  it("R65 warns of a later stage after its week while nobody has set one and limits hold", () => {
    expect(firedOn("R65", "warn", happened("shoulder-fracture", 8))).toContain("wall-slide");
    expect(firedOn("R65", "warn", happened("shoulder-fracture", 8, ended))).toEqual([]);
  });

  it.each(["shoulder-fracture", "shoulder-surgery", "shoulder-instability"])(
    "R65 stops what comes after the stage on record, however long ago, for %s",
    (flag) => {
      const at = (stage: HealingStage) => firedOn("R65", "stop", happened(flag, 40, { ...ended, stage }));
      const first = [["shoulder-pulley"], ["wall-slide"], ["band-row", "push-up-knees"], ["shoulder-press"]];
      HEALING_STAGES.forEach((stage, index) => {
        expect(at(stage), stage).not.toContain("shoulder-pendulum");
        expect(at(stage), stage).toEqual(expect.arrayContaining(first.slice(index).flat()));
        for (const slugs of first.slice(0, index).flat()) expect(at(stage), stage).not.toContain(slugs);
        expect(firedOn("R65", "warn", happened(flag, 1, { stage }))).toEqual([]);
        expect(firedOn("R65", "note", happened(flag, 1, { stage }))).toEqual([]);
      });
    },
  );

  it("R99 stops while positional vertigo is not treated, and is silent once it is", () => {
    const vertigo = (variant: string): PatientCondition => ({ tag: "bppv", notedOn: TODAY, variant });
    expect(firedOn("R99", "stop", vertigo("untreated"))).toContain("gaze-x1-sitting");
    expect(firedOn("R99", "stop", vertigo("untreated"))).not.toContain("brandt-daroff");
    expect(firedOn("R99", "stop", vertigo("treated"))).toEqual([]);
    expect(firedOn("R99", "warn", vertigo("treated"))).toEqual([]);
  });

  it("R82 holds for nine months", () => {
    for (const flag of ["acl-injury", "acl-reconstruction"]) {
      expect(firedOn("R82", "warn", happened(flag, 39))).toContain("hop-stick");
      expect(firedOn("R82", "warn", happened(flag, 40))).toEqual([]);
    }
  });

  it("R80 holds on while the surgeon's limits do", () => {
    const limits = { limitsEndOn: TODAY };
    expect(firedOn("R80", "stop", happened("acl-reconstruction", 30, limits))).toContain("jump-land");
    expect(firedOn("R80", "stop", happened("acl-reconstruction", 30))).toEqual([]);
  });

  it.each([
    ["R91", "achilles-rupture", "heel-raise"],
    ["R94", "limited-weight", "heel-raise"],
    ["R100", "bone-stress-injury", "run-walk-program"],
    ["R112", "post-surgery", "goblet-squat"],
  ] as const)("%s ends with the limits of %s", (code, flag, exercise) => {
    expect(firedOn(code, "stop", happened(flag, 1))).toContain(exercise);
    expect(firedOn(code, "stop", happened(flag, 1, ended))).toEqual([]);
  });

  it("R81, R83 and R89 ask what kind it is", () => {
    const graft = (variant: string) => happened("acl-reconstruction", 3, { variant });
    expect(firedOn("R81", "stop", graft("hamstring"))).toContain("nordic-lower");
    expect(firedOn("R81", "stop", graft("patellar-tendon"))).toEqual([]);
    expect(firedOn("R81", "stop", graft("other"))).toEqual([]);
    expect(firedOn("R83", "stop", happened("meniscus", 3, { variant: "not-repaired" }))).toEqual([]);
    const achilles = (variant: string) => happened("achilles-tendinopathy", 3, { variant });
    expect(firedOn("R89", "stop", achilles("insertion"))).toContain("heel-drop-straight");
    expect(firedOn("R89", "stop", achilles("middle"))).toEqual([]);
    expect(firedOn("R89", "note", achilles("middle"))).toEqual([]);
  });

  it("R95 spares the towel after two weeks", () => {
    const noted = (notedOn: string) => ({ tag: "plantar-heel-pain", notedOn });
    expect(firedOn("R95", "warn", noted("2026-11-09"))).toContain("heel-raise-towel");
    expect(firedOn("R95", "warn", noted("2026-11-08"))).not.toContain("heel-raise-towel");
    expect(firedOn("R95", "warn", noted("2026-01-01"))).toContain("jump-land");
  });

  it("R105 stops one exercise for everybody who has had no positive test", () => {
    expect(firedOn("R105", "stop")).toEqual(["brandt-daroff"]);
    expect(firedOn("R105", "stop", "bppv")).toEqual([]);
  });

  it("R107 asks for two days of rest, then for steps", () => {
    expect(firedOn("R107", "stop", { tag: "concussion", notedOn: "2026-11-21" })).toContain("bridge");
    expect(firedOn("R107", "stop", { tag: "concussion", notedOn: "2026-11-20" })).toEqual([]);
    expect(firedOn("R107", "warn", { tag: "concussion", notedOn: "2026-11-01" })).toContain(
      "gaze-x1-sitting",
    );
  });

  it("R112 holds the operated place, or all of it while the record names none", () => {
    expect(firedOn("R112", "stop", happened("post-surgery", 1, { areas: ["hand"] }))).not.toContain(
      "goblet-squat",
    );
    expect(firedOn("R112", "stop", happened("post-surgery", 1, { areas: ["knee"] }))).toContain(
      "goblet-squat",
    );
  });

  it("R113 asks for light weights under 16, whatever is on record", () => {
    const levels = (birthYear: number | null) =>
      findConflicts({ ...patientWith([]), birthYear }, items, library)
        .filter(({ rule }) => rule === "R113")
        .map(({ itemId }) => itemId);
    expect(levels(2012)).toEqual(expect.arrayContaining(["goblet-squat", "heel-drop-straight"]));
    expect(levels(2012)).not.toContain("pogo-hops");
    expect(levels(2000)).toEqual([]);
    expect(levels(null)).toEqual([]);
  });

  it("R111 is said once for the program", () => {
    expect(findProgramNotes(patientWith(["persistent-pain"])).map(({ rule }) => rule)).toEqual(["R111"]);
  });

  it("no offer trips a STOP of another rule", () => {
    const patient = patientWith(["knee-oa", "limited-weight"]);
    const offers = findConflicts(patient, itemsForAll, library).flatMap((conflict) => conflict.offers);
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.filter(({ level }) => level === "stop")).toEqual([]);
  });
});

describe("what is said once", () => {
  it("stands on no exercise: past cancer, and inflammatory arthritis under care", () => {
    for (const [flag, rule] of [
      ["cancer-history", "R47"],
      ["inflammatory-arthritis", "R48"],
    ] as const) {
      expect(findProgramNotes(patientWith([flag])).map((one) => [one.rule, one.level])).toEqual([
        [rule, "note"],
      ]);
      const onItems = findConflicts(patientWith([flag]), itemsForAll, library);
      expect(onItems.filter(({ rule: other }) => other !== "R55")).toEqual([]);
    }
  });
});

describe("R13, lying on the sore side", () => {
  const stops = (
    name: string,
    affectedSide: AffectedSide,
    side?: "left-only" | "right-only" | "each-side",
  ) => {
    const exercise = library.get(name);
    if (!exercise) throw new Error(name);
    const patient = patientWith(["gluteal-tendinopathy"], affectedSide);
    const found = findConflicts(patient, [{ itemId: name, exercise, side }], library);
    return found.some((conflict) => conflict.rule === "R13");
  };

  it("lets the sore leg work on top", () => {
    expect(stops("clamshell", "left", "left-only")).toBe(false);
    expect(stops("hip-abduction-side-lying", "right", "right-only")).toBe(false);
  });

  it("fires when the sore side is down, or when nobody can tell", () => {
    expect(stops("clamshell", "left", "right-only")).toBe(true);
    expect(stops("clamshell", "left", "each-side")).toBe(true);
    expect(stops("clamshell", "left")).toBe(true);
    expect(stops("clamshell", "both", "left-only")).toBe(true);
    expect(stops("clamshell", "unspecified", "left-only")).toBe(true);
    expect(stops("side-plank-knees", "left", "left-only")).toBe(true);
    expect(stops("open-book", "left", "left-only")).toBe(true);
  });
});

describe("every tag and flag", () => {
  const SILENT = [
    "ankle-fracture",
    "groin-strain",
    "vestibular-hypofunction",
    "weak-immune-system",
    "cancer-treatment",
    "cast-sling",
    "does-not-smoke",
    "eating-disorder",
    "hand-oa",
    "fluid-limit",
    "inflammatory-suspected",
    "jaw-pain",
    "neck-pain",
    "thoracic-pain",
    "no-stand",
    "raynaud-cold-allergy",
    "strong-pain-medicine",
    "unplanned-weight-loss",
    "cauda-equina",
    "cervicogenic-headache",
    "chronic-stress-sleep",
    "degenerative-spine",
    "hip-stiffness",
    "nonspecific-lbp",
    "overuse",
    "piriformis-deep-gluteal",
    "posture-related",
    "spinal-curvature",
    "strain-sprain",
    "tight-hip-flexors",
    "weight-related",
  ];

  it.each(KNOWN_FLAGS)("%s is answered by the rules that name it, and only by them", (flag) => {
    const naming = CONFLICT_RULES.filter((rule) =>
      [...rule.flags, ...rule.triggers.flatMap((trigger) => trigger.flags ?? [])].some(
        (named) => named.tag === flag || replacementsOf(flag).includes(named.tag),
      ),
    ).map((rule) => rule.code);
    const patient = patientWith([flag]);
    const fired = [
      ...findConflicts(patient, itemsForAll, library),
      ...findProgramConflicts(patient),
      ...findProgramNotes(patient),
    ];
    expect(new Set(fired.map((conflict) => conflict.rule))).toEqual(new Set(naming));
    expect(naming.length === 0).toBe(SILENT.includes(flag));
  });
});

describe("starter templates", () => {
  const own = TEMPLATES.flatMap((template) => [
    ...template.suits.map((suits) => [template.slug, suits] as const),
    ...CONDITION_TAGS.filter((condition) => condition.templates.includes(template.slug)).map(
      (condition) => [template.slug, condition.slug] as const,
    ),
  ]);

  it("are 34, each with a condition it suits", () => {
    expect(new Set(own.map(([template]) => template)).size).toBe(34);
  });

  it.each(own)("%s raises no STOP for %s", (templateSlug, condition) => {
    const template = TEMPLATES.find((candidate) => candidate.slug === templateSlug);
    const program = (template?.items ?? []).flatMap(({ exercise: name }) => {
      const exercise = library.get(name);
      return exercise ? [{ itemId: name, exercise }] : [];
    });
    expect(program.map(({ itemId }) => itemId)).toEqual(template?.items.map((item) => item.exercise));
    expect(program.length).toBeGreaterThanOrEqual(5);
    for (const affectedSide of ["left", "both", "unspecified"] as const) {
      const conflicts = findConflicts(patientWith([condition], affectedSide), program, library);
      expect(conflicts.filter((conflict) => conflict.level === "stop")).toEqual([]);
    }
  });
});
