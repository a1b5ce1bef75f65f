"use server";

import { revalidatePath } from "next/cache";
import { markLogsRead } from "@/db/mutations/log-reads";
import { enterPaperDiary, type PaperDiaryResult } from "@/db/mutations/paper-diary";
import { getClinic } from "@/db/queries/clinics";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import { today } from "@/lib/platform/clock";
import { diaryEntry, markingRead } from "./schema";

/** Enters days of a paper diary; answers what is kept now, and the days that somebody else has entered meanwhile. */
export const enterDiaryAction = clinicAction(
  diaryEntry,
  async (scope, { programId, versionNumber, days }): Promise<ActionState<PaperDiaryResult>> => {
    const { timeZone } = await getClinic(scope);
    const day = today(timeZone);
    if (days.some(({ localDate }) => localDate > day))
      return {
        status: "refused",
        message: "A day that has not come yet cannot be entered. Nothing was saved.",
      };
    const result = await enterPaperDiary(scope, programId, versionNumber, days);
    return { status: "saved", data: result, message: "Saved." };
  },
);

/** Notes that what the patient recorded has been read, up to when the reader's page was made. */
export const markReadAction = clinicAction(markingRead, async (scope, { programId, seenUpTo }) => {
  await markLogsRead(scope, programId, new Date(seenUpTo));
  revalidatePath("/patients", "layout");
  return { status: "saved", data: undefined, message: "Marked as read." };
});
