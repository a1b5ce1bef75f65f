"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { mergePatients } from "@/db/mutations/patient-merge";
import { undoMerge } from "@/db/mutations/patient-unmerge";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import { MERGE_REFUSALS, UNDO_REFUSALS } from "@/lib/domain/patient/patient-merge-words";
import { now } from "@/lib/platform/clock";
import { mergeUndoing, patientMerge } from "./schema";

/** Makes one record of two, and opens it. */
export const mergePatientsAction = clinicAction(
  patientMerge,
  async (scope, { pair, picks }): Promise<ActionState<undefined>> => {
    const outcome = await mergePatients(scope, pair, picks);
    if (outcome !== "merged") return { status: "refused", message: MERGE_REFUSALS[outcome] };
    revalidatePath("/patients", "layout");
    redirect(`/patients/${pair.patientId}`);
  },
);

/** Makes two records of one again, within a day. */
export const undoMergeAction = clinicAction(
  mergeUndoing,
  async (scope, { patientId, mergeId }): Promise<ActionState<undefined>> => {
    const outcome = await undoMerge(scope, patientId, mergeId, now());
    revalidatePath("/patients", "layout");
    if (outcome !== "undone") return { status: "refused", message: UNDO_REFUSALS[outcome] };
    return { status: "saved", data: undefined, message: "Undone: the two records are apart again." };
  },
);
