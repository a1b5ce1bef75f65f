import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { ExternalId } from "@/lib/domain/patient-import/external-id";
import { patientExternalIds } from "../schema";
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
