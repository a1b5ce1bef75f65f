import { z } from "zod";
import { OUTCOME_LIMITS, OUTCOME_OCCASIONS } from "@/lib/domain/outcome/outcome-limits";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { typedText } from "@/lib/platform/typed-text";

const { min, max } = OUTCOME_LIMITS.score;

/** A choice of 0 to 10, or none. */
const score = z
  .string()
  .refine(
    (text) => text === "" || (/^\d{1,2}$/.test(text) && Number(text) >= min && Number(text) <= max),
    `Choose a number from ${min} to ${max}, or none.`,
  )
  .transform((text) => (text === "" ? null : Number(text)));

const activity = z
  .object({ wording: typedText(OUTCOME_LIMITS.activityText), score })
  .refine(({ wording, score }) => wording !== "" || score === null, {
    path: ["wording"],
    message: "Write down the activity that this number belongs to.",
  });

/** One occasion of asking, as its form sends it. */
export const measurementEntry = z
  .object({
    patientId: z.uuid(),
    occasion: z.enum(OUTCOME_OCCASIONS, "Choose when this was."),
    measuredOn: z.iso.date("Choose a day."),
    pain: score,
    note: typedText(OUTCOME_LIMITS.note, safeParagraphs),
    activities: z.array(activity).max(OUTCOME_LIMITS.activities),
  })
  .refine(({ pain, activities }) => pain !== null || activities.some(({ score }) => score !== null), {
    path: ["pain"],
    message: "Enter at least one number.",
  });

export const measurementStriking = z.object({ patientId: z.uuid(), measurementId: z.uuid() });
