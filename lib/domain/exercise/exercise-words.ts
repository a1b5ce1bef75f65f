import type { LoadTag, Purpose, Region, StartPosition } from "./exercise";
import type { ExerciseLevel } from "./exercise-level";

/** Words a therapist may type for a region besides its own name. */
export const REGION_SYNONYMS: Record<Region, string> = {
  "low back": "lumbar spine",
  "upper back": "thoracic spine",
  core: "abdominal abs trunk tummy",
  "side trunk": "oblique quadratus lumborum waist",
  pelvis: "pelvic floor sacroiliac",
  hip: "",
  gluteal: "glutes buttock bottom piriformis",
  groin: "adductor inner thigh",
  thigh: "leg",
  "front thigh": "quadriceps quads hip flexor",
  "back thigh": "hamstring hamstrings",
  calf: "gastrocnemius soleus lower leg",
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
};

export const START_POSITION_WORDS: Record<StartPosition, string> = {
  supine: "on the back",
  prone: "on the front",
  "side-lying": "on the side",
  "four-point": "hands and knees",
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
}): string {
  const { regions, purpose, startPosition, level } = exercise;
  return capitalised(
    [...regions, PURPOSE_WORDS[purpose], START_POSITION_WORDS[startPosition], LEVEL_WORDS[level]].join(", "),
  );
}
