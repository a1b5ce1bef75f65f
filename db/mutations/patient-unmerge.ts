import "server-only";
import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { MERGE_UNDO_HOURS, type UndoRefusal } from "@/lib/domain/patient/patient-merge";
import { recordAudit } from "../audit";
import { patientMerges, patients, screenings } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";
import { writeRecord } from "./patient-record/held-record";
import { moveBack } from "./patient-record/moved-rows";

type MergeRow = typeof patientMerges.$inferSelect;

/**
 * Undoes the merge into a record that was made last, within a day: both records are again what they were, and what came
 * over goes back with everything recorded of it since. What was written of the kept record itself stays with it.
 * @throws NotFoundError when nothing was merged into the record
 */
export function undoMerge(
  scope: ClinicScope,
  patientId: string,
  mergeId: string,
  now: Date,
): Promise<"undone" | UndoRefusal> {
  scope.require("patient.change");
  return scope.run(async (transaction) => {
    const { kept, merge } = await holdMerge(scope, transaction, patientId, mergeId);
    const refusal = await whyNot(scope, transaction, { kept, merge, now });
    if (refusal) return refusal;
    const otherId = merge.mergedId;
    await moveBack(scope, transaction, { patientId, otherId }, merge.moved);
    await standAgain(scope, transaction, merge);
    const { wasMergedArchived: _wasMergedArchived, ...before } = merge.before;
    await writeRecord(scope, transaction, patientId, before);
    await transaction
      .delete(patientMerges)
      .where(and(inClinic(scope, patientMerges), eq(patientMerges.id, merge.id)));
    await recordAudit(scope, transaction, {
      verb: "patient.unmerge",
      subject: { kind: "patient", id: patientId },
      details: { merged: otherId },
    });
    return "undone" as const;
  });
}

async function holdMerge(scope: ClinicScope, transaction: Transaction, patientId: string, mergeId: string) {
  const [kept] = await transaction
    .select({ revision: patients.revision, mergedInto: patients.mergedInto })
    .from(patients)
    .where(and(inClinic(scope, patients), eq(patients.id, patientId)))
    .for("update");
  const [merge] = await transaction
    .select()
    .from(patientMerges)
    .where(
      and(
        inClinic(scope, patientMerges),
        eq(patientMerges.patientId, patientId),
        eq(patientMerges.id, mergeId),
      ),
    );
  if (!kept || !merge) throw new NotFoundError("Merge");
  return { kept, merge };
}

interface Asked {
  readonly kept: { readonly revision: number; readonly mergedInto: string | null };
  readonly merge: MergeRow;
  readonly now: Date;
}

async function whyNot(
  scope: ClinicScope,
  transaction: Transaction,
  { kept, merge, now }: Asked,
): Promise<UndoRefusal | undefined> {
  if (merge.mergedAt.getTime() < now.getTime() - MERGE_UNDO_HOURS * 60 * 60 * 1000) return "too-late";
  if (kept.mergedInto !== null) return "merged-on";
  const [later] = await transaction
    .select({ id: patientMerges.id })
    .from(patientMerges)
    .where(
      and(
        inClinic(scope, patientMerges),
        eq(patientMerges.patientId, merge.patientId),
        gt(patientMerges.revision, merge.revision),
      ),
    )
    .orderBy(desc(patientMerges.revision))
    .limit(1);
  if (later) return "merged-on";
  if (kept.revision !== merge.revision) return "changed";
  return (await wasScreenedSince(scope, transaction, merge)) ? "screened" : undefined;
}

/** A screening is never changed: one that was made for the kept record cannot go back with its program. */
async function wasScreenedSince(
  scope: ClinicScope,
  transaction: Transaction,
  { patientId, moved }: MergeRow,
) {
  if (moved.programs.length === 0) return false;
  const [screened] = await transaction
    .select({ id: screenings.id })
    .from(screenings)
    .where(
      and(
        inClinic(scope, screenings),
        eq(screenings.patientId, patientId),
        inArray(screenings.programId, [...moved.programs]),
      ),
    )
    .limit(1);
  return screened !== undefined;
}

async function standAgain(scope: ClinicScope, transaction: Transaction, { mergedId, before }: MergeRow) {
  await transaction
    .update(patients)
    .set({
      ...{ mergedInto: null, mergedAt: null, mergedBy: null },
      ...(!before.wasMergedArchived && { archivedAt: null }),
      revision: sql`${patients.revision} + 1`,
      updatedAt: sql`now()`,
    })
    .where(and(inClinic(scope, patients), eq(patients.id, mergedId)));
}
