import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { OutcomeOccasion } from "@/lib/domain/outcome/outcome-limits";
import { recordAudit } from "../audit";
import { activityScores, functionalActivities, outcomeMeasurements, patients } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, ownRecord, recordsOf } from "../where";

/** An activity as it was asked for: its place, its words and how well it goes. */
export interface AskedActivity {
  readonly position: number;
  /** Empty: this place is asked about no more. */
  readonly wording: string;
  readonly score: number | null;
}

export interface MeasurementFields {
  readonly occasion: OutcomeOccasion;
  readonly measuredOn: string;
  readonly pain: number | null;
  readonly note: string;
  readonly activities: readonly AskedActivity[];
}

/**
 * Keeps one occasion. An activity whose words have changed is a new one: the old one is asked about no more, and its
 * scores stay. Returns the measurement's id.
 */
export function recordMeasurement(
  scope: ClinicScope,
  patientId: string,
  { activities, ...fields }: MeasurementFields,
): Promise<string> {
  scope.require("outcome.change");
  return scope.run(async (transaction) => {
    await lockPatient(scope, transaction, patientId);
    const scores = await settleActivities(scope, transaction, patientId, activities);
    const { clinicId, actor } = scope;
    const [row] = await transaction
      .insert(outcomeMeasurements)
      .values({ ...fields, clinicId, patientId, measuredBy: actor.userId })
      .returning({ id: outcomeMeasurements.id });
    if (!row) throw new NotFoundError("Patient");
    if (scores.length > 0)
      await transaction
        .insert(activityScores)
        .values(scores.map((score) => ({ ...score, clinicId, measurementId: row.id })));
    await recordAudit(scope, transaction, {
      verb: "outcome.record",
      subject: { kind: "patient", id: patientId },
      details: { measurement: row.id, occasion: fields.occasion },
    });
    return row.id;
  });
}

/** Two people who ask the same patient wait for each other, so that a place never holds two activities. */
async function lockPatient(scope: ClinicScope, transaction: Transaction, patientId: string): Promise<void> {
  const [patient] = await transaction
    .select({ id: patients.id })
    .from(patients)
    .where(ownRecord(scope, patientId))
    .for("update");
  if (!patient) throw new NotFoundError("Patient");
}

/** Brings the activities into the state that was asked for; returns the scores by activity. */
async function settleActivities(
  scope: ClinicScope,
  transaction: Transaction,
  patientId: string,
  asked: readonly AskedActivity[],
): Promise<{ activityId: string; score: number }[]> {
  const ofPatient = and(inClinic(scope, functionalActivities), eq(functionalActivities.patientId, patientId));
  const current = await transaction
    .select()
    .from(functionalActivities)
    .where(and(ofPatient, isNull(functionalActivities.retiredAt)));
  const scores: { activityId: string; score: number }[] = [];
  for (const { position, wording, score } of asked) {
    const before = current.find((activity) => activity.position === position);
    let activityId = before?.id;
    if (before && before.wording !== wording) {
      activityId = undefined;
      await transaction
        .update(functionalActivities)
        .set({ retiredAt: sql`now()` })
        .where(and(ofPatient, eq(functionalActivities.id, before.id)));
    }
    if (wording === "") continue;
    activityId ??= await addActivity(scope, transaction, { patientId, position, wording });
    if (score !== null) scores.push({ activityId, score });
  }
  return scores;
}

async function addActivity(
  scope: ClinicScope,
  transaction: Transaction,
  activity: { patientId: string; position: number; wording: string },
): Promise<string> {
  const [row] = await transaction
    .insert(functionalActivities)
    .values({ ...activity, clinicId: scope.clinicId, createdBy: scope.actor.userId })
    .returning({ id: functionalActivities.id });
  if (!row) throw new NotFoundError("Patient");
  return row.id;
}

/** Strikes a measurement out that was entered by mistake: it stays, and counts no more. */
export function strikeMeasurement(
  scope: ClinicScope,
  patientId: string,
  measurementId: string,
): Promise<void> {
  scope.require("outcome.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(outcomeMeasurements)
      .set({ struckAt: sql`coalesce(${outcomeMeasurements.struckAt}, now())` })
      .where(
        and(
          inClinic(scope, outcomeMeasurements),
          inArray(outcomeMeasurements.patientId, recordsOf(scope.clinicId, patientId)),
          eq(outcomeMeasurements.id, measurementId),
        ),
      )
      .returning({ id: outcomeMeasurements.id });
    if (!row) throw new NotFoundError("Measurement");
    await recordAudit(scope, transaction, {
      verb: "outcome.strike",
      subject: { kind: "patient", id: patientId },
      details: { measurement: measurementId },
    });
  });
}
