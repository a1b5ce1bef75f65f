"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { recordNoneAsked } from "@/db/mutations/none-asked";
import {
  createPatient,
  type PatientFields,
  setPatientArchived,
  updatePatient,
} from "@/db/mutations/patients";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findLikelyDoubles } from "@/db/queries/patient-doubles";
import type { ClinicScope } from "@/db/scope";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import type { PatientDouble } from "@/lib/domain/patient/patient-double";
import { today } from "@/lib/platform/clock";
import { newPatient, noneAsking, patientArchiving, patientUpdate } from "./schema";

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

/** What cannot be on record today; the form keeps everything typed. */
async function findRefusal(
  scope: ClinicScope,
  { tags, details, visitReason }: Pick<PatientFields, "tags" | "details" | "visitReason">,
  day: string,
): Promise<ActionState<undefined> | undefined> {
  if (!(await knowsTags(scope, tags))) return UNKNOWN_TAG;
  const fields: Record<string, string> = {};
  for (const [tag, { happenedOn }] of Object.entries(details ?? {})) {
    if (happenedOn && happenedOn > day) fields[`happenedOn:${tag}`] = "This day is still to come.";
  }
  if (visitReason && !tags.includes(visitReason)) fields.visitReason = "Choose one of the ticked conditions.";
  if (Object.keys(fields).length === 0) return undefined;
  return { status: "invalid", message: UNKNOWN_TAG.message, fields };
}

/** Who looks like the person that a form would add; whoever sends it decides. */
export type PatientAnswer = { readonly doubles: readonly PatientDouble[] } | undefined;

/** Adds a patient and opens the new record. Who looks like somebody on record is shown first, and nothing is stored. */
export const createPatientAction = clinicAction(
  newPatient,
  async (scope, input): Promise<ActionState<PatientAnswer>> => {
    const { seenDoubles, externalId, ...fields } = input;
    const { timeZone } = await getClinic(scope);
    const day = today(timeZone);
    const refusal = await findRefusal(scope, fields, day);
    if (refusal) return refusal;
    const doubles = await findLikelyDoubles(scope, fields);
    const seen = seenDoubles.split(" ");
    if (doubles.some(({ id }) => !seen.includes(id))) return { status: "saved", data: { doubles } };
    const patientId = await createPatient(scope, { ...fields, externalId }, day);
    const [double] = doubles;
    redirect(`/patients/${patientId}${double ? `?double=${double.id}` : ""}`);
  },
);

/** Saves a patient's record; answers a conflict when somebody else has saved it first. */
export const updatePatientAction = clinicAction(patientUpdate, async (scope, input) => {
  const { patientId, revision, ...fields } = input;
  const { timeZone } = await getClinic(scope);
  const day = today(timeZone);
  const refusal = await findRefusal(scope, fields, day);
  if (refusal) return refusal;
  await updatePatient(scope, patientId, revision, fields, day);
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

/** Records that a patient was asked for conditions or flags and had none, or takes that back. */
export const recordNoneAskedAction = clinicAction(
  noneAsking,
  async (scope, { patientId, kind, isAsked }): Promise<ActionState<undefined>> => {
    const answer = await recordNoneAsked(scope, patientId, kind, isAsked);
    revalidatePath(`/patients/${patientId}`);
    if (answer === "some-set")
      return { status: "refused", message: "Somebody has set one meanwhile. Look at the record again." };
    return {
      status: "saved",
      data: undefined,
      message: isAsked ? "Recorded: asked, and there is none." : "Taken back.",
    };
  },
);
