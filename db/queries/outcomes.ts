import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { PatientOutcomes } from "@/lib/domain/outcome/outcome";
import { recordAudit } from "../audit";
import { functionalActivities, outcomeMeasurements, patients, users } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, ownRecord, recordsOf } from "../where";

/** A patient's activities and every measurement, struck ones too; the read itself is audited. */
export function findOutcomes(scope: ClinicScope, patientId: string): Promise<PatientOutcomes | undefined> {
  scope.require("outcome.read");
  return scope.run(async (transaction) => {
    const [patient] = await transaction
      .select({ id: patients.id })
      .from(patients)
      .where(ownRecord(scope, patientId));
    if (!patient) return undefined;
    const outcomes = {
      activities: await listActivities(scope, transaction, patientId),
      measurements: await listMeasurements(scope, transaction, patientId),
    };
    await recordAudit(scope, transaction, {
      verb: "outcome.read",
      subject: { kind: "patient", id: patientId },
    });
    return outcomes;
  });
}

function listActivities(scope: ClinicScope, transaction: Transaction, patientId: string) {
  return transaction
    .select({
      id: functionalActivities.id,
      position: functionalActivities.position,
      wording: functionalActivities.wording,
      // Of a record that was merged into this one: asked about no more, and their scores are read.
      isRetired: sql<boolean>`${functionalActivities.retiredAt} is not null or ${functionalActivities.patientId} <> ${patientId}`,
    })
    .from(functionalActivities)
    .where(
      and(
        inClinic(scope, functionalActivities),
        inArray(functionalActivities.patientId, recordsOf(scope.clinicId, patientId)),
      ),
    )
    .orderBy(asc(functionalActivities.position), asc(functionalActivities.createdAt));
}

function listMeasurements(scope: ClinicScope, transaction: Transaction, patientId: string) {
  return transaction
    .select({
      id: outcomeMeasurements.id,
      occasion: outcomeMeasurements.occasion,
      measuredOn: outcomeMeasurements.measuredOn,
      pain: outcomeMeasurements.pain,
      note: outcomeMeasurements.note,
      isStruck: sql<boolean>`${outcomeMeasurements.struckAt} is not null`,
      measuredByName: users.displayName,
      scores: scoresOfMeasurement(),
    })
    .from(outcomeMeasurements)
    .innerJoin(
      users,
      and(eq(users.clinicId, outcomeMeasurements.clinicId), eq(users.id, outcomeMeasurements.measuredBy)),
    )
    .where(
      and(
        inClinic(scope, outcomeMeasurements),
        inArray(outcomeMeasurements.patientId, recordsOf(scope.clinicId, patientId)),
      ),
    )
    .orderBy(asc(outcomeMeasurements.measuredOn), asc(outcomeMeasurements.createdAt));
}

function scoresOfMeasurement() {
  return sql<Record<string, number>>`coalesce((
    select json_object_agg(scores.activity_id, scores.score)
    from activity_scores scores
    where scores.clinic_id = outcome_measurements.clinic_id
      and scores.measurement_id = outcome_measurements.id
  ), '{}'::json)`;
}
