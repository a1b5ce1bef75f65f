import { z } from "zod";
import { ITEM_NOTE_MAX_LENGTH } from "@/lib/domain/dose/dose";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import {
  DIARY_WEEKS,
  MAX_ITEMS,
  MAX_TOPICS,
  PHASE_LIMITS,
  PROGRAM_TEXT_LIMITS,
  TOPIC_LIMITS,
} from "@/lib/domain/program/program-draft";
import { KNOWN_CLINIC_NAME, readFingerprint } from "@/lib/domain/program-file/fingerprint";
import {
  PROGRAM_FILE_FORMAT,
  PROGRAM_FILE_LIMITS,
  PROGRAM_FILE_VERSION,
} from "@/lib/domain/program-file/program-file";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { figureSpecSchema } from "@/lib/figure/spec-schema";
import { exerciseWords } from "@/lib/library/schema";
import { chosenFile } from "@/lib/platform/chosen-file";
import { rowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";
import { doseSchema } from "@/lib/programs/schema";

const LONGEST_SLUG = 80;
const slug = z
  .string()
  .max(LONGEST_SLUG)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const named = (limit: number) => typedText(limit).refine((text) => text !== "", "A name is missing.");
const PHOTOGRAPHS = 2;

const exercise = z.object({
  slug,
  ...exerciseWords,
  dose: doseSchema,
  poses: figureSpecSchema.optional(),
  pictures: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(PHOTOGRAPHS),
});

const phase = z
  .number()
  .int()
  .min(0)
  .max(PHASE_LIMITS.count - 1);

const item = z.object({
  exercise: slug,
  dose: doseSchema,
  phaseDoses: z.array(z.object({ phase, dose: doseSchema.optional() })).max(PHASE_LIMITS.count),
  note: typedText(ITEM_NOTE_MAX_LENGTH, safeParagraphs),
});

const publicKey = z.string().regex(/^[\w-]{43}$/);

/** `program.json` of a program file: every text bounded and cleaned as if it had been typed here. */
export const programFileSchema = z
  .object({
    format: z.literal(PROGRAM_FILE_FORMAT),
    version: z.literal(PROGRAM_FILE_VERSION),
    from: z.object({
      clinic: named(KNOWN_CLINIC_NAME),
      therapist: typedText(EXERCISE_LIMITS.name),
      date: z.iso.date(),
    }),
    program: z.object({
      title: named(PROGRAM_TEXT_LIMITS.title),
      goal: typedText(PROGRAM_TEXT_LIMITS.goal),
      habitAfter: typedText(PROGRAM_TEXT_LIMITS.habit),
      habitAt: typedText(PROGRAM_TEXT_LIMITS.habit),
      diaryWeeks: z.number().int().min(DIARY_WEEKS.min).max(DIARY_WEEKS.max),
      phases: z
        .array(z.object({ weeks: z.number().int().min(PHASE_LIMITS.weeks.min).max(PHASE_LIMITS.weeks.max) }))
        .max(PHASE_LIMITS.count),
      items: z.array(item).max(MAX_ITEMS),
      topics: z.array(z.object({ slug, title: typedText(TOPIC_LIMITS.title) })).max(MAX_TOPICS),
    }),
    exercises: z.array(exercise).max(MAX_ITEMS),
    key: publicKey.optional(),
  })
  .refine(
    ({ exercises }) => new Set(exercises.map(({ slug }) => slug)).size === exercises.length,
    "An exercise is there twice.",
  )
  .refine(
    ({ program, exercises }) =>
      program.items.every((item) => exercises.some(({ slug }) => slug === item.exercise)),
    "An exercise is missing.",
  );

/** `signature.json`. */
export const signatureSchema = z.object({
  algorithm: z.literal("Ed25519"),
  publicKey,
  signature: z.string().regex(/^[\w-]{86}$/),
});

export const handOver = z.object({ programId: z.uuid(), number: rowNumber });

/** What the page of a file sends. */
export const programOpening = z.object({
  patientId: z.uuid(),
  file: chosenFile(PROGRAM_FILE_LIMITS.packedBytes),
  step: z.enum(["look", "open"]).default("look"),
  /** Slugs of exercises that are taken in the other clinic's words. */
  "theirs[]": z.array(z.string().max(LONGEST_SLUG)).max(MAX_ITEMS).default([]),
});

const fingerprint = z
  .string()
  .max(200)
  .transform((typed) => readFingerprint(typed) ?? "")
  .refine((digits) => digits !== "", "Type the 32 digits, in groups of four as they are read to you.");

export const clinicConfirmation = z.object({ fingerprint, name: named(KNOWN_CLINIC_NAME) });

export const clinicForgetting = z.object({ fingerprint });
