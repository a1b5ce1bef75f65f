import type { Dose } from "@/lib/domain/dose/dose";
import type { ExerciseWords } from "@/lib/domain/exercise/exercise";
import { canonicalJson } from "./canonical-json";

/** An exercise as one clinic hands it to another. */
export interface HandedExercise extends ExerciseWords {
  readonly slug: string;
  readonly dose: Dose;
  /** What the pose editor was left at; absent for a drawing of the shared library, and without one. */
  readonly poses?: unknown;
  /** SHA-256 of the photographs, start and end. */
  readonly pictures: readonly string[];
}

/** How an exercise of a file stands to the library here. */
export type Standing = "same" | "different" | "new";

/** The words that a patient or a rule reads, as one text: equal for equal words. */
function wordsOf(exercise: ExerciseWords): string {
  const { name, plainName, purpose, startPosition, equipment, sideRule } = exercise;
  const { steps, shortSteps, feel, mistake, stopIf, precautions } = exercise;
  return canonicalJson({
    ...{ name, plainName, purpose, startPosition, equipment, sideRule },
    ...{ steps, shortSteps, feel, mistake, stopIf, precautions },
    regions: exercise.regions.toSorted(),
    loadTags: exercise.loadTags.toSorted(),
  });
}

/** Whether the library has an exercise of this slug, in the same words or in others. */
export function standingOf(handed: ExerciseWords, ours: ExerciseWords | undefined): Standing {
  if (!ours) return "new";
  return wordsOf(handed) === wordsOf(ours) ? "same" : "different";
}
