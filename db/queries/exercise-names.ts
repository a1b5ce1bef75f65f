import "server-only";
import { and, inArray } from "drizzle-orm";
import { exercises } from "../schema";
import type { ClinicScope } from "../scope";
import { inLibrary } from "../where";

export interface NamedExercise {
  readonly id: string;
  readonly plainName: string;
}

/** The exercises that patients know by one of these names, archived ones too. */
export function listExercisesByPlainName(
  scope: ClinicScope,
  plainNames: readonly string[],
): Promise<NamedExercise[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    if (plainNames.length === 0) return [];
    return transaction
      .select({ id: exercises.id, plainName: exercises.plainName })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), inArray(exercises.plainName, [...plainNames])));
  });
}
