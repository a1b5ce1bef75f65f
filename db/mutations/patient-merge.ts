import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import {
  areNotesTooLong,
  type KeptBefore,
  type MergePicks,
  type MergeRefusal,
  mergeRecords,
} from "@/lib/domain/patient/patient-merge";
import { recordAudit } from "../audit";
import { patientMerges, patients } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";
import { type HeldRecord, holdRecord, writeRecord } from "./patient-record/held-record";
import { moveOver } from "./patient-record/moved-rows";

export interface MergedPair {
  /** The record that stays. */
  readonly patientId: string;
  readonly revision: number;
  /** The one that is given up. */
  readonly otherId: string;
  readonly otherRevision: number;
}

/**
 * Makes one record of two. Programs with all that belongs to them and numbers in other systems go over to the record
 * that stays; what is written once and never changed (measurements, body charts, screenings) stays where it is, and is
 * read with it. Published versions and links stay as they are.
 * @throws ConflictError when one of the two was saved since somebody looked, NotFoundError
 */
export function mergePatients(
  scope: ClinicScope,
  pair: MergedPair,
  picks: MergePicks,
): Promise<"merged" | MergeRefusal> {
  scope.require("patient.change");
  return scope.run(async (transaction) => {
    const { kept, other } = await holdBoth(scope, transaction, pair);
    if (areNotesTooLong(kept.record, other.record)) return "notes-too-long";
    const moved = await moveOver(scope, transaction, pair);
    await giveUp(scope, transaction, pair);
    const archivedAt = other.archivedAt && kept.archivedAt;
    const merged = { ...mergeRecords(kept.record, other.record, picks), archivedAt };
    const revision = await writeRecord(scope, transaction, pair.patientId, merged);
    await transaction.insert(patientMerges).values({
      clinicId: scope.clinicId,
      patientId: pair.patientId,
      mergedId: pair.otherId,
      ...{ revision, moved, before: beforeOf(kept, other) },
      mergedBy: scope.actor.userId,
    });
    await recordAudit(scope, transaction, {
      verb: "patient.merge",
      subject: { kind: "patient", id: pair.patientId },
      details: { merged: pair.otherId, programs: moved.programs.length },
    });
    return "merged" as const;
  });
}

/** Both records, held in the order of their ids, so that two merges of the same two wait for each other. */
async function holdBoth(scope: ClinicScope, transaction: Transaction, pair: MergedPair) {
  const { patientId, otherId } = pair;
  if (patientId === otherId) throw new NotFoundError("Patient");
  const held = new Map<string, HeldRecord>();
  for (const id of [patientId, otherId].sort()) held.set(id, await holdRecord(scope, transaction, id));
  const [kept, other] = [held.get(patientId), held.get(otherId)];
  if (!kept || !other) throw new NotFoundError("Patient");
  if (kept.revision !== pair.revision) throw new ConflictError("Patient", kept.revision, patientId);
  if (other.revision !== pair.otherRevision) throw new ConflictError("Patient", other.revision, otherId);
  return { kept, other };
}

function beforeOf(kept: HeldRecord, other: HeldRecord): KeptBefore {
  const { record, nones, archivedAt } = kept;
  return {
    ...{ ...record, nones, archivedAt },
    wasMergedArchived: other.archivedAt !== null,
  };
}

async function giveUp(scope: ClinicScope, transaction: Transaction, { patientId, otherId }: MergedPair) {
  await transaction
    .update(patients)
    .set({
      mergedInto: patientId,
      mergedAt: sql`now()`,
      mergedBy: scope.actor.userId,
      archivedAt: sql`coalesce(${patients.archivedAt}, now())`,
      revision: sql`${patients.revision} + 1`,
      updatedAt: sql`now()`,
    })
    .where(and(inClinic(scope, patients), eq(patients.id, otherId)));
}
