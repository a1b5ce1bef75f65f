import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { KeptConflict } from "@/lib/domain/conflict/kept-conflict";
import { keptConflicts, users } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface KeptConflictListing extends KeptConflict {
  readonly reason: string;
  readonly keptByName: string;
  readonly keptAt: Date;
}

/** Why exercises stay in a program although a rule says stop, oldest first. */
export function listKeptConflicts(scope: ClinicScope, programId: string): Promise<KeptConflictListing[]> {
  scope.require("program.read");
  return scope.once(`kept conflicts of ${programId}`, (transaction) =>
    transaction
      .select({
        itemId: keptConflicts.itemId,
        exerciseId: keptConflicts.exerciseId,
        rule: keptConflicts.rule,
        reason: keptConflicts.reason,
        keptByName: users.displayName,
        keptAt: keptConflicts.keptAt,
      })
      .from(keptConflicts)
      .innerJoin(users, and(eq(users.clinicId, keptConflicts.clinicId), eq(users.id, keptConflicts.keptBy)))
      .where(and(inClinic(scope, keptConflicts), eq(keptConflicts.programId, programId)))
      .orderBy(asc(keptConflicts.keptAt), asc(keptConflicts.id)),
  );
}
