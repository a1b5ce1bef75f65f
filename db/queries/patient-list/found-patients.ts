import "server-only";
import { and, like, or, type SQL, sql } from "drizzle-orm";
import { searchPieces } from "@/lib/domain/patient/patient-search";
import { patients, programs } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { holding, inClinic } from "../../where";

/**
 * Patients whose stored line holds every piece of what was typed; all of them where nothing was. What a record was found
 * by that was merged into another finds that other.
 */
export function foundBy(scope: ClinicScope, typed: string): SQL | undefined {
  const pieces = searchPieces(typed);
  if (pieces.length === 0) return undefined;
  const held = pieces.map((piece) => sql`merged.search_text like ${holding(piece)}`);
  return or(
    and(...pieces.map((piece) => like(patients.searchText, holding(piece)))),
    sql`${patients.id} in (
      select merged.merged_into from patients merged
      where merged.clinic_id = ${scope.clinicId}::uuid and merged.merged_into is not null and ${sql.join(held, sql` and `)}
    )`,
  );
}

/** Of each patient when a program of theirs was last changed, or what came of it was last read. */
export function lastWork(scope: ClinicScope, transaction: Transaction) {
  return transaction
    .select({
      patientId: programs.patientId,
      at: sql<Date>`max(greatest(${programs.updatedAt}, ${programs.logsSeenAt}))`.as("at"),
    })
    .from(programs)
    .where(inClinic(scope, programs))
    .groupBy(programs.patientId)
    .as("seen");
}

/** The order of those seen last; `seen` is what `lastWork` answers, joined by the patient. */
export function lastWorkFirst(seen: ReturnType<typeof lastWork>): SQL {
  return sql`greatest(${patients.updatedAt}, ${seen.at}) desc`;
}
