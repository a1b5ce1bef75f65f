import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import type { ProgramDocument } from "./program-document";
import type { DraftItem } from "./program-draft";
import { findSafetyBlockers } from "./publication";
import type { SafetyFacts } from "./unresolved-stops";

type LibraryExercise = ConflictExercise & { readonly id: string };

/**
 * Why a published version must not be printed for this patient today: the record has changed since, and a rule says
 * stop. A document names its exercises by slug; what the library has dropped is judged by what the document tells.
 */
export function findDocumentStops(
  document: Pick<ProgramDocument, "items">,
  library: readonly LibraryExercise[],
  safety: SafetyFacts,
): string[] {
  const bySlug = new Map(library.map((exercise) => [exercise.slug, exercise]));
  const found = document.items.map(({ itemId, exercise, dose, phaseDoses, note }) => {
    const { slug, name, sideRule, purpose, startPosition } = exercise;
    const listed = bySlug.get(slug);
    const exerciseId = listed?.id ?? safety.kept.find((entry) => entry.itemId === itemId)?.exerciseId ?? slug;
    const { regions = [], loadTags = [] } = listed ?? {};
    const item: DraftItem = { itemId, exerciseId, dose, ...(phaseDoses && { phaseDoses }), note };
    const judged = { slug, name, sideRule, purpose, startPosition, regions, loadTags };
    return { item, judged };
  });
  const draft = { items: found.map(({ item }) => item) };
  const exercises = new Map(found.map(({ item, judged }) => [item.exerciseId, judged]));
  return findSafetyBlockers({ draft, exercises, safety }).map((blocker) => blocker.message);
}
