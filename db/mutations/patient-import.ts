import "server-only";
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { hipApproachOf } from "@/lib/domain/patient/patient-condition";
import { recordAudit } from "../audit";
import { patientConditions, patients } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";
import type { PatientFields } from "./patients";

export type ImportOutcome =
  | { readonly outcome: "imported"; readonly count: number }
  /** Somebody with this name and year is in the list already; the position counts from 0. */
  | { readonly outcome: "known"; readonly position: number };

/** Rows of one statement: well below the number of values that a statement may have. */
const BATCH = 500;

/** Adds patients, all or none; one row of the audit trail says how many. `today` is the clinic's local date. */
export function importPatients(
  scope: ClinicScope,
  list: readonly PatientFields[],
  today: string,
): Promise<ImportOutcome> {
  scope.require("patient.import");
  return scope.run(async (transaction) => {
    const { clinicId } = scope;
    const known = await transaction
      .select({
        who: sql<string>`lower(${patients.name}) || '|' || coalesce(${patients.birthYear}::text, '')`,
      })
      .from(patients)
      .where(inClinic(scope, patients));
    const names = new Set(known.map(({ who }) => who));
    const position = list.findIndex((one) => names.has(`${one.name.toLowerCase()}|${one.birthYear ?? ""}`));
    if (position !== -1) return { outcome: "known", position } as const;
    const rows = list.map(({ tags, details: _details, ...columns }) => ({
      row: { ...columns, clinicId, id: randomUUID() },
      tags: [...new Set(tags)],
    }));
    for (let start = 0; start < rows.length; start += BATCH)
      await transaction.insert(patients).values(rows.slice(start, start + BATCH).map(({ row }) => row));
    const conditions = rows.flatMap(({ row, tags }) =>
      tags.map((tag) => ({
        ...{ clinicId, patientId: row.id, tag, notedOn: today },
        approach: hipApproachOf(tag) ?? null,
      })),
    );
    for (let start = 0; start < conditions.length; start += BATCH)
      await transaction.insert(patientConditions).values(conditions.slice(start, start + BATCH));
    await recordAudit(scope, transaction, {
      verb: "patient.import",
      subject: { kind: "patient" },
      details: { count: rows.length },
    });
    return { outcome: "imported", count: rows.length } as const;
  });
}
