import type {
  Conflict,
  ConflictExercise,
  ConflictItem,
  ConflictPatient,
} from "@/lib/domain/conflict/conflict-rule";
import { findConflicts } from "@/lib/domain/conflict/find-conflicts";
import { isKept, type KeptConflict } from "@/lib/domain/conflict/kept-conflict";
import type { Dose, DoseSide } from "@/lib/domain/dose/dose";
import type { DraftItem } from "./program-draft";

/** What decides whether the rules let a program through. */
export interface SafetyFacts {
  readonly patient: ConflictPatient;
  /** Rules that were overruled with a written reason. */
  readonly kept: readonly KeptConflict[];
}

/** The items of a draft as the rules see them; an exercise that the library does not hold is left out. */
export function conflictItemsOf(
  items: readonly DraftItem[],
  exercises: ReadonlyMap<string, ConflictExercise>,
): ConflictItem[] {
  return items.flatMap((item) => {
    const exercise = exercises.get(item.exerciseId);
    return exercise ? [{ itemId: item.itemId, exercise, side: commonSide(item), doses: dosesOf(item) }] : [];
  });
}

function dosesOf({ dose, phaseDoses = [] }: DraftItem): readonly Dose[] {
  return [dose, ...phaseDoses.flatMap((phase) => phase.dose ?? [])];
}

/** The side in every phase; nothing when it is not one and the same. */
function commonSide(item: DraftItem): DoseSide | undefined {
  const sides = new Set(dosesOf(item).map(({ side }) => side));
  return sides.size === 1 ? item.dose.side : undefined;
}

/** The stops of a draft that nobody has given a reason for yet; no offers. */
export function findUnresolvedStops(
  items: readonly DraftItem[],
  exercises: ReadonlyMap<string, ConflictExercise>,
  { patient, kept }: SafetyFacts,
): Conflict[] {
  const exerciseOf = new Map(items.map((item) => [item.itemId, item.exerciseId]));
  return findConflicts(patient, conflictItemsOf(items, exercises), new Map()).filter(
    (conflict) => conflict.level === "stop" && !isKept(conflict, exerciseOf.get(conflict.itemId) ?? "", kept),
  );
}
