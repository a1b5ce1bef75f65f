import { randomBytes } from "node:crypto";
import type { SameChoice } from "@/lib/domain/patient-import/import-choice";
import type { PatientImport } from "../mutations/patient-import";
import type { NewPatient } from "../mutations/patients";

/** What an import is given: these patients, read from columns that nobody has seen before. */
export function importOf(list: readonly NewPatient[], same: SameChoice = "skip"): PatientImport {
  const columnsHash = randomBytes(32).toString("hex");
  return { list, same, layout: { columnsHash, fields: ["name"], nameOrder: "given-first", source: "other" } };
}
