import { z } from "zod";
import { SIDES, type Side } from "@/lib/domain/patient/merge-comparison";
import { MERGE_FIELDS, type MergePicks } from "@/lib/domain/patient/patient-merge";
import { safeLine } from "@/lib/domain/text/safe-text";
import { typedRowNumber } from "@/lib/platform/row-number";

const side = z.enum(SIDES, "Choose which record stays.");

/** What the form of a merge sends: which record stays, and of each field that differs whose value does. */
export const patientMerge = z
  .looseObject({
    thisId: z.uuid(),
    thisRevision: typedRowNumber,
    otherId: z.uuid(),
    otherRevision: typedRowNumber,
    stays: side,
    "tags[]": z.array(z.string().max(60)).max(160).default([]),
  })
  .transform(({ thisId, thisRevision, otherId, otherRevision, stays, ...sent }) => {
    const isThis = stays === "this";
    const pair = isThis
      ? { patientId: thisId, revision: thisRevision, otherId, otherRevision }
      : { patientId: otherId, revision: otherRevision, otherId: thisId, otherRevision: thisRevision };
    const gone: Side = isThis ? "other" : "this";
    const fields: Readonly<Record<string, unknown>> = sent;
    const fromOther = MERGE_FIELDS.filter((field) => fields[`pick:${field}`] === gone);
    const picks: MergePicks = { fromOther, tags: sent["tags[]"] };
    return { pair, picks };
  });

export const mergeUndoing = z.object({ patientId: z.uuid(), mergeId: z.uuid() });

/** Whom a record is compared with, and what was typed to find somebody. */
export const mergeQuery = z.object({
  with: z.uuid().optional().catch(undefined),
  q: z
    .string()
    .max(120)
    .transform((typed) => safeLine(typed, 120))
    .catch("")
    .default(""),
});
