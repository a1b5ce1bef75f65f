import type { LoadTag, Purpose, Region, StartPosition } from "./exercise";
import type { ExerciseLevel } from "./exercise-level";
import { NO_SAFETY_CHECK } from "./safety-check";

/** Words a therapist may type for a region besides its own name. */
export const REGION_SYNONYMS: Record<Region, string> = {
  neck: "cervical spine",
  jaw: "temporomandibular tmj mouth chewing",
  "low back": "lumbar spine",
  "upper back": "thoracic spine rib cage",
  chest: "pectoral ribs breast",
  core: "abdominal abs trunk tummy",
  "side trunk": "oblique quadratus lumborum waist",
  pelvis: "pelvic floor sacroiliac",
  shoulder: "rotator cuff deltoid arm",
  "shoulder blade": "scapula scapular",
  "upper arm": "biceps triceps",
  elbow: "arm",
  forearm: "lower arm",
  wrist: "carpal",
  hand: "finger fingers thumb knuckle",
  hip: "",
  gluteal: "glutes buttock bottom piriformis",
  groin: "adductor inner thigh",
  thigh: "leg",
  "front thigh": "quadriceps quads hip flexor",
  "back thigh": "hamstring hamstrings",
  knee: "kneecap patella",
  shin: "lower leg tibialis",
  calf: "gastrocnemius soleus lower leg",
  ankle: "",
  foot: "toe toes heel arch",
  "whole body": "",
};

export const PURPOSE_WORDS: Record<Purpose, string> = {
  stretch: "stretch",
  mobility: "mobility",
  stability: "stability",
  strength: "strength",
  balance: "balance",
  aerobic: "aerobic",
  neural: "nerve movement",
  "self-release": "self-release",
  relaxation: "relaxation",
  breathing: "breathing",
  sensorimotor: "position sense",
  "tendon-loading": "tendon load",
  vestibular: "dizziness and gaze",
  "return-to-sport": "return to sport",
};

export const START_POSITION_WORDS: Record<StartPosition, string> = {
  supine: "on the back",
  prone: "on the front",
  "side-lying": "on the side",
  "four-point": "hands and knees",
  kneeling: "kneeling",
  "half-kneeling": "half-kneeling",
  sitting: "sitting",
  standing: "standing",
  walking: "walking",
  water: "in water",
  mixed: "mixed",
};

/** How much an exercise asks, in a list of what it is. */
export const LEVEL_WORDS: Record<ExerciseLevel, string> = {
  starter: "starter level",
  middle: "middle level",
  harder: "harder level",
};

/** What an exercise does to the body, in words (exercises.md 4.1). */
export const LOAD_TAG_WORDS: Record<LoadTag, string> = {
  FLEXEND: "full bending of the low back",
  FLEXLOAD: "bending against load",
  EXTEND: "full arching of the low back",
  ROTEND: "full turning of the trunk",
  ABLOAD: "high abdominal pressure",
  HIPF90: "hip bent past 90°",
  HIPEXT: "hip behind the body",
  HIPADD: "leg across the midline",
  HIPIR: "full inward hip rotation",
  HIPER: "full outward hip rotation",
  WIDE: "legs wide apart",
  SLS: "weight on one leg",
  FALL: "balance risk, support needed",
  KNEEL: "weight on the knee",
  WRIST: "weight on the hands",
  NERVE: "pull on the sciatic or femoral nerve",
  PRESS: "pressure on tissue",
  LOAD: "external weight",
  ISO: "sustained hold",
  WATER: "in the pool",
  SHWB: "weight through the shoulder",
  SHELEV: "arm above shoulder height",
  HEADDOWN: "head below the heart",
  KNEEFLEX: "deep bend of the knee",
  PLYO: "jumps and landings",
  NECKFLEX: "full bending of the neck",
  NECKEXT: "neck bent back",
  NECKROT: "full turning of the neck",
  HEADMOVE: "quick or repeated moves of the head",
  EYESHUT: "eyes shut",
  SHADD: "arm across the chest",
  SHEXT: "arm behind the body line",
  SHIR: "arm turned fully in",
  SHER: "arm turned fully out",
  SHLOAD: "load on the shoulder muscles",
  ARMNERVE: "pull on a nerve of the arm",
  ELBLOAD: "load on the elbow muscles",
  FOREROT: "turning of the forearm",
  GRIP: "firm grip",
  KNEEOKC: "knee straightened against load, foot free",
  HAMLOAD: "load on the hamstrings",
  CALFLOAD: "load on the calf",
  ANKLEDF: "foot bent up fully under load",
  INVERT: "foot turned in",
  TOEEXT: "great toe bent back",
  PIVOT: "twist or quick turn on one leg",
};

/** The same words as a heading or a label. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What kind of exercise it is, in a line: "Hip, gluteal, strength, lying on the side, starter". */
export function kindInWords(exercise: {
  readonly regions: readonly Region[];
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  readonly level: ExerciseLevel;
  readonly isUnchecked?: boolean;
}): string {
  if (exercise.isUnchecked) return NO_SAFETY_CHECK;
  const { regions, purpose, startPosition, level } = exercise;
  return capitalised(
    [...regions, PURPOSE_WORDS[purpose], START_POSITION_WORDS[startPosition], LEVEL_WORDS[level]].join(", "),
  );
}
