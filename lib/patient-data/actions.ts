"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { erasePatient } from "@/db/mutations/patient-erase";
import { importPatients, undoPatientImport } from "@/db/mutations/patient-import";
import type { PatientFields } from "@/db/mutations/patients";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction, provenClinicAction } from "@/lib/action/clinic-action";
import { erasureScopeOf } from "@/lib/auth/erasure-scope";
import { decodeTable } from "@/lib/domain/csv/decode-table";
import { columnOfField, readPatientList } from "@/lib/domain/patient-data/patient-list-csv";
import { patientFields } from "@/lib/patients/schema";
import { forgetSheets } from "@/lib/pdf/render";
import { now, today } from "@/lib/platform/clock";
import { importUndoing, patientErasure, patientImport } from "./schema";

/** Erases everything about a patient, once the label was typed as it is. */
export const erasePatientAction = provenClinicAction(
  "patient.erase",
  patientErasure,
  async (scope, { patientId, label }): Promise<ActionState> => {
    const outcome = await erasePatient(await erasureScopeOf(scope, patientId), label);
    if (outcome === "another-label") {
      const message = "This is not the patient's label. Nothing was erased.";
      return { status: "invalid", message, fields: { label: message } };
    }
    forgetSheets();
    revalidatePath("/patients", "layout");
    redirect("/patients");
  },
);

const problem = (message: string) =>
  ({ status: "invalid", message: "Nothing was imported.", fields: { file: message } }) as const;

/** What an import answers: that it is done, or which names to look at first. */
export type ImportAnswer =
  | { readonly step: "imported" }
  | { readonly step: "preview"; readonly names: readonly string[]; readonly more: number };

const SHOWN_NAMES = 12;
const BEYOND_ASCII = /[^ -~]/;

/** Names as they would be stored, those with other letters than plain ones first. */
function previewOf(list: readonly PatientFields[]): ImportAnswer {
  const names = list.map(({ name }) => name);
  const telling = [
    ...names.filter((name) => BEYOND_ASCII.test(name)),
    ...names.filter((name) => !BEYOND_ASCII.test(name)),
  ];
  const shown = telling.slice(0, SHOWN_NAMES);
  return { step: "preview", names: shown, more: names.length - shown.length };
}

/**
 * Adds the patients of a file, all or none; the first bad row is named. Where the file does not say how its letters are
 * written, the names are shown first and nothing is stored.
 */
export const importPatientsAction = clinicAction(
  patientImport,
  async (scope, { file, namesSeen }): Promise<ActionState<ImportAnswer>> => {
    scope.require("patient.import");
    const decoded = decodeTable(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return problem(decoded.message);
    const reading = readPatientList(decoded.text);
    if (!reading.ok) return problem(reading.message);
    const known = new Set((await listConditionChoices(scope)).map((choice) => choice.slug));
    const list: PatientFields[] = [];
    for (const [position, form] of reading.forms.entries()) {
      const parsed = patientFields.safeParse(form);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return problem(
          `Row ${reading.numbers[position]}, ${columnOfField(String(issue?.path[0] ?? "name"))}: ${issue?.message ?? "not right"}`,
        );
      }
      const unknown = parsed.data.tags.find((tag) => !known.has(tag));
      if (unknown !== undefined)
        return problem(`Row ${reading.numbers[position]}: the condition “${unknown}” is not known.`);
      list.push(parsed.data);
    }
    if (decoded.encoding === "windows-1252" && BEYOND_ASCII.test(decoded.text) && namesSeen === undefined)
      return { status: "saved", data: previewOf(list), message: "Are these names right?" };
    const { timeZone } = await getClinic(scope);
    const result = await importPatients(scope, list, today(timeZone));
    if (result.outcome === "known") {
      const name = list[result.position]?.name ?? "";
      return problem(
        `Row ${reading.numbers[result.position]}: ${name} is in the list already, with the same year of birth.`,
      );
    }
    if (result.outcome === "twice") {
      const [row, before] = [reading.numbers[result.position], reading.numbers[result.before]];
      return problem(
        `Row ${row}: ${list[result.position]?.name ?? ""} stands in row ${before} already, with the same year of birth.`,
      );
    }
    revalidatePath("/patients", "layout");
    return {
      status: "saved",
      data: { step: "imported" },
      message: result.count === 1 ? "1 patient was added." : `${result.count} patients were added.`,
    };
  },
);

/** Takes an import of the last day back; who was worked with since stays. */
export const undoImportAction = clinicAction(importUndoing, async (scope, { importId }) => {
  const { removed, kept } = await undoPatientImport(scope, importId, now());
  revalidatePath("/patients", "layout");
  const gone = removed === 1 ? "1 patient was removed." : `${removed} patients were removed.`;
  const stay = kept === 1 ? "1 stays" : `${kept} stay`;
  const message = kept === 0 ? gone : `${gone} ${stay}, because somebody has worked with the record since.`;
  return { status: "saved", data: undefined, message };
});
