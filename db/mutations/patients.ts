import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import {
  type ConditionDetail,
  hipApproachOf,
  notePregnancyWeek,
  PREGNANCY_FLAG,
} from "@/lib/domain/patient/patient-condition";
import { recordAudit } from "../audit";
import { patientConditions, patients } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

export interface PatientFields {
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly affectedSide: AffectedSide;
  readonly notes: string;
  readonly clearance: string;
  readonly tags: readonly string[];
  /** What flags store besides their yes, by slug; what is not named stays as it is. */
  readonly details?: Readonly<Record<string, ConditionDetail>>;
}

/** Adds a patient to the clinic; returns the new id. `today` is the clinic's local date. */
export function createPatient(scope: ClinicScope, fields: PatientFields, today: string): Promise<string> {
  scope.require("patient.change");
  return scope.run(async (transaction) => {
    const { tags, details, ...columns } = fields;
    const [row] = await transaction
      .insert(patients)
      .values({ ...columns, clinicId: scope.clinicId })
      .returning({ id: patients.id });
    if (!row) throw new NotFoundError("Patient");
    await replaceTags(scope, transaction, row.id, { tags, details, today });
    await recordAudit(scope, transaction, {
      verb: "patient.create",
      subject: { kind: "patient", id: row.id },
    });
    return row.id;
  });
}

/**
 * Saves a patient's record if nobody else has saved it since; returns the new revision.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function updatePatient(
  scope: ClinicScope,
  patientId: string,
  revision: number,
  fields: PatientFields,
  today: string,
): Promise<number> {
  scope.require("patient.change");
  return scope.run(async (transaction) => {
    const { tags, details, ...columns } = fields;
    const [row] = await transaction
      .update(patients)
      .set({ ...columns, revision: sql`${patients.revision} + 1`, updatedAt: sql`now()` })
      .where(and(inClinic(scope, patients), eq(patients.id, patientId), eq(patients.revision, revision)))
      .returning({ revision: patients.revision });
    if (!row) throw await whyNothingChanged(scope, transaction, patientId);
    await replaceTags(scope, transaction, patientId, { tags, details, today });
    await recordAudit(scope, transaction, {
      verb: "patient.update",
      subject: { kind: "patient", id: patientId },
    });
    return row.revision;
  });
}

/** Moves a patient out of, or back into, the daily list. Programs and links stay as they are. */
export function setPatientArchived(scope: ClinicScope, patientId: string, archived: boolean): Promise<void> {
  scope.require("patient.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(patients)
      .set({
        archivedAt: archived ? sql`coalesce(${patients.archivedAt}, now())` : null,
        revision: sql`${patients.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(inClinic(scope, patients), eq(patients.id, patientId)))
      .returning({ id: patients.id });
    if (!row) throw new NotFoundError("Patient");
    const verb = archived ? "patient.archive" : "patient.unarchive";
    await recordAudit(scope, transaction, { verb, subject: { kind: "patient", id: patientId } });
  });
}

async function whyNothingChanged(
  scope: ClinicScope,
  transaction: Transaction,
  patientId: string,
): Promise<Error> {
  const [row] = await transaction
    .select({ revision: patients.revision })
    .from(patients)
    .where(and(inClinic(scope, patients), eq(patients.id, patientId)));
  return row ? new ConflictError("Patient", row.revision) : new NotFoundError("Patient");
}

interface TagChange {
  readonly tags: readonly string[];
  readonly details: PatientFields["details"];
  readonly today: string;
}

async function replaceTags(
  scope: ClinicScope,
  transaction: Transaction,
  patientId: string,
  change: TagChange,
): Promise<void> {
  const before = await transaction
    .delete(patientConditions)
    .where(and(inClinic(scope, patientConditions), eq(patientConditions.patientId, patientId)))
    .returning();
  if (change.tags.length === 0) return;
  const known = new Map(before.map((row) => [row.tag, row]));
  await transaction.insert(patientConditions).values(
    [...new Set(change.tags)].map((tag) => ({
      clinicId: scope.clinicId,
      patientId,
      tag,
      ...notedCondition(tag, known.get(tag), change),
    })),
  );
}

type ConditionRow = typeof patientConditions.$inferSelect;

/** The date of a tag and what it stores: as it was, unless the form says otherwise. */
function notedCondition(tag: string, before: ConditionRow | undefined, { details, today }: TagChange) {
  const detail = details?.[tag];
  const week = detail?.pregnancyWeeks;
  const noted =
    tag === PREGNANCY_FLAG && week !== undefined
      ? notePregnancyWeek(before && weekOf(before), week, today)
      : { notedOn: before?.notedOn ?? today, pregnancyWeeks: before?.pregnancyWeeks ?? null };
  const { limitsEndOn = before?.limitsEndOn ?? null } = detail ?? {};
  return { ...noted, limitsEndOn, approach: hipApproachOf(tag) ?? null };
}

function weekOf({ notedOn, pregnancyWeeks }: ConditionRow) {
  return { notedOn, ...(pregnancyWeeks !== null && { pregnancyWeeks }) };
}
