import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { PalettePatient } from "@/lib/domain/palette/palette-found";
import { recordRead } from "../audit";
import { patients } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";
import { foundBy, lastWork, lastWorkFirst } from "./patient-list/found-patients";

/** Patients in care who match what was typed, or all; those seen last first. One statement; the read is audited. */
export function listPalettePatients(
  scope: ClinicScope,
  { search, limit }: { readonly search: string; readonly limit: number },
): Promise<PalettePatient[]> {
  scope.require("patient.read");
  return scope.run(async (transaction) => {
    const seen = lastWork(scope, transaction);
    const rows = await transaction
      .select({
        id: patients.id,
        name: patients.name,
        birthYear: patients.birthYear,
        reference: patients.reference,
        program: sql<PalettePatient["program"]>`(
          select json_build_object('id', used.id, 'title', used.title, 'currentVersion', used.current_version)
          from programs used
          where used.clinic_id = patients.clinic_id and used.patient_id = patients.id and used.archived_at is null
          order by used.updated_at desc, used.id limit 1
        )`,
      })
      .from(patients)
      .leftJoin(seen, eq(seen.patientId, patients.id))
      .where(and(inClinic(scope, patients), isNull(patients.archivedAt), foundBy(scope, search)))
      .orderBy(lastWorkFirst(seen), asc(patients.id))
      .limit(limit);
    recordRead(scope, transaction, { verb: "patient.list", subject: { kind: "patient" } });
    return rows;
  });
}
