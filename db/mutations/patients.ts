import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import type { OwnFigureStyle } from "@/lib/domain/exercise/figure-style";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import {
  type ConditionDetail,
  hipApproachOf,
  notePregnancyWeek,
  PREGNANCY_FLAG,
} from "@/lib/domain/patient/patient-condition";
import type { PatientLanguages } from "@/lib/domain/patient/patient-languages";
import { patientSearchText } from "@/lib/domain/patient/patient-search";
import type { ExternalId } from "@/lib/domain/patient-import/external-id";
import { recordAudit } from "../audit";
import { patientConditions, patientExternalIds, patients } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, ownRecord } from "../where";
import { forgetNoneAsked } from "./patient-record/none-asked-columns";

export interface PatientFields extends Partial<OwnFigureStyle> {
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** The clinic's own number for the patient. */
  readonly reference: string | null;
  readonly affectedSide: AffectedSide;
  readonly notes: string;
  readonly clearance: string;
  /** The adult who is with a child; not named, it stays as it is. */
  readonly adult?: string | undefined;
  /** Languages not named stay as they are. */
  readonly writtenLanguage?: PatientLanguages["writtenLanguage"] | undefined;
  readonly spokenLanguage?: PatientLanguages["spokenLanguage"] | undefined;
  readonly interpreterNeeded?: boolean | undefined;
  readonly tags: readonly string[];
  /** The tag that the patient comes for, one of `tags`; null for none. Not named, it stays as it is. */
  readonly visitReason?: string | null | undefined;
  /** What tags and flags store besides their yes, by slug; what is not named stays as it is. */
  readonly details?: Readonly<Record<string, ConditionDetail>>;
}

/** Somebody who is not on record yet. */
export interface NewPatient extends PatientFields {
  /** The number in the system that asked for the patient; one that somebody else has already is not kept twice. */
  readonly externalId?: ExternalId | undefined;
}

/** Adds a patient to the clinic; returns the new id. `today` is the clinic's local date. */
export function createPatient(scope: ClinicScope, fields: NewPatient, today: string): Promise<string> {
  scope.require("patient.change");
  return scope.run(async (transaction) => {
    const { tags, details, visitReason, externalId, ...columns } = fields;
    const [row] = await transaction
      .insert(patients)
      .values({ ...columns, searchText: patientSearchText(columns), clinicId: scope.clinicId })
      .returning({ id: patients.id });
    if (!row) throw new NotFoundError("Patient");
    await replaceTags(scope, transaction, row.id, { tags, details, visitReason, today });
    if (externalId) {
      const number = { clinicId: scope.clinicId, patientId: row.id, ...externalId };
      await transaction.insert(patientExternalIds).values(number).onConflictDoNothing();
    }
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
    const { tags, details, visitReason, ...columns } = fields;
    const [row] = await transaction
      .update(patients)
      .set({
        ...columns,
        searchText: patientSearchText(columns),
        revision: sql`${patients.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(ownRecord(scope, patientId), eq(patients.revision, revision)))
      .returning({ revision: patients.revision });
    if (!row) throw await whyNothingChanged(scope, transaction, patientId);
    await replaceTags(scope, transaction, patientId, { tags, details, visitReason, today });
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
      .where(ownRecord(scope, patientId))
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
    .where(ownRecord(scope, patientId));
  return row ? new ConflictError("Patient", row.revision, patientId) : new NotFoundError("Patient");
}

interface TagChange {
  readonly tags: readonly string[];
  readonly details: PatientFields["details"];
  readonly visitReason: PatientFields["visitReason"];
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
  await forgetNoneAsked(scope, transaction, patientId);
}

type ConditionRow = typeof patientConditions.$inferSelect;

/** The date of a tag and what it stores: as it was, unless the form says otherwise. */
function notedCondition(tag: string, before: ConditionRow | undefined, change: TagChange) {
  const { details, visitReason, today } = change;
  const detail = details?.[tag];
  const week = detail?.pregnancyWeeks;
  const noted =
    tag === PREGNANCY_FLAG && week !== undefined
      ? notePregnancyWeek(before && weekOf(before), week, today)
      : { notedOn: before?.notedOn ?? today, pregnancyWeeks: before?.pregnancyWeeks ?? null };
  const {
    limitsEndOn = before?.limitsEndOn ?? null,
    happenedOn = before?.happenedOn ?? null,
    areas = before?.areas ?? [],
    variant = before?.variant ?? null,
    stage = before?.stage ?? null,
  } = detail ?? {};
  const stored = { limitsEndOn, happenedOn, areas: [...areas], variant, stage };
  const isVisitReason = visitReason === undefined ? before?.isVisitReason === true : visitReason === tag;
  return { ...noted, ...stored, isVisitReason, approach: hipApproachOf(tag) ?? null };
}

function weekOf({ notedOn, pregnancyWeeks }: ConditionRow) {
  return { notedOn, ...(pregnancyWeeks !== null && { pregnancyWeeks }) };
}
