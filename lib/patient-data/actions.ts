"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { erasePatient } from "@/db/mutations/patient-erase";
import { importPatients } from "@/db/mutations/patient-import";
import type { PatientFields } from "@/db/mutations/patients";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import type { ActionState } from "@/lib/action-state";
import { erasureScopeOf } from "@/lib/auth/erasure-scope";
import { clinicAction } from "@/lib/clinic-action";
import { today } from "@/lib/clock";
import { columnOfField, FIRST_ROW, readPatientList } from "@/lib/domain/patient-data/patient-list-csv";
import { patientFields } from "@/lib/patients/schema";
import { forgetSheets } from "@/lib/pdf/render";
import { patientErasure, patientImport } from "./schema";

/** Erases everything about a patient, once the label was typed as it is. */
export const erasePatientAction = clinicAction(
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

/** Adds the patients of a file, all or none; the first bad row is named. */
export const importPatientsAction = clinicAction(
  patientImport,
  async (scope, { file }): Promise<ActionState<{ count: number }>> => {
    scope.require("patient.import");
    const reading = readPatientList(await file.text());
    if (!reading.ok) return problem(reading.message);
    const known = new Set((await listConditionChoices(scope)).map((choice) => choice.slug));
    const list: PatientFields[] = [];
    for (const [position, form] of reading.forms.entries()) {
      const parsed = patientFields.safeParse(form);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return problem(
          `Row ${position + FIRST_ROW}, ${columnOfField(String(issue?.path[0] ?? "name"))}: ${issue?.message ?? "not right"}`,
        );
      }
      const unknown = parsed.data.tags.find((tag) => !known.has(tag));
      if (unknown !== undefined)
        return problem(`Row ${position + FIRST_ROW}: the condition “${unknown}” is not known.`);
      list.push(parsed.data);
    }
    const { timeZone } = await getClinic(scope);
    const result = await importPatients(scope, list, today(timeZone));
    if (result.outcome === "known") {
      const name = list[result.position]?.name ?? "";
      return problem(
        `Row ${result.position + FIRST_ROW}: ${name} is in the list already, with the same year of birth.`,
      );
    }
    revalidatePath("/patients", "layout");
    return {
      status: "saved",
      data: { count: result.count },
      message: `${result.count} patients were added.`,
    };
  },
);
