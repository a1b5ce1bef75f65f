import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { findPatient } from "@/db/queries/patients";
import { findSymptomCharts } from "@/db/queries/symptom-charts";
import { requireClinicScope } from "@/lib/auth/scope";
import type { SymptomChart } from "@/lib/domain/symptom/symptom-chart";
import { today } from "@/lib/platform/clock";

export interface SymptomsPage {
  readonly patient: { readonly id: string; readonly name: string };
  /** The oldest first. */
  readonly charts: readonly SymptomChart[];
  /** The clinic's local date. */
  readonly today: string;
  readonly language: string;
}

/** A patient's body charts. */
export async function loadSymptoms(patientId: string): Promise<SymptomsPage> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  return scope.transaction(async (scope) => {
    const patient = await findPatient(scope, patientId);
    const charts = patient && (await findSymptomCharts(scope, patientId));
    if (!patient || !charts) notFound();
    const { timeZone, language } = await getClinic(scope);
    return { patient: { id: patient.id, name: patient.name }, charts, today: today(timeZone), language };
  });
}
