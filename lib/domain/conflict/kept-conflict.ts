import type { Conflict } from "./conflict-rule";

/** A rule that a therapist overruled for one exercise of a program. */
export interface KeptConflict {
  readonly itemId: string;
  readonly exerciseId: string;
  readonly rule: string;
}

/** Whether a reason stands for the conflict; an item that holds another exercise now needs a new one. */
export function isKept(
  conflict: Pick<Conflict, "itemId" | "rule">,
  exerciseId: string,
  kept: readonly KeptConflict[],
): boolean {
  return kept.some(
    (entry) =>
      entry.itemId === conflict.itemId && entry.exerciseId === exerciseId && entry.rule === conflict.rule,
  );
}
