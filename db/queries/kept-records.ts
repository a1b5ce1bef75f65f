import "server-only";
import { and, eq } from "drizzle-orm";
import { patients } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** The record that a record was merged into; undefined for one that stands for itself, or is not the clinic's. */
export function findKeptRecord(scope: ClinicScope, patientId: string): Promise<string | undefined> {
  scope.require("patient.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ mergedInto: patients.mergedInto })
      .from(patients)
      .where(and(inClinic(scope, patients), eq(patients.id, patientId)));
    return row?.mergedInto ?? undefined;
  });
}
