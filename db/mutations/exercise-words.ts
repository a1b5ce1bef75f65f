import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { recordAudit } from "../audit";
import { exerciseOwner } from "../exercise-owner";
import { exerciseWords } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/**
 * Keeps what the clinic calls an exercise, in place of what it was called before; without words it is forgotten.
 * @param words parted by commas
 * @throws NotFoundError for an exercise the clinic does not have
 */
export function setExerciseWords(scope: ClinicScope, exerciseId: string, words: string): Promise<void> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const exerciseOwnerId = await exerciseOwner(scope, transaction, exerciseId);
    if (words === "") {
      await transaction
        .delete(exerciseWords)
        .where(and(inClinic(scope, exerciseWords), eq(exerciseWords.exerciseId, exerciseId)));
    } else {
      await transaction
        .insert(exerciseWords)
        .values({ clinicId: scope.clinicId, exerciseOwnerId, exerciseId, words })
        .onConflictDoUpdate({
          target: [exerciseWords.clinicId, exerciseWords.exerciseId],
          set: { words, updatedAt: sql`now()` },
        });
    }
    await recordAudit(scope, transaction, {
      verb: "exercise.name-in-clinic",
      subject: { kind: "exercise", id: exerciseId },
    });
  });
}
