import { z } from "zod";
import { PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import { IMPORT_LIMITS } from "@/lib/domain/patient-data/patient-list-csv";
import { safeLine } from "@/lib/domain/text/safe-text";

export const patientErasure = z.object({
  patientId: z.uuid(),
  label: z
    .string()
    .max(1000)
    .transform((typed) => safeLine(typed, PATIENT_LIMITS.label)),
});

export const patientImport = z.object({
  file: z
    .file("Choose a file.")
    .min(1, "Choose a file that is not empty.")
    .max(IMPORT_LIMITS.bytes, `Choose a file of at most ${IMPORT_LIMITS.bytes / 1_000_000} MB.`),
  /** Whether somebody has looked at the names of a file whose letters had to be guessed. */
  namesSeen: z.literal("yes").optional(),
});

export const importUndoing = z.object({ importId: z.uuid() });
