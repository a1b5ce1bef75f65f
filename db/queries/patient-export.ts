import "server-only";
import { sql } from "drizzle-orm";
import type { ExportedRow, PatientRows } from "@/lib/domain/patient-data/patient-archive";
import { PATIENT_TABLES, type PatientTable } from "@/lib/domain/patient-data/patient-tables";
import { readForFile } from "../audit";
import type { ClinicScope, Transaction } from "../scope";
import { ofPatient } from "../where";

/** Everything about one patient; the export itself is audited. Undefined: no such patient. */
export function findPatientExport(scope: ClinicScope, patientId: string): Promise<PatientRows | undefined> {
  scope.require("patient.export");
  const read = async (transaction: Transaction) => {
    const found = new Map<string, readonly ExportedRow[]>();
    for (const table of PATIENT_TABLES) {
      const rows = await rowsOfPatient(scope, transaction, table, patientId);
      if (rows.length === 0 && table.by.column === "id") return undefined;
      found.set(table.table, rows);
    }
    return found;
  };
  return readForFile(
    scope,
    read,
    (found) => found && { verb: "patient.export", subject: { kind: "patient", id: patientId } },
  );
}

async function rowsOfPatient(
  scope: ClinicScope,
  transaction: Transaction,
  declared: PatientTable,
  patientId: string,
): Promise<ExportedRow[]> {
  const { table, secret = [] } = declared;
  const name = sql.identifier(table);
  const hidden = sql.join(
    secret.map((column) => sql` - ${column}::text`),
    sql``,
  );
  const result: unknown = await transaction.execute(
    sql`select to_jsonb(${name}) ${hidden} as row from ${name}
      where ${ofPatient(declared, scope.clinicId, patientId)} order by ${name}`,
  );
  const rows = Array.isArray(result) ? result : (result as { rows: unknown[] }).rows;
  return rows.map((row) => (row as { row: ExportedRow }).row);
}
