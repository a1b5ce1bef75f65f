import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { SymptomChart } from "@/lib/domain/symptom/symptom-chart";
import { recordAudit } from "../audit";
import { patients, symptomCharts, users } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic, ownRecord, recordsOf } from "../where";

/** A patient's body charts, the oldest first, struck ones too; the read itself is audited. */
export function findSymptomCharts(
  scope: ClinicScope,
  patientId: string,
): Promise<SymptomChart[] | undefined> {
  scope.require("outcome.read");
  return scope.run(async (transaction) => {
    const [patient] = await transaction
      .select({ id: patients.id })
      .from(patients)
      .where(ownRecord(scope, patientId));
    if (!patient) return undefined;
    const rows = await transaction
      .select({ chart: symptomCharts, chartedByName: users.displayName })
      .from(symptomCharts)
      .innerJoin(
        users,
        and(eq(users.clinicId, symptomCharts.clinicId), eq(users.id, symptomCharts.chartedBy)),
      )
      .where(
        and(
          inClinic(scope, symptomCharts),
          inArray(symptomCharts.patientId, recordsOf(scope.clinicId, patientId)),
        ),
      )
      .orderBy(asc(symptomCharts.chartedOn), asc(symptomCharts.createdAt));
    await recordAudit(scope, transaction, {
      verb: "symptoms.read",
      subject: { kind: "patient", id: patientId },
    });
    return rows.map(({ chart: { id, chartedOn, marks, words, note, struckAt }, chartedByName }) => ({
      ...{ id, chartedOn, marks, words, note, chartedByName },
      isStruck: struckAt !== null,
    }));
  });
}
