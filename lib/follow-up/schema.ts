import { z } from "zod";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import { MAX_ITEMS } from "@/lib/domain/program/program-draft";
import { rowNumber, typedRowNumber } from "@/lib/platform/row-number";

const localDate = z.iso.date("Choose a day.");

/** More days than any printed diary has. */
const MAX_DAYS = 31;
/** More exercises than one sheet and the one before it can hold. */
const MAX_TICKS = 2 * MAX_ITEMS;

const { score, times } = LOG_LIMITS;

const diaryDay = z.object({
  localDate,
  times: z
    .record(z.uuid(), z.number().int().min(times.min).max(times.max))
    .refine((ticks) => Object.keys(ticks).length <= MAX_TICKS, "Reload the page and enter the day again."),
  pain: z.number().int().min(score.min).max(score.max).nullable(),
  basedOn: z.uuid().nullable(),
});

/** Days of a paper diary, as they were typed. */
export const diaryEntry = z.object({
  programId: z.uuid(),
  versionNumber: rowNumber,
  days: z
    .array(diaryDay)
    .min(1)
    .max(MAX_DAYS)
    .refine(
      (days) => new Set(days.map((day) => day.localDate)).size === days.length,
      "A day is there twice.",
    ),
});

export const markingRead = z.object({ programId: z.uuid(), seenUpTo: z.iso.datetime() });

const one = z.string().optional().catch(undefined);

/** What the address of the follow-up and of the diary may say; what cannot be read is passed over. */
export const followUpQuery = z.object({ program: one });
export const diaryQuery = z.object({
  program: one,
  version: typedRowNumber.optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
});
