import "server-only";
import { and, count, desc, eq, gt, isNotNull, min, sql } from "drizzle-orm";
import type { PatientLanguages } from "@/lib/domain/patient/patient-languages";
import type { NameOrder } from "@/lib/domain/patient/person-name";
import { IMPORT_UNDO_HOURS } from "@/lib/domain/patient-data/patient-import";
import type { ExternalId } from "@/lib/domain/patient-import/external-id";
import type { ColumnField } from "@/lib/domain/patient-import/import-fields";
import type { KnownPatient } from "@/lib/domain/patient-import/match-rows";
import { importLayouts, patients } from "../schema";
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

/** A patient of the clinic as an import compares and changes one. */
export interface ListedForImport extends KnownPatient, PatientLanguages {
  readonly email: string | null;
  readonly phone: string | null;
  readonly label: string;
  readonly revision: number;
}

/**
 * Everybody of the clinic, archived ones too, with their numbers in other systems; then, as the same patients, what
 * records said that were merged into theirs.
 */
export function listForImport(scope: ClinicScope): Promise<ListedForImport[]> {
  scope.require("patient.import");
  return scope.run(
    (transaction) =>
      transaction
        .select({
          id: sql<string>`coalesce(${patients.mergedInto}, ${patients.id})`,
          name: patients.name,
          label: patients.label,
          birthYear: patients.birthYear,
          email: patients.email,
          phone: patients.phone,
          reference: patients.reference,
          writtenLanguage: patients.writtenLanguage,
          spokenLanguage: patients.spokenLanguage,
          interpreterNeeded: patients.interpreterNeeded,
          revision: patients.revision,
          externalIds: sql<ExternalId[]>`coalesce((
            select json_agg(json_build_object('source', ids.source, 'value', ids.value) order by ids.source, ids.value)
            from patient_external_ids ids
            where ids.clinic_id = patients.clinic_id and ids.patient_id = patients.id
          ), '[]'::json)`,
        })
        .from(patients)
        .where(inClinic(scope, patients))
        .orderBy(sql`${patients.mergedInto} is not null`, patients.createdAt, patients.id),
    "import",
  );
}

/** How the columns of a list were read. */
export interface ImportLayout {
  /** SHA-256 of the names of the columns, in hexadecimal digits. */
  readonly columnsHash: string;
  readonly fields: readonly ColumnField[];
  readonly nameOrder: NameOrder;
  readonly source: string;
}

/** How the clinic read a list with these columns last time. */
export function findImportLayout(scope: ClinicScope, columnsHash: string): Promise<ImportLayout | undefined> {
  scope.require("patient.import");
  return scope.run(async (transaction) => {
    const { fields, nameOrder, source } = importLayouts;
    const [row] = await transaction
      .select({ columnsHash: importLayouts.columnsHash, fields, nameOrder, source })
      .from(importLayouts)
      .where(and(inClinic(scope, importLayouts), eq(importLayouts.columnsHash, columnsHash)));
    return row;
  });
}
