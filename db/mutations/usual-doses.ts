import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose/dose";
import { exerciseOwner } from "../exercise-owner";
import { exercises, usualDoses } from "../schema";
import { doseToRow } from "../schema/dose-row";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/**
 * Keeps the dose that whoever asks starts an exercise with. A personal preference, so it leaves no trace in the audit
 * trail.
 * @throws NotFoundError for an exercise the clinic does not have
 */
export function saveUsualDose(scope: ClinicScope, exerciseId: string, dose: Dose): Promise<void> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const exerciseOwnerId = await exerciseOwner(scope, transaction, exerciseId, isNull(exercises.archivedAt));
    const { clinicId, actor } = scope;
    const place = { clinicId, userId: actor.userId, exerciseId, exerciseOwnerId };
    const row = doseToRow(dose);
    await transaction
      .insert(usualDoses)
      .values({ ...place, ...row })
      .onConflictDoUpdate({
        target: [usualDoses.clinicId, usualDoses.userId, usualDoses.exerciseId],
        set: { ...row, updatedAt: sql`now()` },
      });
  });
}

/** Lets a usual dose go: the exercise starts with the library's again. There need not be one. */
export function forgetUsualDose(scope: ClinicScope, exerciseId: string): Promise<void> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    await transaction
      .delete(usualDoses)
      .where(
        and(
          inClinic(scope, usualDoses),
          eq(usualDoses.userId, scope.actor.userId),
          eq(usualDoses.exerciseId, exerciseId),
        ),
      );
  });
}
