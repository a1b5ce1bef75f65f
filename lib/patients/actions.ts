"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { createPatient, setPatientArchived, updatePatient } from "@/db/mutations/patients";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import type { ClinicScope } from "@/db/scope";
import { clinicAction } from "@/lib/clinic-action";
import { today } from "@/lib/clock";
import { patientArchiving, patientFields, patientUpdate } from "./schema";

const UNKNOWN_TAG = {
  status: "invalid",
  message: "Some entries need a change. Nothing was lost.",
  fields: { "tags[]": "One of the conditions is not known any more. Reload the page and choose again." },
} as const;

async function knowsTags(scope: ClinicScope, tags: readonly string[]): Promise<boolean> {
  if (tags.length === 0) return true;
  const known = new Set((await listConditionChoices(scope)).map((choice) => choice.slug));
  return tags.every((tag) => known.has(tag));
}

/** Adds a patient and opens the new record. */
export const createPatientAction = clinicAction(patientFields, async (scope, fields) => {
  if (!(await knowsTags(scope, fields.tags))) return UNKNOWN_TAG;
  const { timeZone } = await getClinic(scope);
  const patientId = await createPatient(scope, fields, today(timeZone));
  redirect(`/patients/${patientId}`);
});

/** Saves a patient's record; answers a conflict when somebody else has saved it first. */
export const updatePatientAction = clinicAction(patientUpdate, async (scope, input) => {
  const { patientId, revision, ...fields } = input;
  if (!(await knowsTags(scope, fields.tags))) return UNKNOWN_TAG;
  const { timeZone } = await getClinic(scope);
  await updatePatient(scope, patientId, revision, fields, today(timeZone));
  redirect(`/patients/${patientId}`);
});

/** Moves a patient out of, or back into, the daily list. */
export const setPatientArchivedAction = clinicAction(
  patientArchiving,
  async (scope, { patientId, archived }) => {
    await setPatientArchived(scope, patientId, archived);
    revalidatePath("/patients", "layout");
    return {
      status: "saved",
      data: undefined,
      message: archived ? "Patient archived." : "Patient is back in the list.",
    };
  },
);
