import type { Exercise } from "@/lib/domain/exercise/exercise";
import type { Reader } from "./circumstance";

/** What a program is about, for the words that depend on it. */
export function aboutExercises(
  exercises: readonly (Pick<Exercise, "purpose"> & Partial<Pick<Exercise, "regions" | "loadTags">>)[],
): Pick<Reader, "regions" | "purposes" | "loadTags"> {
  return {
    regions: [...new Set(exercises.flatMap(({ regions = [] }) => regions))],
    purposes: [...new Set(exercises.map(({ purpose }) => purpose))],
    loadTags: [...new Set(exercises.flatMap(({ loadTags = [] }) => loadTags))],
  };
}
