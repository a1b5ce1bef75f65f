import "server-only";
import { and, asc, isNull, lt } from "drizzle-orm";
import { recordRead } from "../audit";
import { patients } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

const MOST = 500;

/** Patients who were archived before a moment, the longest ago first; at most 500. */
export function listOldRecords(
  scope: ClinicScope,
  archivedBefore: Date,
): Promise<{ readonly id: string; readonly name: string; readonly archivedAt: Date }[]> {
  scope.require("patient.erase");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ id: patients.id, name: patients.name, archivedAt: patients.archivedAt })
      .from(patients)
      .where(
        and(inClinic(scope, patients), isNull(patients.mergedInto), lt(patients.archivedAt, archivedBefore)),
      )
      .orderBy(asc(patients.archivedAt), asc(patients.id))
      .limit(MOST);
    recordRead(scope, transaction, { verb: "patient.list", subject: { kind: "patient" } });
    return rows.flatMap(({ archivedAt, ...row }) => (archivedAt ? [{ ...row, archivedAt }] : []));
  });
}
