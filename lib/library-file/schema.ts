import { z } from "zod";
import { MOST_COLUMNS } from "@/lib/domain/csv/read-table";
import { SIDE_RULES } from "@/lib/domain/dose/dose-side";
import { REGIONS } from "@/lib/domain/exercise/exercise";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { MOST_REGION_WORDS } from "@/lib/domain/library-file/guess-region";
import {
  LIBRARY_FILE_FORMAT,
  LIBRARY_FILE_LIMITS,
  LIBRARY_FILE_VERSION,
} from "@/lib/domain/library-file/library-file";
import { LIST_FIELDS } from "@/lib/domain/library-file/list-fields";
import { KNOWN_CLINIC_NAME } from "@/lib/domain/program-file/fingerprint";
import { figureSpecSchema } from "@/lib/figure/spec-schema";
import { exerciseWords } from "@/lib/library/schema";
import { chosenFile, jsonBesideFile } from "@/lib/platform/chosen-file";
import { typedText } from "@/lib/platform/typed-text";
import { doseSchema } from "@/lib/programs/schema";

const { sentence } = EXERCISE_LIMITS;
const sentenceOrNone = typedText(sentence).default("");

/** An exercise of a file or a list: every text bounded and cleaned as if it had been typed here. */
export const filedExercise = z.object({
  ...exerciseWords,
  sideRule: z.enum(SIDE_RULES),
  feel: sentenceOrNone,
  mistake: sentenceOrNone,
  stopIf: sentenceOrNone.transform((line) => line.replace(/(?<!\.)\.+$/, "")),
  isUnchecked: z.boolean().default(true),
  dose: doseSchema,
  poses: figureSpecSchema.optional(),
  /** Names of photographs in the file. */
  pictures: z.array(z.string().max(200)).max(2),
});

/** `exercises.json`, each exercise of which is looked at by itself. */
export const libraryFileSchema = z.object({
  format: z.literal(LIBRARY_FILE_FORMAT),
  version: z.literal(LIBRARY_FILE_VERSION),
  from: z.object({ clinic: typedText(KNOWN_CLINIC_NAME), date: z.iso.date() }),
  exercises: z.array(z.unknown()).max(LIBRARY_FILE_LIMITS.entries),
});

const plan = z.object({
  fields: z.array(z.enum(["", ...LIST_FIELDS])).max(MOST_COLUMNS),
  regions: z
    .record(z.string().max(60), z.enum(["", ...REGIONS]))
    .refine((words) => Object.keys(words).length <= MOST_REGION_WORDS),
});

/** What the page of a file sends. */
export const libraryImport = z.object({
  file: chosenFile(LIBRARY_FILE_LIMITS.packedBytes),
  step: z.enum(["look", "import"]).default("look"),
  plan: jsonBesideFile(100_000).pipe(plan).optional(),
  /** Whether somebody has looked at the names of a file whose letters had to be guessed. */
  namesSeen: z.literal("yes").optional(),
});

export const libraryImportUndoing = z.object({ importId: z.uuid() });

export const libraryPart = z.coerce.number().int().min(1).max(1000);
