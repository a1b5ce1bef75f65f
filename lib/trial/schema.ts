import { z } from "zod";
import { draftSchema } from "@/lib/programs/schema";

/** Letters of a posted trial: sixty exercises with notes and week blocks stay far below. */
export const LONGEST_TRIAL_BYTES = 500_000;

/** What the trial's builder posts for a sheet, as JSON in one field of a form. */
export const triedDraft = z
  .string()
  .max(LONGEST_TRIAL_BYTES)
  .transform((json, context) => {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      context.addIssue("This is no program of the trial.");
      return z.NEVER;
    }
  })
  .pipe(draftSchema);
