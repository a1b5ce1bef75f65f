import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { favourites } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** Ids of the exercises that whoever asks has marked as favourites. */
export function listFavourites(scope: ClinicScope): Promise<string[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ exerciseId: favourites.exerciseId })
      .from(favourites)
      .where(and(inClinic(scope, favourites), eq(favourites.userId, scope.actor.userId)))
      .orderBy(asc(favourites.exerciseId));
    return rows.map((row) => row.exerciseId);
  });
}
