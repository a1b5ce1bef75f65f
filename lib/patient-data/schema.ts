import { z } from "zod";
import { MOST_COLUMNS } from "@/lib/domain/csv/read-table";
import { PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import { NAME_ORDERS } from "@/lib/domain/patient/person-name";
import { IMPORT_LIMITS } from "@/lib/domain/patient-data/patient-import";
import { sourceFromName } from "@/lib/domain/patient-import/external-id";
import { SAME_CHOICES } from "@/lib/domain/patient-import/import-choice";
import { IMPORT_FIELDS } from "@/lib/domain/patient-import/import-fields";
import { safeLine } from "@/lib/domain/text/safe-text";
import { chosenFile, jsonBesideFile } from "@/lib/platform/chosen-file";

export const patientErasure = z.object({
  patientId: z.uuid(),
  label: z
    .string()
    .max(1000)
    .transform((typed) => safeLine(typed, PATIENT_LIMITS.label)),
});

/** How the file is to be read, as the screen sends it. */
const readingPlan = z.object({
  fields: z.array(z.enum(["", ...IMPORT_FIELDS])).max(MOST_COLUMNS),
  nameOrder: z.enum(NAME_ORDERS),
  /** The other system, as somebody typed it. */
  source: z.string().max(100).transform(sourceFromName),
  /** Names on paper that were changed, by row number. */
  labels: z.record(z.string().regex(/^\d{1,7}$/), z.string().max(1000)).default({}),
});

export const patientImport = z.object({
  file: chosenFile(IMPORT_LIMITS.bytes),
  step: z.enum(["look", "import"]).default("look"),
  plan: jsonBesideFile(IMPORT_LIMITS.bytes).pipe(readingPlan).optional(),
  same: z.enum(SAME_CHOICES).default("skip"),
  /** Whether somebody has looked at the names of a file whose letters had to be guessed. */
  namesSeen: z.literal("yes").optional(),
});

export const importUndoing = z.object({ importId: z.uuid() });
