import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { findOutcomes } from "@/db/queries/outcomes";
import { findPatient } from "@/db/queries/patients";
import { requireClinicScope } from "@/lib/auth/scope";
import type { PatientOutcomes } from "@/lib/domain/outcome/outcome";
import { findOutcomeChanges, type OutcomeChange } from "@/lib/domain/outcome/outcome-change";
import { today } from "@/lib/platform/clock";

export interface OutcomesPage {
  readonly patient: { readonly id: string; readonly name: string };
  readonly outcomes: PatientOutcomes;
  /** The clinic's local date. */
  readonly today: string;
  readonly language: string;
}

/** A patient's outcome measures. */
export async function loadOutcomes(patientId: string): Promise<OutcomesPage> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  return scope.transaction(async (scope) => {
    const patient = await findPatient(scope, patientId);
    const outcomes = patient && (await findOutcomes(scope, patientId));
    if (!patient || !outcomes) notFound();
    const { timeZone, language } = await getClinic(scope);
    const { id, name } = patient;
    return { patient: { id, name }, outcomes, today: today(timeZone), language };
  });
}

/** The main changes in a patient's outcome measures, for the record; empty while nothing was asked twice. */
export async function loadOutcomeChanges(patientId: string): Promise<OutcomeChange[]> {
  const outcomes = await findOutcomes(await requireClinicScope(), patientId);
  const changes = outcomes ? findOutcomeChanges(outcomes) : [];
  const hasAverage = changes.some(({ kind }) => kind === "activitiesAverage");
  return changes.filter(({ kind }) => !hasAverage || kind !== "oneActivity");
}
