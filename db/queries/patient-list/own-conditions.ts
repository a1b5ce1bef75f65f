import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import { patientConditions } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic } from "../../where";

/** What is on a patient's record, in a transaction at hand. */
export async function findConditions(
  scope: ClinicScope,
  transaction: Transaction,
  patientId: string,
): Promise<PatientCondition[]> {
  const rows = await transaction
    .select()
    .from(patientConditions)
    .where(and(inClinic(scope, patientConditions), eq(patientConditions.patientId, patientId)))
    .orderBy(asc(patientConditions.tag));
  return rows.map(
    ({ tag, notedOn, pregnancyWeeks, limitsEndOn, happenedOn, areas, variant, stage, isVisitReason }) => ({
      tag,
      notedOn,
      ...(pregnancyWeeks !== null && { pregnancyWeeks }),
      ...(limitsEndOn !== null && { limitsEndOn }),
      ...(happenedOn !== null && { happenedOn }),
      ...(areas.length > 0 && { areas }),
      ...(variant !== null && { variant }),
      ...(stage !== null && { stage }),
      ...(isVisitReason && { isVisitReason }),
    }),
  );
}
