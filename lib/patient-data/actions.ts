"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { erasePatient } from "@/db/mutations/patient-erase";
import { importPatients, undoPatientImport } from "@/db/mutations/patient-import";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findImportLayout, listForImport } from "@/db/queries/patient-imports";
import type { ClinicScope } from "@/db/scope";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction, provenClinicAction } from "@/lib/action/clinic-action";
import { erasureScopeOf } from "@/lib/auth/erasure-scope";
import type { ReadingPlan } from "@/lib/domain/patient-import/build-forms";
import { guessColumns, guessSource } from "@/lib/domain/patient-import/guess-columns";
import type { ImportPreview } from "@/lib/domain/patient-import/import-preview";
import { importedInWords } from "@/lib/domain/patient-import/import-words";
import { forgetSheets } from "@/lib/pdf/render";
import { now, today } from "@/lib/platform/clock";
import { nameSamples, previewColumns, previewRows, problemOfPlan } from "./preview-import";
import { hashColumns, parseRows, readImportFile } from "./read-import";
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

/** What an import answers: that it is done, or what there is to look at first. */
export type ImportAnswer =
  | { readonly step: "imported" }
  | { readonly step: "preview"; readonly preview: ImportPreview };

/** How to read a table: as somebody said, else as the clinic read these columns before, else as their names tell. */
async function planOf(scope: ClinicScope, columns: readonly string[], said: ReadingPlan | undefined) {
  if (said) return { plan: { ...said, source: said.source || "other" }, isRemembered: false };
  const before = await findImportLayout(scope, hashColumns(columns));
  const isRemembered = before?.fields.length === columns.length;
  const plan: ReadingPlan = {
    fields: before && isRemembered ? before.fields : guessColumns(columns),
    nameOrder: before?.nameOrder ?? "given-first",
    source: before?.source ?? guessSource(columns),
    labels: {},
  };
  return { plan, isRemembered };
}

/**
 * Looks at a file of patients, or adds the good ones of it. Looking stores nothing, and says of every row what would become
 * of it; where the file does not say how its letters are written, somebody has to have looked.
 */
export const importPatientsAction = clinicAction(
  patientImport,
  async (scope, { file, step, same, namesSeen, plan: said }): Promise<ActionState<ImportAnswer>> => {
    scope.require("patient.import");
    const table = await readImportFile(file);
    if (!table.ok) return problem(table.message);
    const { columns, isGuessed } = table;
    const { plan, isRemembered } = await planOf(scope, columns, said);
    if (plan.fields.length !== columns.length) return problem("The file has changed. Choose it again.");
    const { timeZone } = await getClinic(scope);
    const day = today(timeZone);
    const wrong = problemOfPlan(plan);
    const tags = new Set((await listConditionChoices(scope)).map((choice) => choice.slug));
    const rows = wrong ? [] : parseRows(table, plan, { tags, thisYear: Number(day.slice(0, 4)) });
    if (step === "look" || wrong) {
      const preview: ImportPreview = {
        ...{ isGuessed, isRemembered, nameOrder: plan.nameOrder, source: plan.source },
        columns: previewColumns(table, plan),
        nameSamples: nameSamples(table, plan),
        rows: previewRows(rows, await listForImport(scope)),
        ...(wrong && { problem: wrong }),
      };
      return { status: "saved", data: { step: "preview", preview } };
    }
    if (isGuessed && namesSeen === undefined) return problem("Look at the names first.");
    const list = rows.flatMap((row) => ("patient" in row ? [row.patient] : []));
    const { fields, nameOrder, source } = plan;
    const layout = { columnsHash: hashColumns(columns), fields, nameOrder, source };
    const done = await importPatients(scope, { list, same, layout }, day);
    revalidatePath("/patients", "layout");
    const message = importedInWords({ ...done, wrong: rows.length - list.length });
    return { status: "saved", data: { step: "imported" }, message };
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
