import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { LadderRung } from "@/lib/domain/exercise/ladder";
import { exercises, ladderRungs } from "../schema";
import type { LibraryScope } from "../scope";
import { inLibrary, ownedInLibrary } from "../where";

/** Every step of a ladder between two exercises the clinic may use; the clinic's own steps first, then by name. */
export function listLadderRungs(scope: LibraryScope): Promise<LadderRung[]> {
  scope.require("library.read");
  const easier = alias(exercises, "easier");
  const harder = alias(exercises, "harder");
  return scope.ofLibrary("ladder rungs", (transaction) =>
    transaction
      .select({
        easierId: ladderRungs.easierId,
        harderId: ladderRungs.harderId,
        rule: ladderRungs.rule,
      })
      .from(ladderRungs)
      .innerJoin(
        easier,
        and(eq(easier.id, ladderRungs.easierId), eq(easier.ownerId, ladderRungs.easierOwnerId)),
      )
      .innerJoin(
        harder,
        and(eq(harder.id, ladderRungs.harderId), eq(harder.ownerId, ladderRungs.harderOwnerId)),
      )
      .where(
        and(
          ownedInLibrary(scope, ladderRungs),
          inLibrary(scope, easier),
          inLibrary(scope, harder),
          isNull(easier.archivedAt),
          isNull(harder.archivedAt),
        ),
      )
      .orderBy(
        sql`${ladderRungs.ownerId} = ${scope.clinicId}::uuid desc`,
        asc(easier.name),
        asc(harder.name),
      ),
  );
}
