import "server-only";
import { and, eq } from "drizzle-orm";
import { exerciseOwner } from "../exercise-owner";
import { favourites } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/**
 * Marks an exercise as a favourite of whoever asks, or takes the mark back; asking twice changes nothing. A personal
 * preference, so it leaves no trace in the audit trail.
 * @throws NotFoundError for an exercise the clinic does not have
 */
export function setFavourite(scope: ClinicScope, exerciseId: string, isFavourite: boolean): Promise<void> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const exerciseOwnerId = await exerciseOwner(scope, transaction, exerciseId);
    const { clinicId, actor } = scope;
    if (isFavourite) {
      const mark = { clinicId, userId: actor.userId, exerciseOwnerId, exerciseId };
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
