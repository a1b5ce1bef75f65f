import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { ExternalId } from "@/lib/domain/patient-import/external-id";
import { patientExternalIds, programs } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** The patient that another system knows by this number; undefined for nobody. */
export function findByExternalId(
  scope: ClinicScope,
  { source, value }: ExternalId,
): Promise<string | undefined> {
  scope.require("patient.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ patientId: patientExternalIds.patientId })
      .from(patientExternalIds)
      .where(
        and(
          inClinic(scope, patientExternalIds),
          eq(patientExternalIds.source, source),
          eq(patientExternalIds.value, value),
        ),
      );
    return row?.patientId;
  });
}

/** A patient's numbers in other systems. */
export function listExternalIds(scope: ClinicScope, patientId: string): Promise<ExternalId[]> {
  scope.require("patient.read");
  return scope.run((transaction) =>
    transaction
      .select({ source: patientExternalIds.source, value: patientExternalIds.value })
      .from(patientExternalIds)
      .where(and(inClinic(scope, patientExternalIds), eq(patientExternalIds.patientId, patientId)))
      .orderBy(asc(patientExternalIds.source), asc(patientExternalIds.value)),
  );
}

/** The number that another system has for the patient of a program, the oldest of several; undefined for none. */
export function findNumberElsewhere(scope: ClinicScope, programId: string): Promise<string | undefined> {
  scope.require("patient.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ value: patientExternalIds.value })
      .from(patientExternalIds)
      .innerJoin(
        programs,
        and(
          eq(programs.clinicId, patientExternalIds.clinicId),
          eq(programs.patientId, patientExternalIds.patientId),
        ),
      )
      .where(and(inClinic(scope, patientExternalIds), eq(programs.id, programId)))
      .orderBy(asc(patientExternalIds.createdAt), asc(patientExternalIds.source))
      .limit(1);
    return row?.value;
  });
}
