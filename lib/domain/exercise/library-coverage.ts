import { listInWords } from "@/lib/domain/text/list-in-words";
import { type Exercise, PURPOSES } from "./exercise";
import { PURPOSE_WORDS } from "./exercise-words";
import { REGION_GROUPS } from "./region-groups";

/**
 * What a library holds, in two sentences, for whoever searched it in vain: "The library has 321 exercises for neck, jaw,
 * … and hand. They are for stretch, mobility … and breathing."
 */
export function coverageInWords(exercises: readonly Pick<Exercise, "regions" | "purpose">[]): string {
  const held = new Set(exercises.flatMap(({ regions }) => regions));
  const regions = REGION_GROUPS.flatMap((group) => group.regions).filter((region) => held.has(region));
  const purposes = PURPOSES.filter((purpose) => exercises.some((exercise) => exercise.purpose === purpose));
  if (regions.length === 0) return "The library is empty.";
  const count = exercises.length === 1 ? "1 exercise" : `${exercises.length} exercises`;
  return `The library has ${count} for ${listInWords(regions)}. They are for ${listInWords(purposes.map((purpose) => PURPOSE_WORDS[purpose]))}.`;
}
