import "server-only";
import { and, asc, isNull, sql } from "drizzle-orm";
import type { ListedPatient } from "@/lib/domain/patient-data/patient-list-csv";
import { readForFile } from "../audit";
import { patients } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** Every patient of the clinic by name, archived ones too, for a file; the export is audited. */
export function exportPatientList(scope: ClinicScope): Promise<ListedPatient[]> {
  scope.require("patient.read");
  const read = (transaction: Transaction) =>
    transaction
      .select({
        name: patients.name,
        label: patients.label,
        birthYear: patients.birthYear,
        email: patients.email,
        phone: patients.phone,
        reference: patients.reference,
        affectedSide: patients.affectedSide,
        writtenLanguage: patients.writtenLanguage,
        spokenLanguage: patients.spokenLanguage,
        interpreterNeeded: patients.interpreterNeeded,
        notes: patients.notes,
        clearance: patients.clearance,
        isArchived: sql<boolean>`${patients.archivedAt} is not null`,
        tags: sql<string[]>`array(select c.tag from patient_conditions c
          where c.clinic_id = patients.clinic_id and c.patient_id = patients.id order by c.tag)`,
      })
      .from(patients)
      .where(and(inClinic(scope, patients), isNull(patients.mergedInto)))
      .orderBy(asc(sql`lower(${patients.name})`), asc(patients.id));
  return readForFile(scope, read, (rows) => ({
    verb: "patient.list-export",
    subject: { kind: "patient" },
    details: { count: rows.length },
  }));
}
