import type { Dose } from "@/lib/domain/dose/dose";
import type { DoseBasis } from "@/lib/domain/dose/dose-basis";
import type { DoseRange } from "@/lib/domain/dose/dose-range";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { Provenance } from "./provenance";

export const REGIONS = [
  "neck",
  "jaw",
  "low back",
  "upper back",
  "chest",
  "core",
  "side trunk",
  "pelvis",
  "shoulder",
  "shoulder blade",
  "upper arm",
  "elbow",
  "forearm",
  "wrist",
  "hand",
  "hip",
  "gluteal",
  "groin",
  "thigh",
  "front thigh",
  "back thigh",
  "knee",
  "shin",
  "calf",
  "ankle",
  "foot",
  "whole body",
] as const;
export type Region = (typeof REGIONS)[number];

export const PURPOSES = [
  "stretch",
  "mobility",
  "stability",
  "strength",
  "balance",
  "aerobic",
  "neural",
  "self-release",
  "relaxation",
  "breathing",
  "sensorimotor",
  "tendon-loading",
  "vestibular",
  "return-to-sport",
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const START_POSITIONS = [
  "supine",
  "prone",
  "side-lying",
  "four-point",
  "kneeling",
  "half-kneeling",
  "sitting",
  "standing",
  "walking",
  "water",
  "mixed",
] as const;
export type StartPosition = (typeof START_POSITIONS)[number];

/** What an exercise does to the body; conflict rules fire on these (exercises.md 4.1, exercises-upper.md, exercises-lower.md). */
export const LOAD_TAGS = [
  "FLEXEND",
  "FLEXLOAD",
  "EXTEND",
  "ROTEND",
  "ABLOAD",
  "HIPF90",
  "HIPEXT",
  "HIPADD",
  "HIPIR",
  "HIPER",
  "WIDE",
  "SLS",
  "FALL",
  "KNEEL",
  "WRIST",
  "NERVE",
  "PRESS",
  "LOAD",
  "ISO",
  "WATER",
  "SHWB",
  "SHELEV",
  "HEADDOWN",
  "KNEEFLEX",
  "PLYO",
  "NECKFLEX",
  "NECKEXT",
  "NECKROT",
  "HEADMOVE",
  "EYESHUT",
  "SHADD",
  "SHEXT",
  "SHIR",
  "SHER",
  "SHLOAD",
  "ARMNERVE",
  "ELBLOAD",
  "FOREROT",
  "GRIP",
  "KNEEOKC",
  "HAMLOAD",
  "CALFLOAD",
  "ANKLEDF",
  "INVERT",
  "TOEEXT",
  "PIVOT",
] as const;
export type LoadTag = (typeof LOAD_TAGS)[number];

/** An entry of the exercise library: the words a patient reads and the facts a therapist needs. */
export interface Exercise {
  /** Permanent key, kebab-case. */
  readonly slug: string;
  readonly name: string;
  /** The name a patient would use; at most 60 characters. */
  readonly plainName: string;
  readonly regions: readonly Region[];
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  /** In words, for the therapist and the handout: "mat or bed". Empty when nothing is needed. */
  readonly equipment: string;
  readonly loadTags: readonly LoadTag[];
  /** An own exercise of which nobody has said yet what it does to the body: no rule can speak about it. */
  readonly isUnchecked?: boolean;
  /** Default dose: the low end of every library range; above the high end of `usualRange` the screen asks. */
  readonly dose: Dose;
  readonly doseBasis: DoseBasis;
  /** The usual range of the dose where the entry gives one; other fields follow the basis. */
  readonly doseRange?: DoseRange;
  readonly sideRule: SideRule;
  /** 3–5 steps, one action each, verb first, at most 20 words, reading age 9–11. */
  readonly steps: readonly string[];
  /**
   * The steps as the printed sheet has them: at most 3, verb first, at most 12 words each. Empty for an exercise of a
   * clinic that wrote none: its sheet prints the steps above.
   */
  readonly shortSteps: readonly string[];
  /** Where or what the patient should feel, one sentence; empty where a clinic wrote none, as the next two. */
  readonly feel: string;
  /** One common mistake, said as what to do instead. */
  readonly mistake: string;
  /** "Stop or ease if …", one sentence without that opening. */
  readonly stopIf: string;
  /** Slugs of easier and harder neighbours; links are two-way. */
  readonly easier: readonly string[];
  readonly harder: readonly string[];
  /** For the therapist, never printed. */
  readonly precautions: string;
  readonly provenance: Provenance;
}

/** What is said of an exercise. */
export type ExerciseWords = Pick<
  Exercise,
  | "name"
  | "plainName"
  | "regions"
  | "purpose"
  | "startPosition"
  | "equipment"
  | "loadTags"
  | "sideRule"
  | "steps"
  | "shortSteps"
  | "feel"
  | "mistake"
  | "stopIf"
  | "precautions"
>;
