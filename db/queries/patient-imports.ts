import "server-only";
import { and, count, desc, gt, isNotNull, min } from "drizzle-orm";
import { IMPORT_UNDO_HOURS } from "@/lib/domain/patient-data/patient-import";
import { patients } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface RecentImport {
  readonly importId: string;
  readonly importedAt: Date;
  /** Patients of it who are still there. */
  readonly count: number;
}

/** Imports that can still be taken back, newest first. */
export function listRecentImports(scope: ClinicScope, now: Date): Promise<RecentImport[]> {
  scope.require("patient.import");
  return scope.run(async (transaction) => {
    const since = new Date(now.getTime() - IMPORT_UNDO_HOURS * 60 * 60 * 1000);
    const importedAt = min(patients.createdAt);
    const rows = await transaction
      .select({ importId: patients.importId, importedAt, count: count() })
      .from(patients)
      .where(and(inClinic(scope, patients), isNotNull(patients.importId), gt(patients.createdAt, since)))
      .groupBy(patients.importId)
      .orderBy(desc(importedAt));
    return rows.flatMap((row) =>
      row.importId && row.importedAt
        ? [{ importId: row.importId, importedAt: row.importedAt, count: row.count }]
        : [],
    );
  });
}
