import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { PATIENT_TABLES } from "@/lib/domain/patient-data/patient-tables";
import { recordAuditFor } from "../audit";
import { patients } from "../schema";
import type { ErasureScope } from "../scope";
import { ofPatient } from "../where";

/**
 * Deletes every row of the patient the scope was made for, also of records that were merged into theirs; its role sees
 * nobody else's. The audit trail keeps ids, and
 * says who erased what. The label is the second confirmation: with another one nothing happens.
 * @throws NotFoundError
 */
export function erasePatient(
  scope: ErasureScope,
  confirmedLabel: string,
): Promise<"erased" | "another-label"> {
  return scope.run(async (transaction) => {
    const { clinicId, actorId, patientId } = scope;
    const own = and(eq(patients.clinicId, clinicId), eq(patients.id, patientId), isNull(patients.mergedInto));
    const [found] = await transaction.select({ label: patients.label }).from(patients).where(own);
    if (!found) throw new NotFoundError("Patient");
    if (found.label !== confirmedLabel) return "another-label";
    for (const declared of PATIENT_TABLES.toReversed()) {
      const rows = ofPatient(declared, clinicId, patientId);
      await transaction.execute(sql`delete from ${sql.identifier(declared.table)} where ${rows}`);
    }
    await recordAuditFor(
      scope,
      transaction,
      { clinicId, kind: "user", id: actorId },
      {
        verb: "patient.erase",
        subject: { kind: "patient", id: patientId },
      },
    );
    return "erased" as const;
  });
}
