import { z } from "zod";
import { readDoseTexts } from "@/lib/domain/dose/dose-form";
import { SIDE_RULES } from "@/lib/domain/dose/dose-side";
import type { DoseTextField } from "@/lib/domain/dose/typed-dose";
import { LOAD_TAGS, PURPOSES, REGIONS, START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { partsOf } from "@/lib/domain/text/comma-parts";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { figureSpecSchema } from "@/lib/figure/spec-schema";
import { rowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";

export const favouriteMark = z.object({ exerciseId: z.uuid(), isFavourite: z.boolean() });

/** What a clinic calls an exercise, parted by commas; none forgets it. */
export const ownWords = z.object({
  exerciseId: z.uuid(),
  words: typedText(EXERCISE_LIMITS.ownWords)
    .transform((words) => partsOf(words).join(", "))
    .refine(
      (words) => words.length <= EXERCISE_LIMITS.ownWords,
      `Use at most ${EXERCISE_LIMITS.ownWords} characters.`,
    ),
});

const needed = (limit: number, message: string) => typedText(limit).refine((line) => line !== "", message);

const doseText = z.string().max(200).default("");

/** A dose as it is typed; every field that cannot be taken gets its own sentence. */
const dose = z
  .object({
    sets: doseText,
    repetitions: doseText,
    hold: doseText,
    rest: doseText,
    load: doseText,
    tempo: doseText,
    timesPerDay: doseText,
    daysPerWeek: doseText,
    minutes: doseText,
  } satisfies Record<DoseTextField, typeof doseText>)
  .transform((texts, context) => {
    const { dose, problems } = readDoseTexts(texts);
    for (const [field, message] of Object.entries(problems)) {
      context.addIssue({ code: "custom", path: [field], message });
    }
    return dose;
  });

const { sentence, neighbours } = EXERCISE_LIMITS;
const neighbourIds = z
  .array(z.uuid())
  .max(neighbours, `Choose at most ${neighbours}.`)
  .transform((ids) => [...new Set(ids)]);

/** What the form of an exercise sends. */
const exerciseFields = z
  .object({
    name: needed(EXERCISE_LIMITS.name, "Give the exercise a name."),
    plainName: needed(EXERCISE_LIMITS.plainName, "Give it the name a patient would use."),
    regions: z
      .array(z.enum(REGIONS))
      .min(1, "Choose at least one region.")
      .max(EXERCISE_LIMITS.regions, `Choose at most ${EXERCISE_LIMITS.regions} regions.`),
    purpose: z.enum(PURPOSES, "Choose a purpose."),
    startPosition: z.enum(START_POSITIONS, "Choose a start position."),
    equipment: typedText(EXERCISE_LIMITS.equipment),
    loadTags: z.array(z.enum(LOAD_TAGS)).max(LOAD_TAGS.length),
    dose,
    sideRule: z.enum(SIDE_RULES, "Choose what the dose counts."),
    steps: z
      .array(typedText(sentence))
      .transform((steps) => steps.filter((step) => step !== ""))
      .refine((steps) => steps.length > 0, "Write at least one step.")
      .refine(
        (steps) => steps.length <= EXERCISE_LIMITS.steps,
        `Use at most ${EXERCISE_LIMITS.steps} steps.`,
      ),
    shortSteps: z
      .array(typedText(sentence))
      .transform((steps) => steps.filter((step) => step !== ""))
      .refine(
        (steps) => steps.length <= EXERCISE_LIMITS.shortSteps,
        `Use at most ${EXERCISE_LIMITS.shortSteps} short steps.`,
      )
      .refine(
        (steps) => steps.every((step) => step.split(/\s+/).length <= EXERCISE_LIMITS.shortStepWords),
        `Use at most ${EXERCISE_LIMITS.shortStepWords} words in a short step.`,
      ),
    feel: needed(sentence, "Say what or where the patient should feel it."),
    mistake: needed(sentence, "Say what often goes wrong, and what to do instead."),
    // The sheet writes "Stop or ease if" before it and a full stop behind it.
    stopIf: needed(sentence, "Say when to stop or ease.").transform((line) =>
      line.replace(/(?<!\.)\.+$/, ""),
    ),
    precautions: typedText(EXERCISE_LIMITS.precautions, safeParagraphs),
    photoStartId: z.uuid().nullable(),
    photoEndId: z.uuid().nullable(),
    easierIds: neighbourIds,
    harderIds: neighbourIds,
    ladderRule: typedText(EXERCISE_LIMITS.ladderRule),
  })
  .check(({ value, issues }) => {
    const { easierIds, harderIds, ladderRule } = value;
    if (easierIds.some((id) => harderIds.includes(id))) {
      const message = "An exercise cannot be both easier and harder.";
      issues.push({ code: "custom", path: ["harderIds"], message, input: value });
    }
    if (ladderRule === "" && easierIds.length + harderIds.length > 0) {
      const message = "Say when to move on.";
      issues.push({ code: "custom", path: ["ladderRule"], message, input: value });
    }
  });

export const exerciseCreation = z.intersection(exerciseFields, z.object({ copyOf: z.uuid().optional() }));

const basis = z.object({ exerciseId: z.uuid(), revision: rowNumber });

export const exerciseUpdate = z.intersection(exerciseFields, basis);

export const exerciseArchiving = z.object({ exerciseId: z.uuid(), archived: z.boolean() });

/** What the pose editor sends; without a spec the drawing is taken away. */
export const exerciseDrawing = z.intersection(
  basis,
  z.object({
    spec: figureSpecSchema.nullable(),
    /** Loads that the pose shows and the therapist has not declined. */
    loadTags: z.array(z.enum(LOAD_TAGS)).max(LOAD_TAGS.length).default([]),
  }),
);
