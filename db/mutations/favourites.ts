import "server-only";
import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors";
import { exercises, favourites } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic, inLibrary } from "../where";

/**
 * Marks an exercise as a favourite of whoever asks, or takes the mark back; asking twice changes nothing. A personal
 * preference, so it leaves no trace in the audit trail.
 * @throws NotFoundError for an exercise the clinic does not have
 */
export function setFavourite(scope: ClinicScope, exerciseId: string, isFavourite: boolean): Promise<void> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [exercise] = await transaction
      .select({ ownerId: exercises.ownerId })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), eq(exercises.id, exerciseId)));
    if (!exercise) throw new NotFoundError("Exercise");
    const { clinicId, actor } = scope;
    if (isFavourite) {
      const mark = { clinicId, userId: actor.userId, exerciseOwnerId: exercise.ownerId, exerciseId };
      await transaction.insert(favourites).values(mark).onConflictDoNothing();
      return;
    }
    await transaction
      .delete(favourites)
      .where(
        and(
          inClinic(scope, favourites),
          eq(favourites.userId, actor.userId),
          eq(favourites.exerciseId, exerciseId),
        ),
      );
  });
}
