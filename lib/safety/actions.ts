"use server";

import { keepConflict } from "@/db/mutations/kept-conflicts";
import { clinicAction } from "@/lib/action/clinic-action";
import { conflictKeeping } from "./schema";

/** Records why an exercise stays in a program although a rule says stop. */
export const keepConflictAction = clinicAction(conflictKeeping, async (scope, { programId, ...kept }) => {
  await keepConflict(scope, programId, kept);
  return { status: "saved", data: undefined, message: "Kept, with your reason." };
});
