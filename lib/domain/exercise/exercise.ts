import type { Dose } from "@/lib/domain/dose/dose";
import type { Provenance } from "./provenance";

export const REGIONS = [
  "low back",
  "upper back",
  "core",
  "side trunk",
  "pelvis",
  "hip",
  "gluteal",
  "groin",
  "thigh",
  "front thigh",
  "back thigh",
  "calf",
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
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const START_POSITIONS = [
  "supine",
  "prone",
  "side-lying",
  "four-point",
  "half-kneeling",
  "sitting",
  "standing",
  "walking",
  "water",
  "mixed",
] as const;
export type StartPosition = (typeof START_POSITIONS)[number];

/** What an exercise does to the body; conflict rules fire on these (exercises.md 4.1). */
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
] as const;
export type LoadTag = (typeof LOAD_TAGS)[number];

/**
 * `both`: one movement uses both sides. `each-side`: the full dose left and right. `alternate`: changing sides,
 * counted per side. `one-side`: the therapist must choose. `none`: sides do not apply (walking).
 */
export const SIDE_RULES = ["both", "each-side", "alternate", "one-side", "none"] as const;
export type SideRule = (typeof SIDE_RULES)[number];

/** Where a library dose comes from (exercises.md section 3), for example "SEED+B3" or "B8 B9". */
export type DoseBasis = string;

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
  /** Default dose: the low end of every library range; the range's high end is the limit without a prompt. */
  readonly dose: Dose;
  readonly doseBasis: DoseBasis;
  readonly sideRule: SideRule;
  /** 3–5 steps, one action each, verb first, at most 20 words, reading age 9–11. */
  readonly steps: readonly string[];
  /** Where or what the patient should feel, one sentence. */
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
