import "server-only";
import { exercises } from "../schema";
import type { ClinicScope } from "../scope";
import { inLibrary } from "../where";

/** What the sheet prints of an exercise besides what its summary says. */
export interface SheetText {
  readonly id: string;
  readonly steps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
}

/**
 * The words of every exercise, archived ones too: the builder's preview needs those of whatever is added next, and of
 * what an older program still holds.
 */
export function listSheetTexts(scope: ClinicScope): Promise<SheetText[]> {
  scope.require("library.read");
  return scope.run((transaction) =>
    transaction
      .select({
        id: exercises.id,
        steps: exercises.steps,
        feel: exercises.feel,
        mistake: exercises.mistake,
        stopIf: exercises.stopIf,
      })
      .from(exercises)
      .where(inLibrary(scope, exercises)),
  );
}
